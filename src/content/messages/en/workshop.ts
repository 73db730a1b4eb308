/** Words of the frame of the workshop page: its four steps, how far each is, and what stands before them. */
import { dayInWords, number } from './format';

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
        'Hand out a link or a square to scan. It carries the questions and your promise about the answers, nothing else.',
      collect: 'Answers come back as a short code, a link, a file or a show of hands. They stay in this browser.',
      look: 'Nobody’s view shows before you reveal it. Then each answer is a dot.',
      talk: 'An agenda starts with what you see most differently, and keeps what you agree.',
    },
    start: 'Set up the invitation',
    alone: 'Answer alone instead',
  },
  missing: 'This part of the page did not come. Check the connection, then choose the step again.',
};
