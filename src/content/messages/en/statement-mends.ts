/** What stands beside a finding: how grave it is, the ways to mend it, and setting it aside. Fetched with the checks. */

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()} …` : text);

export const findingWords = {
  groups: {
    must: (count: number) => (count === 1 ? 'One must be mended' : `${count} must be mended`),
    should: (count: number) => (count === 1 ? 'One should be mended' : `${count} should be mended`),
    hint: (count: number) => (count === 1 ? 'One thought' : `${count} thoughts`),
  },
  /** Findings of one rule beyond the first few. */
  more: (count: number) => `And ${count} more of this kind`,
  fewer: 'Show fewer of this kind',
  show: (phrase: string) => `Show “${phrase}” in the text`,
  /** Said of the words the caret stands in. */
  here: (phrase: string, wrong: string) => `“${shorten(phrase)}”: ${wrong}`,
  goTo: 'How to mend it',
};

export const mendWords = {
  replace: (text: string) => `Write “${shorten(text)}”`,
  putIn: (text: string) => `Add “${shorten(text)}”`,
  takeOut: (text: string) => `Take out “${shorten(text)}”`,
  exchange: 'Exchange the two figures',
  rewrite: 'Say what changes for whom',
  move: (part: string) => `Move it to “${part}”`,
  moveToSuccess: (part: string) => `Move it to the success statement, “${part}”`,
  fill: (part: string) => `Fill in “${part}”`,
  done: (text: string) => `Now it says “${shorten(text)}”.`,
  doneOut: 'It is taken out.',
  exchanged: 'The two figures have changed places.',
  undo: 'Bring back what stood there',
};

export const rewriteWords = {
  heading: 'In place of the wish',
  lead: 'Three plain answers make the sentence. They fill the parts that are still open.',
  /** Help for the three answers, by part. */
  help: {
    who: 'The people it is for.',
    done: 'What changes for them. Begin with a verb, as after “they can”.',
    always: 'What somebody would see you do. It follows “we always”.',
    group: 'The customers it is about.',
    behaviour: 'What you would see them do. It follows “they will”.',
    cause: 'What changes for them. It follows “because”.',
  } as Record<string, string>,
  preview: 'The sentence',
  put: 'Put it in place',
  cancel: 'Leave it as it is',
};

export const asideWords = {
  open: 'Set aside',
  label: 'Why it may stay as it is',
  help: 'Kept with the statement, so that nobody has to ask again.',
  put: 'Set aside with this reason',
  cancel: 'Cancel',
  missing: 'Write the reason first.',
  full: 'No more can be set aside.',
  heading: (count: number) => `Set aside (${count})`,
  reason: (reason: string, day: string) => `“${reason}” (${day})`,
  takeBack: 'Let it count again',
  done: 'Set aside.',
  back: 'It counts again.',
};
