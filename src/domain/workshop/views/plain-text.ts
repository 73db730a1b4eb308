/** What others wrote, without signs that only change how the words around it look. */

/** Control characters but line breaks, and the marks that turn what stands beside them round. Marks of a language's own stay. */
// oxlint-disable-next-line no-control-regex -- those are what is taken out
const unseen = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

export const plainText = (text: string): string => text.replace(unseen, '');

/** Of one line, such as a name: a break in it would stand for the end of a sentence of the page. */
export const plainLine = (text: string): string => plainText(text.replace(/\s/g, ' ')).replace(/ +/g, ' ').trim();
