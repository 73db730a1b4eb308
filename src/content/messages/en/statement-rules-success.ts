/** What is said of a finding of the success statement alone. */
import { dayInWords } from './format';
import { notSaid, type RuleValues, type RuleWords } from './statement-rule';

/** By rule id: what is wrong, why it matters, what to do. */
export const successRuleWords = {
  'only-score': {
    wrong: () => 'A score is the only goal.',
    why: 'A score can rise without one customer staying or one cost falling, and finance will ask what it is worth.',
    mend: 'Name the goal of the business first, and keep the score as a sign on the way.',
  },
  'no-business-goal': {
    wrong: notSaid('No goal of the business is named.'),
    why: 'Leaders outside customer experience need to see what they gain.',
    mend: 'Say what it does for renewals, cost, complaints or another line of your corporate plan.',
  },
  'no-baseline': {
    wrong: notSaid('It does not say where things stand today.'),
    why: 'Without a starting point every later figure can be called a success.',
    mend: 'Add today’s figure: “from 18 % to …”. If nobody knows it, finding out is the first task.',
  },
  'no-target': {
    wrong: notSaid('It does not say how far.'),
    why: 'Nobody can tell when it is done, or whether it was worth the effort.',
    mend: 'Add the figure you mean to reach: “to 16 %”.',
  },
  'no-date': {
    wrong: (values: RuleValues) =>
      values['phrase'] ? 'The date has no year.' : notSaid('It does not say by when.')(values),
    why: 'A target without a day is never late.',
    mend: 'Add a date with its year: “by end of Q2 2027”.',
  },
  'no-leader': {
    wrong: notSaid('Nobody is named who answers for it.'),
    why: 'What belongs to everyone is done by no one.',
    mend: 'Name one role or one person.',
  },
  'wrong-direction': {
    wrong: (values: RuleValues) =>
      values['about'] === 'metric'
        ? `The figures go the wrong way for “${values['metric']}”: ${values['better'] === 'up' ? 'higher' : 'lower'} is better.`
        : `The words and the figures go different ways: the figure goes ${values['better']}.`,
    why: 'As it stands, getting worse would count as success.',
    mend: 'Check which figure is today’s, and whether the verb fits.',
  },
  'date-before-start': {
    wrong: (values: RuleValues) =>
      `The date is over before your plan starts on ${dayInWords(values['startOn'] ?? '')}.`,
    why: 'Nothing in the plan could still change it.',
    mend: 'Choose a later date, or an earlier start on the roadmap.',
  },
  'no-unit': {
    wrong: () => 'A number without a unit.',
    why: 'Per cent, points, euros or people: each means something else.',
    mend: 'Add what is being counted.',
  },
  'same-as-mission': {
    wrong: (values: RuleValues) => `It repeats the mission (${values['share']} % of its words).`,
    why: 'The mission says what customers get; this one says how the organisation will know that it worked.',
    mend: 'Begin with the goal of the business and the figure that moves.',
  },
} satisfies Record<string, RuleWords>;
