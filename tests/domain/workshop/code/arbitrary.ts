/** Any answer a code can carry. */
import fc from 'fast-check';
import { seniorities, tagCount } from '../../../../src/domain/workshop/code/body';
import { codeOrder } from '../../../../src/domain/workshop/code/editions';
import { writeCode, type CodeInput } from '../../../../src/domain/workshop/code/write';

export const order = codeOrder('2026')!;
export const round = { id: '5f0c1a52-6d1e-4a53-9a54-0d6a5b1c2d3e', edition: '2026' };

const sign = fc.constantFrom(...'.12345?-');
const answers = fc.array(sign, { minLength: 32, maxLength: 32 }).map((signs) => signs.join(''));

/** In the quick way, what the other practices got is left out. */
export const onlyQuick = (packed: string) =>
  [...packed].map((each, place) => (order.quickPlaces.includes(place) ? each : '.')).join('');

export const input: fc.Arbitrary<CodeInput> = fc
  .record({
    round: fc.constant(round.id),
    edition: fc.constant(round.edition),
    tag: fc.nat(tagCount - 1),
    seniority: fc.constantFrom(...seniorities),
    function: fc.option(fc.nat(7)),
    answers,
    isQuick: fc.boolean(),
  })
  .map((made) => ({ ...made, answers: made.isQuick ? onlyQuick(made.answers) : made.answers }));

export const code = input.map(writeCode);

/** What reading gives back of it. */
export const saidOf = ({ tag, seniority, function: fn, answers: packed }: CodeInput) => ({
  tag,
  seniority,
  function: fn,
  answers: packed,
});
