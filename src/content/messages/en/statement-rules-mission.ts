/** What is said of a finding of the mission, or of both statements. */
import { notSaid, type RuleValues, type RuleWords } from './statement-rule';

const times = (count: string | undefined) => (count === '0' ? 'not once' : count === '1' ? 'once' : `${count} times`);

/** By rule id: what is wrong, why it matters, what to do. */
export const missionRuleWords = {
  'open-gap': {
    wrong: () => 'A gap is still open.',
    why: 'What is missing here is what the sentence depends on.',
    mend: 'Fill the part in the builder, or take the gap out of the wording.',
  },
  platitude: {
    wrong: () => 'A wish that any organisation could sign.',
    why: 'Nobody can act on it, and nobody could tell whether you kept it.',
    mend: 'Say who it is for, what changes for them, and what somebody watching would see.',
  },
  'no-customer': {
    wrong: notSaid('No customer is named.'),
    why: 'Without a person in it, staff read the sentence as being about the organisation.',
    mend: 'Name the people it is for, in the word you use for them.',
  },
  hedge: {
    wrong: () => 'A hedge: it says you may not do it.',
    why: 'Staff and customers hear the way out before the promise.',
    mend: 'Say what you do: “we answer”, not “we aim to answer”.',
  },
  'company-aim': {
    wrong: () => 'An aim of the company, not of the customer.',
    why: 'The mission is about how customers fare; what the organisation gains stands in the success statement.',
    mend: 'Move it to the success statement.',
  },
  'number-in-mission': {
    wrong: () => 'A figure or a score in the mission.',
    why: 'Targets change every year; a mission should outlast them.',
    mend: 'Move it to the success statement and say here what the customer notices.',
  },
  sentences: {
    wrong: (values: RuleValues) => `${values['count']} sentences; a mission has one or two.`,
    why: 'What does not fit in two sentences is not remembered.',
    mend: 'Keep the promise here and move the rest to the two lines below.',
  },
  length: {
    wrong: (values: RuleValues) =>
      values['about'] === 'short'
        ? `${values['count']} ${values['count'] === '1' ? 'word' : 'words'}: short enough to fit anyone.`
        : `${values['count']} words: too long to say from memory.`,
    why: 'How long is right is opinion, not evidence; these limits are where most people stop following.',
    mend: 'Aim for 8 to 35 words in a mission, 25 to 120 in a success statement.',
  },
  jargon: {
    wrong: () => 'A word of the trade.',
    why: 'Customers do not talk like this, and staff read it each in their own way.',
    mend: 'Say what happens, in words a customer would use.',
  },
  'list-creep': {
    wrong: (values: RuleValues) => `A list: ${values['count']} commas or “and”.`,
    why: 'Where everything is promised, nobody knows what comes first.',
    mend: 'Keep the one thing that matters most to them and take the rest out.',
  },
  inward: {
    wrong: (values: RuleValues) =>
      `“We”, “our” or “us” ${times(values['own'])}, the customer ${times(values['customers'])}.`,
    why: 'The sentence is about you; the mission is about what customers get.',
    mend: 'Begin with the customer and say what they can do or feel.',
  },
  'too-generic': {
    wrong: () => 'In the swap test it was still true of a competitor.',
    why: 'What anyone could sign tells staff nothing about how you differ.',
    mend: 'Name what only you do every time, or whom you do it for, and test it again.',
  },
  'no-outcome': {
    wrong: notSaid('Nothing seems to say what the customer gets done.'),
    why: 'A customer comes with something to get done; that is what they judge you by.',
    mend: 'Say what they can do, know or leave behind.',
  },
  'no-feeling': {
    wrong: notSaid('Nothing seems to say how it feels.'),
    why: 'People remember how it felt longer than what was done.',
    mend: 'Add the word a customer would use: heard, safe, in charge.',
  },
  'no-consistency': {
    wrong: notSaid('Nothing seems to say that it holds every time.'),
    why: 'Without “every” or “always” it is a good day, not a promise.',
    mend: 'Say what you do each time that makes it so.',
  },
  readability: {
    wrong: (values: RuleValues) =>
      values['about'] === 'grade'
        ? `Hard to read: school grade ${values['grade']}.`
        : `Hard to read: many long words, such as “${values['longest']}”.`,
    why: 'Nobody repeats a sentence they had to read twice.',
    mend: 'Use shorter words, or make two sentences of it.',
  },
  'other-language': {
    wrong: () => 'This does not read as English, so most checks are silent.',
    why: 'They know English words only. Gaps, figures, length, sentences, repetition and the swap test are checked in any language.',
    mend: 'Go through the list on the method page yourself.',
  },
} satisfies Record<string, RuleWords>;
