/** Words of the three tests and the two companion lines; they come with that step. */
import { dayInWords } from './format';

/** What turns a mission into a competitor’s. */
export const swapWords = {
  names: ['we', 'us', 'ourselves'],
  possessives: ['our own', 'our', 'ours'],
  contractions: { re: 'are', ll: 'will', ve: 'have', d: 'would' } as Record<string, string>,
  possessiveEnd: '’s',
  ownWord: '…',
};

export const trialWords = {
  nothing: 'There is nothing to test yet. Take a draft or write your mission; the two lines below do not depend on it.',
  summary: (held: number) =>
    held === 3
      ? 'All three tests hold for this wording.'
      : `${held} of 3 ${held === 1 ? 'holds' : 'hold'} for this wording.`,
  standing: { open: 'Not done', holds: 'Holds', fails: 'Fails', moved: 'Wording changed since' },
  madeOn: (date: string) => `Recorded on ${dayInWords(date)}, for this wording.`,
  /** @param date null where nobody noted the day */
  moved: (verdict: 'holds' | 'fails', date: string | null) =>
    `${date === null ? 'Before,' : `On ${dayInWords(date)}`} it ${verdict === 'holds' ? 'held' : 'failed'}, for another wording. What you wrote is kept.`,
  movedWording: 'The wording it was made on',
  again: 'Take it again',
  againSpoken: (name: string) => `Take it again: ${name}`,
  change: 'Change',
  changeSpoken: (name: string) => `Change: ${name}`,
  sharpen: (part: string) => `Sharpen “${part}”`,
  use: (text: string) => `Use “${text}”`,
  fromDifference: 'From your foundation:',
  tests: {
    sayNo: {
      name: 'Say no',
      why: 'A mission that never turns anything down steers nothing.',
      time: 'About five minutes, with two or three people who make decisions.',
      fields: {
        stop: {
          label: 'What would you stop doing, or turn down, because of it?',
          help: 'A report, a rule, a fee, a request from inside. Something real.',
        },
      },
      question: 'Did anything come to mind?',
      holds: 'Yes, and we would do it',
      fails: 'No, nothing comes to mind',
      failed:
        'It asks for nothing that is not done anyway. Say what you do every time, so that something else cannot be done.',
      unnamed: 'Write down what it is: without it nobody can check this verdict later.',
      part: 'always',
    },
    watch: {
      name: 'Watch',
      why: 'Staff can only do what somebody watching could see.',
      time: 'About ten minutes, beside a counter, a call or a reply to a message.',
      fields: {
        moment: {
          label: 'Which encounter did you watch?',
          help: 'A real one: when, where, with whom it had to do. No names of customers.',
        },
        seen: {
          label: 'What would somebody watching see if it is kept?',
          help: 'What is said or done, not what is felt.',
        },
      },
      question: 'Could they answer yes or no: was the mission kept?',
      holds: 'Yes, they could answer',
      fails: 'No, they would have to guess',
      failed: 'It says how you mean it and not what you do. Put a habit in it that can be seen or heard.',
      unnamed: 'Write down the encounter: the next person to test it needs one to compare with.',
      part: 'always',
    },
    swap: {
      name: 'Swap',
      why: 'What a competitor could say as well tells staff nothing about how you differ.',
      time: 'About three minutes.',
      fields: {
        rival: { label: 'A competitor’s name', help: 'Or whoever your customers would go to instead.' },
        difference: {
          label: 'What could they not say?',
          help: 'The word or the habit in it that would be untrue of them.',
        },
      },
      reading: (rival: string) => `As the mission of ${rival}`,
      unread: 'Nothing in it names you, so it reads the same.',
      question: 'Is it still true?',
      holds: 'No, they could not say it',
      fails: 'Yes, still true of them',
      failed: 'It is too general. Name whom you do it for more closely, or what only you do every time.',
      unnamed: 'Write down what they could not say: that is the part to keep when the wording changes.',
      part: 'who',
    },
  },
  companions: {
    heading: 'Two lines beside the mission',
    lead: 'They are no part of the sentence, and staff will need them before they need the sentence.',
    make: 'Make the line',
    remake: 'Make the line anew',
    undo: 'Bring my line back',
    collision: {
      guide: 'Help me find it',
      template: '{0} before {1}, even when {2}.',
      first: 'One good thing',
      second: 'Another good thing',
      firstExample: 'a true answer',
      secondExample: 'a complete answer',
      wins: 'Which one wins?',
      unnamed: { first: 'the first', second: 'the second' },
      moment: 'A moment in which they collide',
      momentHelp: 'It follows “even when”.',
      momentExample: 'the queue is long',
    },
    recovery: {
      guide: 'Help me find it',
      template: 'It is put right {1} by {0}, and nobody has to ask for {2}.',
      who: 'Who acts',
      soon: 'How soon',
      gets: 'What the customer gets without asking',
      whoExample: 'whoever hears of it first',
      soonExample: 'the same day',
      getsExample: 'the fee they paid',
    },
  },
};
