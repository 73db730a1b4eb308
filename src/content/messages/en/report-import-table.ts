import { levelWords } from '../../words/levels';

/** What people write into a table of answers: headings and answers, all of them understood whatever their case and punctuation. */
export const tableWords = {
  columns: {
    code: ['Code', 'ID', 'No', 'Number', 'Practice code'],
    practice: ['Practice', 'Name', 'Practice name', 'Question'],
    answer: ['Answer', 'Answers', 'Level', 'Score', 'Rating', 'Value', 'Maturity', 'Current level'],
    reason: ['Reason', 'Why not', 'Reason it does not apply'],
    evidence: ['Evidence', 'Note', 'Notes', 'Comment', 'Comments', 'Notes of evidence', 'Proof'],
  },
  levels: ([1, 2, 3, 4, 5] as const).map((level) => [levelWords[level].short, levelWords[level].name]),
  unknown: ['Don’t know', 'Do not know', 'Unknown', 'Not known', 'Unsure', 'Not sure', '?', 'DK'],
  notApplicable: ['Does not apply', 'Doesn’t apply', 'Not applicable', 'N/A', 'NA', 'n.a.'],
  marks: ['x', '✓', '✔', '•', '●', 'yes', 'y', 'true', 'tick'],
};
