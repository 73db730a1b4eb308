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
    wrong: (values: RuleValues) => {
      if (!values['phrase']) return notSaid('It does not say by when.')(values);
      return values['about'] === 'stretch'
        ? `“${values['phrase']}” names no day: it does not say from when.`
        : 'The date has no year.';
    },
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
  'inside-noise': {
    wrong: (values: RuleValues) =>
      values['about'] === 'net-score'
        ? `A change of ${values['change']} points is inside the noise: with ${values['sample']} answers, chance alone moves the score by about ${values['margin']} points. The statement gives no shares, so this takes 35 in 100 answers to be neither promoters nor detractors; with fewer of them, chance moves it further.`
        : `A change of ${values['change']} percentage points is inside the noise: with a sample of ${values['sample']}, chance alone moves the figure by about ${values['margin']}.`,
    why: 'You could reach the target, or miss it, without anything having changed for a customer.',
    mend: 'Ask more customers, watch it for longer, or aim for a change that is larger than that.',
  },
  'no-link': {
    wrong: notSaid('It does not say why the figure should move.'),
    why: 'A target without a cause leaves every department to guess what to change.',
    mend: 'Add what customers will live through: “because …” or “by making …”.',
  },
  'no-review': {
    wrong: notSaid('Nobody is said to look at it at fixed times.'),
    why: 'A figure that is seen once a year is seen too late.',
    mend: 'Add how often it is looked at and by whom: “the steering group reviews it every month”.',
  },
  'no-guardrail': {
    wrong: notSaid('It does not say what must not get worse.'),
    why: 'One figure can nearly always be bought with another.',
    mend: 'Add the limit: “with no rise in cost per contact”.',
  },
  'implausible-jump': {
    wrong: (values: RuleValues) =>
      values['about'] === 'net-score'
        ? 'More than 30 points in under a year: has anyone done that before?'
        : 'More than half of it gone in under a year: has anyone done that before?',
    why: 'People stop working towards a target that they do not believe.',
    mend: 'Check it against your own best year. Keep it if you can say what makes it possible.',
  },
  'unknown-metric': {
    wrong: (values: RuleValues) =>
      `${values['phrase'] ? `“${values['phrase']}” is` : 'What is measured is'} not in the metric catalogue, so its direction and its margin of error were not checked.${values['near'] ? ` Near it: ${values['near']}.` : ''}`,
    why: 'A figure that each department works out in its own way cannot be compared.',
    mend: 'Take a metric of the catalogue, or write down how this one is worked out.',
  },
  'leader-not-owner': {
    wrong: (values: RuleValues) => `${values['leader']} owns nothing in the plan.`,
    why: 'Whoever answers for the result needs something in the plan that is theirs to do.',
    mend: 'Name an owner of the plan, or give this leader an action on the roadmap.',
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
