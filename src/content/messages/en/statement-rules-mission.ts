/** What is said of a finding of the mission, or of both statements. */
import { notSaid, type RuleValues, type RuleWords } from './statement-rule';

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
  'other-language': {
    wrong: () => 'This does not read as English, so most checks are silent.',
    why: 'They know English words only; gaps, figures, the number of sentences and repetition are checked in any language.',
    mend: 'Go through the list on the method page yourself.',
  },
} satisfies Record<string, RuleWords>;
