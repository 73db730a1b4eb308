/** Words of the view that a link with answers opens. */
import { list } from './format';

const count = (value: number, one: string, many = `${one}s`) => `${value} ${value === 1 ? one : many}`;

export const sharedLinkWords = {
  heading: 'Answers from a link',
  nothingChanged: 'You are looking at answers from a link; nothing of yours was changed.',
  inside: (answered: number, of: number, weights: number, targets: number) =>
    `The link holds ${list([
      `answers to ${answered} of ${count(of, 'practice')}`,
      ...(weights > 0 ? [count(weights, 'weight')] : []),
      targets === 0 ? 'no targets' : count(targets, 'target'),
    ])}. It holds no names, notes, reasons, statements or plan.`,
  quick: 'The answers were given the quick way, which asks fewer practices.',
  keep: 'Keep them as a new file of mine',
  replace: 'Put them in place of my answers',
  close: 'Close',
  same: 'Your own answers, weights and targets say the same.',

  ask: {
    heading: 'Replace your own?',
    says: (replaced: { answers: number; notes: number; agreed: number; weights: number; targets: number }) =>
      `This would replace ${list([
        `${count(replaced.answers, 'answer')} of yours${replaced.notes > 0 ? ` (${replaced.notes} with a note)` : ''}`,
        ...(replaced.agreed > 0
          ? [count(replaced.agreed, 'level agreed in the group', 'levels agreed in the group')]
          : []),
        ...(replaced.weights > 0 ? [count(replaced.weights, 'weight')] : []),
        ...(replaced.targets > 0 ? [count(replaced.targets, 'target')] : []),
      ])}. Your organisation, statements and what you decided about the plan stay. You can undo it until you leave this page.`,
    yes: 'Replace them',
    no: 'Leave mine as they are',
  },

  evidence: 'Written down where the link was made.',

  result: {
    heading: 'What they come to',
    earned: (level: string) => `These answers have earned the level ${level}.`,
    none: 'Too early to name a level: too few of the practices have one.',
    nothing: 'No practice has a level in this link.',
    you: 'From here on, “you” is whoever answered.',
    practices: 'What was answered',
    practicesLead: 'Open one to read the sentence that was chosen.',
    chosen: 'What was answered',
    noted: 'Evidence',
  },

  done: {
    kept: 'The answers of the link are a new file of yours and open now. Your other files stand on the report page.',
    replaced: 'The answers of the link stand in place of yours.',
    refused: 'Your answers could not be replaced. Nothing was changed.',
    undo: 'Undo',
    undone: 'Taken back. Everything is as it was before.',
    notUndone: 'It could not be taken back: something else is open now.',
    files: 'Go to your files',
    dismiss: 'Close this message',
  },

  bad: {
    heading: 'This link cannot be opened',
    damaged:
      'It is not whole: a letter of it is missing or another. Copy it once more, in one piece, or ask for it again.',
    newer: 'It was made by a newer Attune than this page. Load the page again to get the newest.',
    otherEdition: 'Its answers are about an edition of the questions that this Attune does not know.',
    foreign: 'It is no link with answers.',
    safe: 'Nothing of yours was changed.',
    close: 'Go to my results',
  },
};
