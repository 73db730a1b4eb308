/** Words of the frame of the workshop page: its four steps, how far each is, and what stands before them. */
import { dayInWords, inWords, number } from './format';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const views = (n: number) => (n === 1 ? '1 view in' : `${number(n)} views in`);

export const workshopWords = {
  title: 'Workshop',
  description: 'Gather how everybody sees it, look at the differences, and keep what the group agrees.',
  lead: 'Everybody answers for themselves. Then you look at the differences together.',
  about: (organisation: string, round: number, startedOn: string) =>
    `${organisation || 'No organisation named yet'} · ${round > 1 ? `round ${round}, begun` : 'round begun'} ${dayInWords(startedOn)}`,
  steps: {
    name: 'Steps of the workshop',
    invite: 'Invite',
    collect: 'Collect',
    look: 'Look',
    talk: 'Talk',
  },
  progress: {
    invited: 'handed out',
    notInvited: 'not yet handed out',
    views,
    revealed: (revealed: number, of: number) => `${number(revealed)} of ${number(of)} revealed`,
    agreed: (agreed: number, of: number) =>
      of === 0 ? 'nothing to settle' : `${number(agreed)} of ${number(of)} agreed`,
    later: 'after the reveal',
  },
  titleOf: (step: string) => `${step} · Workshop · Attune`,
  begin: {
    heading: 'Nobody is invited yet',
    steps: {
      invite:
        'Hand out a link or a QR code. It carries the questions and your promise about the answers, nothing else.',
      collect: 'Answers come back as a short code, a link, a file or a show of hands. They stay in this browser.',
      look: 'Nobody’s view shows before you reveal it. Then each answer is a dot.',
      talk: 'An agenda starts with what you see most differently, and keeps what you agree.',
    },
    start: 'Set up the invitation',
    alone: 'Answer alone instead',
  },
  /** What comes next, at each step: a sentence and where it leads. */
  next: {
    collect: { says: 'As soon as people answer, take their answers in.', go: 'Go on to Collect' },
    look: { says: 'Is everybody in? Then look at what they say.', go: 'Go on to Look' },
    talk: (toTalk: number) => ({
      says:
        toTalk === 0
          ? 'You see it alike. Agree on it as it stands.'
          : toTalk === 1
            ? 'One practice is worth talking over.'
            : `${capital(inWords(toTalk))} practices are worth talking over.`,
      go: 'Go on to Talk',
    }),
    result: {
      open: 'Talked enough? What you agreed counts. Where you did not agree, the middle of the views counts.',
      split: 'What is split and not agreed stands in the roadmap as a talk to hold.',
      go: 'See the result',
      roadmap: 'Go to the roadmap',
      report: 'Go to the report',
    },
  },
  missing: 'This part of the page did not come. Check the connection, then choose the step again.',
};
