/** What customers say of themselves, as a statement says it of them: "my doctor" to "their doctor". */
import type { VoiceWords } from '../../../content/schema';

/** The forms that change with the person, before the words around them do. */
const forms: readonly [RegExp, string][] = [
  [/\b(i|we) (?:was|were)\b/giu, '$1 were'],
  [/\bi am\b/giu, 'I are'],
];

/** @param text a phrase in the first or second person, in any case */
export function inThirdPerson(text: string, { thirdPerson }: Pick<VoiceWords, 'thirdPerson'>): string {
  const agreed = forms.reduce((said, [form, other]) => said.replace(form, other), text);
  return agreed.replace(/[\p{L}]+(?:['’]\p{L}+)?/gu, (word) => {
    const key = word.toLowerCase().replace('’', "'");
    return Object.hasOwn(thirdPerson, key) ? thirdPerson[key]! : word;
  });
}
