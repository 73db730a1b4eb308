import { describe, expect, it } from 'vitest';
import { voiceWords } from '../../../../src/content/statement-voices';
import { sentencesIn } from '../../../../src/domain/statements/foundation/sentences-in';

const said = 'Nobody told me about the boat.';
const other = 'I could see my doctor the same day.';

describe('sentences of customers', () => {
  it.each([
    ['one a line', `${said}\n${other}`],
    ['bullets', `• ${said}\n- ${other}`],
    ['numbers', `1. ${said}\n2) ${other}`],
    ['quotes', `“${said}”\n"${other}"`],
    [
      'a mail',
      `From: Jo Ash\nSent: Monday\nSubject: FW: survey\n\nHi team,\n\n> ${said}\n> > ${other}\n\nKind regards\nJo`,
    ],
    ['a chat', `[12:03, 05/03/2024] Anna: ${said}\n05/03/2024, 12:04 - Mo Li: ${other}`],
    ['a chat by times', `Anna (12:03): ${said}\n12:04 Mo: ${other}`],
    ['an export', `Date,Comment,Score\n2024-05-03,"${said}",4\n2024-05-04,"${other}",9`],
    ['an export with tabs', `2024-05-03\t4\t${said}\n2024-05-04\t9\t${other}`],
    ['Windows lines', `${said}\r\n\r\n${other}\r\n`],
    [
      'lines a mail program broke',
      'Nobody told me about the boat.\nI could see my doctor on the very same day, and in the\nevening it was over.',
    ],
  ])('are found in %s', (name, text) => {
    const found = sentencesIn(text, voiceWords).filter((sentence) => sentence !== 'Date,Comment,Score');
    expect(found).toEqual(
      name.startsWith('lines')
        ? [said, 'I could see my doctor on the very same day, and in the evening it was over.']
        : [said, other],
    );
  });

  it('leave out courtesies, figures, addresses and what was said before', () => {
    expect(
      sentencesIn(`Thank you.\n9\n7/10\nanna@example.org\n${said}\nn/a\n${said.toUpperCase()}`, voiceWords),
    ).toEqual([said]);
  });

  it('stay whole where a name, a time or a colon belongs to them', () => {
    const lines = [
      'The 12:03 from Bath was late.',
      'It was simple: ring and wait.',
      'Dr. Ash rang at 9.30 and I was glad.',
    ];
    expect(sentencesIn(lines.join('\n'), voiceWords)).toEqual(lines);
  });

  it('are none in an empty text', () => expect(sentencesIn(' \n\t', voiceWords)).toEqual([]));
});
