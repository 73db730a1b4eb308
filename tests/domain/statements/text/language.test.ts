import { describe, expect, test } from 'vitest';
import { lintWords } from '../../../../src/content/statements';
import { isOtherLanguage } from '../../../../src/domain/statements/text/language';

describe('The language of a text', () => {
  const [english, other] = [lintWords.stopWords, lintWords.otherLanguages];
  test.each([
    'Wer einen Schaden meldet, erfährt am selben Tag, wie es weitergeht.',
    'Besser leben.',
    'Kunden zuerst.',
    'UNSERE GÄSTE SCHLAFEN GUT',
    'Chaque client sait où en est son dossier, sans avoir à le demander.',
    'L’expérience client, avant tout.',
    'Cada cliente sabe lo que pasa con su caso sin tener que preguntar por el.',
    'I nostri clienti prima di tutto.',
    'We helpen klanten in elke winkel, zodat ze op tijd thuis zijn.',
    'Vi hjälper våra kunder varje dag.',
    'Nasi klienci zawsze wiedzą, kto przyjdzie.',
    'Asiakkaat saavat vastauksen.',
    'Каждый клиент знает, что будет дальше.',
    'Κάθε',
    'お客様はいつでも次に何が起こるかを知っています。',
    'كل ضيف يشعر بالترحيب.',
    'כל אורח מרגיש בבית.',
    '🙂🙂',
    '95 %',
    'Best for guests: das Beste für unsere Gäste, und wir sind immer da.',
  ])('"%s" is another', (text) => expect(isOtherLanguage(text, english, other)).toBe(true));
  test.each([
    'Every guest of the Hotel de la Paix leaves rested.',
    'Great food, great people, great service.',
    'Clients of Crédit Agricole and van der Berg always know who to call.',
    'Guests rest.',
    'Guests feel “zu Hause” from the first evening.',
    'A café, a crème brûlée and a smile for every guest.',
    'Dr. Müller knows every patient.',
    'Removal van and van hire.',
    'DIGNITY. RESPECT.',
    'Unser Motto: our guests always know who is coming and when.',
    '',
    ' ',
  ])('"%s" is not', (text) => expect(isOtherLanguage(text, english, other)).toBe(false));
});
