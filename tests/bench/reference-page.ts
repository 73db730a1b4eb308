/** The lower limit: the same questions and sentences as native radios, in one file without script, fonts or styles. */
import { practices } from '../../src/content/assessment';
import { assessWords } from '../../src/content/messages/en/assess';
import { practiceWords } from '../../src/content/words';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns a page with one fieldset of seven radios a practice, in the order of /assess/ */
export function referencePage(): string {
  const groups = practices.map(({ id }) => {
    const { question, anchors } = practiceWords[id]!;
    const radios = [...anchors, assessWords.unknown, assessWords.notApplicable].map(
      (text, index) => `<p><label><input type="radio" name="${id}" value="${index + 1}"> ${escaped(text)}</label>`,
    );
    return `<fieldset><legend>${escaped(question)}</legend>\n${radios.join('\n')}\n</fieldset>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(assessWords.title)}</title>
<link rel="icon" href="data:,">
<form>
${groups.join('\n')}
</form>
`;
}
