/** The three questions staff are asked, in their order, without the schema of the whole document. */
import type { StaffQuestionId } from '../../engagement/engagement';

export const staffQuestions = ['wants', 'does', 'feels'] as const satisfies readonly StaffQuestionId[];
/** As long as a document takes them, in UTF-16 units. */
export const longestAnswer = 20_000;
export const longestDepartment = 400;
