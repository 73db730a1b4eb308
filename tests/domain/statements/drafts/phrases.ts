/** Parts as people type them: phrases put together as they would be, and noise. */
import fc from 'fast-check';
import { missionPartIds, successPartIds } from '../../../../src/domain/engagement/engagement';
import type { StatementKind } from '../../../../src/domain/statements/finding';

export const partIds = { mission: missionPartIds, success: successPartIds };

const verb = fc.constantFrom(
  'settle',
  'settles',
  'settling',
  'to settle',
  'can settle',
  'get',
  'rebook',
  'Book',
  'never lose',
);
const noun = fc.constantFrom(
  'claim',
  'hour',
  'user',
  'NHS card',
  'refunds',
  '8-hour shift',
  'one-off',
  'iPhone',
  'fees',
);
const determiner = fc.constantFrom('a', 'an', 'the', 'their', 'every', 'no', 'our', 'more', '');
const person = fc.constantFrom(
  'guest',
  'Guests',
  'a tenant',
  'everyone',
  'you',
  'the letter of invitation lists what',
  'monthly by Housing Board',
  'know what it costs',
  'nothing',
  'Anna and her team',
  'people who rent',
  'staff',
  'SMEs',
);
const ending = fc.constantFrom(
  'in one call',
  'when it rains',
  'because we ring',
  'without waiting',
  'e.g.',
  'by 5 %',
  '(again)',
  '“now”',
  '',
);
const link = fc.constantFrom(' and ', ', ', '; ', ' / ', '\n- ', '. Then ', ' — ', '... ', '? ', ' ');
const words = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((all) => all.filter(Boolean).join(' '));
const phrase = fc.oneof(
  words(verb, determiner, noun, ending),
  words(determiner, noun, ending),
  words(person, verb, determiner, noun),
  words(determiner, noun, fc.constantFrom('is', 'breaks', 'are', 'arrives'), ending),
  person,
  fc.constantFrom(
    'in control',
    'peace of mind',
    'that we listen',
    'we ring before we come',
    'don’t keep anyone waiting',
    'I decide',
  ),
  fc.constantFrom(
    'by end of Q2 2027',
    '18 %',
    '€1.2 m',
    'Head of Claims; CFO',
    'monthly by the board',
    'within 12 months',
  ),
);
/** Several phrases in a row, as in a list or a part of several sentences. */
const phrases = fc
  .tuple(phrase, fc.array(fc.tuple(link, phrase), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([join, one]) => join + one).join(''));
const noise = fc.oneof(
  fc.constantFrom(
    ' ,',
    '...',
    '(',
    ')',
    '"',
    '“',
    '”',
    '[',
    '{who}',
    '$1',
    '$&',
    '<b>',
    '—',
    '<',
    '>',
    '|',
    '،',
    '؟',
    '。',
  ),
  fc.constantFrom(
    'Ωμέγα',
    'مرحبا بكم',
    '😀',
    'שלום',
    '予約 する。',
    'e.g.',
    'Ltd.',
    'and/or',
    '24/7',
    'Yes. No',
    'an user',
    'a hour',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Any filling at all, around one word that can be counted: "zqwhozq". */
const filling = (part: string) =>
  fc
    .tuple(fc.array(fc.oneof(phrases, noise), { maxLength: 2 }), fc.array(fc.oneof(phrases, noise), { maxLength: 2 }))
    .map(([before, after]) => [...before, markOf(part), ...after].join(' '));
export const markOf = (part: string): string => `zq${part.toLowerCase()}zq`;

const each = (kind: StatementKind, of: (part: string) => fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(partIds[kind].map((part) => [part, fc.option(of(part), { nil: undefined })])), {
    requiredKeys: [],
  });
const kinds = fc.constantFrom('mission' as const, 'success' as const);
/** A kind with any of its parts filled, each with its mark. */
export const anyParts = kinds.chain((kind) => fc.tuple(fc.constant(kind), each(kind, filling)));
/** A kind with parts of phrases alone. */
export const phrasedParts = kinds.chain((kind) =>
  fc.tuple(
    fc.constant(kind),
    each(kind, () => phrases),
  ),
);
