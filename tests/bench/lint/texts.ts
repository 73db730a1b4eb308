/** What is typed and pasted: a mission and a success statement of 120 words, long because people write long ones. */

const mission = `At Lindenhof Savings we strive to be the leading bank for the families, farmers and small firms of the valley,
putting our customers first in everything we do and going the extra mile with passion, integrity and excellence. Every customer
always knows what a loan costs before they sign, can reach a person by name on the same day, and never has to tell the same story
twice. We leverage innovative, seamless solutions across all touchpoints, and we are committed to exceeding expectations while
creating lasting value for our members, our people and our communities. When something goes wrong we say so first, we mend it
within two working days, and we tell the customer what we have changed so that it does not happen to the next.`;

const success = `We succeed when churn among small-business customers falls from 11.4 % (second quarter of 2026, n = 2,400) to 9 % by
31 December 2028, because loan answers arrive the same day with the reason in plain words. Complaints about lending drop from 310 to
200 a year over the same time, which saves about €1.2 m in rework and lost margin. Ana Ruiz, head of business banking, is
accountable; the risk director and the head of branches contribute at application and at renewal. The steering group reviews both
figures every month and finance confirms them each quarter. Bad debt must not rise above 0.8 % of the book, and no branch loses
opening hours for it. First sign after ninety days: half of all answers on the day.`;

const words = (text: string) => text.split(/\s+/);

/** The first words of a text, with single spaces. */
const first = (text: string, count: number) => words(text).slice(0, count).join(' ');

export const wordsTyped = 120;
export const wordsPasted = 5000;

export const typed = { mission: first(mission, wordsTyped), success: first(success, wordsTyped) };

export const pasted = first(
  Array.from({ length: wordsPasted / wordsTyped + 1 }, () => `${mission} ${success}`).join(' '),
  wordsPasted,
);
