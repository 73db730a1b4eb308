/** Answers of staff, out of whatever was pasted. */
import { staffQuestionIds, type StaffQuestionId } from '../../../src/domain/engagement/engagement';
import { longestAnswer, longestDepartment } from '../../../src/domain/statements/staff/questions';
import { readStaffAnswers } from '../../../src/domain/statements/staff/read-answers';
import { writeStaffAnswer } from '../../../src/domain/statements/staff/answer-text';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { spoilText } from '../spoil';

const headings = Object.fromEntries(staffQuestionIds.map((id) => [id, `What of ${id}?`])) as Record<
  StaffQuestionId,
  string
>;

function answer(random: Random): string {
  const said = Object.fromEntries(staffQuestionIds.map((id) => [id, text(random, random.oneIn(40) ? 100_000 : 500)]));
  return writeStaffAnswer({ id: `a${random.below(50)}`, department: text(random, 100), ...said }, headings);
}

const door: Door = {
  structured(random) {
    const whole = Array.from({ length: random.oneIn(30) ? 200 : random.some(4) }, () => answer(random)).join(
      random.pick(['\n', '> ', '10:15 Anna: ']),
    );
    if (random.oneIn(3)) return whole;
    return random.oneIn(50)
      ? random
          .pick(['[Attune answer a1]', '[1 of 3]', '|', '[Attune answer a1][End of answer a1, check ', '> '])
          .repeat(40_000)
      : spoilText(whole, random);
  },
  unstructured: (random) =>
    random.oneIn(2) ? letters(random, random.some(20_000)) : `[Attune answer x]${text(random, 300_000)}`,
  knock(input) {
    const { answers, damaged, repeated } = readStaffAnswers(input as string);
    for (const each of answers) {
      must(each.department.length <= longestDepartment, 'A department is too long');
      for (const id of staffQuestionIds) must((each[id] ?? '').length <= longestAnswer, 'An answer is too long');
    }
    must(new Set(answers.map(({ id }) => id)).size === answers.length, 'An answer came twice');
    // What is damaged or repeated is counted, and the count said.
    return answers.length > 0 ? taken : refused(`${damaged.length} damaged, ${repeated.length} repeated`);
  },
};
export default door;
