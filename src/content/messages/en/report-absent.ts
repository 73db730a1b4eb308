/** What the report calls a finding that stood on no words and was set aside, by the rule's id. */
const absent: Record<string, string> = {
  'no-customer': 'No customer is named',
  'no-outcome': 'What customers get done is not said',
  'no-feeling': 'How it feels is not said',
  'no-consistency': 'That it holds every time is not said',
  'no-business-goal': 'No goal of the business is named',
  'no-baseline': 'Where things stand is not said',
  'no-target': 'How far is not said',
  'no-date': 'No date is given',
  'no-leader': 'Nobody is named who answers for it',
  'no-link': 'Why the figure should move is not said',
  'no-review': 'Who looks at it, and when, is not said',
  'no-guardrail': 'What must not get worse is not said',
  'date-before-start': 'It ends before the plan starts',
  'leader-not-owner': 'Who answers for it owns nothing in the plan',
  'unknown-metric': 'Its metric is not in the catalogue',
  'same-as-mission': 'It repeats the mission',
  'too-generic': 'True of a competitor as well',
  sentences: 'How many sentences it has',
  length: 'How long it is',
  readability: 'How hard it is to read',
  'other-language': 'Not in English, so mostly unchecked',
};

export const absentName = (rule: string): string =>
  (Object.hasOwn(absent, rule) ? absent[rule] : undefined) ?? 'Something absent';
