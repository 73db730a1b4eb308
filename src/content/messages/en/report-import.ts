/** Words of the part of the report page that brings answers in from a table and begins the next round. */

const day = (plain: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${plain}T00:00:00Z`));
const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const counted = (fresh: number, changed: number) =>
  list([...(fresh ? [`${fresh} new`] : []), ...(changed ? [`${changed} changed`] : [])]);

export const reportImport = {
  table: {
    heading: 'Bring in answers from a table',
    about:
      'An answer sheet, or any .xlsx or .csv file that has the codes or names of practices in one column and answers in another. You see what would change before anything does.',
    button: 'Bring in answers from a table',
    orDrop: 'or drop the file here',
    drop: 'let go to read it',
    reading: 'Reading the table.',
    safe: 'Nothing was changed.',
    errors: {
      tooLarge:
        'This file holds far more than a table of answers. Copy the columns with the codes and the answers into a new sheet, save that, and bring it in.',
      unreadable:
        'The browser could not read the file. If it lies in the cloud or on another drive, copy it to this device and try again.',
      empty: 'This file is empty. Check that you saved it in the program you filled it in with, and try again.',
      old: 'This is a workbook of an old kind (.xls), or one that is locked with a password. Save it as .xlsx without a password and bring that in.',
      otherSheet:
        'This file was made by another program. In that program, save or export it as .xlsx or .csv and bring that in.',
      damaged:
        'This workbook is damaged or cut short. Open it in the program it was filled in with, save it once more as .xlsx, and try again.',
      foreign: 'This is no table. Look for a file that ends in .xlsx or .csv.',
      noAnswers:
        'No column in this file says which practice a row is about and what the answer is. Give one column the heading “Code” and another the heading “Answer”, or start from an answer sheet.',
      failed:
        'The part of this site that reads tables could not be fetched. Check your connection, reload this page and try again.',
    },
  },

  preview: {
    heading: (file: string) => `What ${file} would change`,
    /** Counts of answers; the last of rows that are not taken, or not whole. */
    finding: (fresh: number, changed: number, same: number, problems: number) =>
      `${
        fresh + changed === 0
          ? same === 0
            ? 'The table has no answers that could be taken.'
            : 'The table says what you have answered already.'
          : `${answers(fresh + changed)} would go in: ${counted(fresh, changed)}.`
      }${fresh + changed > 0 && same > 0 ? ` ${same} ${same === 1 ? 'is' : 'are'} the same.` : ''}${
        problems === 0 ? '' : ` ${problems} ${problems === 1 ? 'row needs' : 'rows need'} a look.`
      } Nothing is changed yet.`,
    changes: 'Each change',
    change: (practice: string, before: string, after: string) => `${practice}: ${before} → ${after}`,
    noteOnly: (practice: string) => `${practice}: another note or reason`,
    open: 'not answered',
    unknown: 'don’t know',
    notApplicable: 'does not apply',
    problems: 'Rows that need a look',
    problemsAbout:
      'Where nothing else is said, your own answers to these stay as they are. Mend the rows in the file and bring it in again, or go on without them.',
    moreProblems: (count: number) => `And ${count} more of them.`,
    put: 'Put them into this round',
    putAbout: 'Answers that change are replaced; one button brings them back. An empty cell changes nothing.',
    begin: 'Begin a new round with them',
    beginAbout: (count: number) =>
      `The new round has the ${answers(count)} of the table and no others. This round stays in the file as it is.`,
    leave: 'Leave everything as it is',
    left: 'Nothing was changed.',
    notPut: 'The answers could not be put in. Nothing was changed. Reload this page and try again.',
  },

  /** One sentence or two a row: what happened, and what to do. */
  problems: {
    unknownPractice: (line: number, said: string) =>
      said
        ? `Row ${line}: no practice is called “${said}”. Check its code.`
        : `Row ${line}: it has an answer but names no practice. Write the code in front of it.`,
    twice: (line: number, first: number, practice: string) =>
      `Rows ${first} and ${line}: both are about “${practice}” and differ, so neither is taken. Keep one of them.`,
    notUnderstood: (line: number, practice: string, said: string) =>
      `Row ${line}, “${practice}”: “${said}” is no answer. Write 1 to 5, “don’t know” or “does not apply”.`,
    manyAnswers: (line: number, practice: string) =>
      `Row ${line}, “${practice}”: more than one answer is given. Leave one.`,
    tooLong: (line: number, practice: string) =>
      `Row ${line}, “${practice}”: a note or reason is longer than 20,000 characters, so the row is not taken. Shorten it.`,
    reasonUnused: (line: number, practice: string) =>
      `Row ${line}, “${practice}”: a reason is kept only for “does not apply”. The answer is taken, the reason is not.`,
    noteAlone: (line: number, practice: string) =>
      `Row ${line}, “${practice}”: there is a note but no answer, here or in the table, so it is not taken. Add an answer.`,
  },

  done: {
    put: (fresh: number, changed: number) => `${answers(fresh + changed)} went in: ${counted(fresh, changed)}.`,
    began: (count: number) => `A new round has begun with ${answers(count)}. The former rounds stay in this file.`,
    takeBack: 'Take them out again',
    takeRoundBack: 'Take the round back',
    takenBack: 'The former answers are back. What you answered since is as you left it.',
    roundTakenBack: 'The round is gone, and the one before it is the current one again.',
    notTakenBack: 'Something was changed in the round since, so it stays. Nothing was taken away.',
  },

  rounds: {
    about:
      'Ninety days end where the next begin: answer again and see what moved. The report and every file are about the last round.',
    round: (number: number, startedOn: string) => `Round ${number}, begun on ${day(startedOn)}`,
    stands: (answered: number, of: number, earned: string) =>
      `${answered} of ${of} answered${earned ? `; earned level: ${earned}` : ''}`,
    current: 'the current one',
    begin: 'Begin the next round from these answers',
    beginAbout:
      'Answers, notes, aims, weights and both statements go along, to be changed. The plan begins empty, in the same calendar. This round stays in the file.',
    nothingYet: 'Answer a practice first: a round begins from the answers of the one before.',
    begun: (number: number) => `Round ${number} has begun. All that you change from now on is in it.`,
    notBegun: 'The round could not be begun. Nothing was changed. Reload this page and try again.',
    takeBack: 'Take this round back',
    takeBackAbout: 'Nothing was changed in it yet, so nothing is lost.',
    takenBack: (number: number) => `Round ${number} is the current one again.`,
  },
};
