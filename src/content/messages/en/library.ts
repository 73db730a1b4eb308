/** Words of the library: its index and the pages of practices, actions and metrics. */
import type { Metric } from '../../schema';

export const libraryWords = {
  title: 'Library',
  description: 'Every practice, action and metric that Attune works with, and the words it uses.',
  lead: (practices: number, actions: number, metrics: number) =>
    `All that Attune asks and proposes: ${practices} practices, ${actions} actions, ${metrics} metrics, and the words it uses.`,
  contents: 'On this page',
  practices: 'Practices',
  practicesLead: 'What the assessment asks about, by area. Those marked “quick” belong to the quick twelve.',
  quick: 'quick',
  actions: 'Actions',
  actionsLead: 'What the plan is made of. The month is the earliest an action may stand in.',
  metrics: 'Metrics',
  metricsLead:
    'Take five to seven: at least one of perception, one of channel, one of business, and one that must not get worse. Each should stand for a sentence a customer said.',
  glossary: 'Glossary',
  metricKinds: {
    perception: 'Perception: what customers say',
    channel: 'Channel: what happens when they deal with you',
    business: 'Business: what it comes to',
    employee: 'Employees: what staff say',
  } satisfies Record<Metric['kind'], string>,
  trail: 'You are here',
  previous: 'Before',
  next: 'After',
  noSeed: 'Our own.',
  seeds: (items: readonly string[]) => items.map((item) => `source ${item.replace('-', ', item ')}`).join('; '),
  seedsTerm: 'Traces to',
};

export const practicePageWords = {
  kind: (area: string) => `Practice · ${area}`,
  description: (name: string, question: string) => `${name}. ${question} Five levels, from oblivious to driven.`,
  ladder: 'Five levels, and what leads from one to the next',
  lifts: 'Leads here',
  start: 'Where nothing has been done yet.',
  from: (level: string) => `from ${level}`,
  why: 'Why it matters',
  evidence: 'What counts as evidence',
  evidenceNote: 'From attentive on, a level without evidence is shown as claimed.',
  resource: 'People, process, technology',
  strategy: 'Strategy, tools, governance, evaluation',
  programme: 'Elements of a programme',
  none: 'Not part of this reading',
  quick: 'Part of the quick way of twelve.',
  answer: 'Answer this practice',
};

export const actionPageWords = {
  kind: (code: string, month: number) => `Action ${code} · month ${month}`,
  doneWhen: 'Done when',
  measure: 'What it should move',
  noMeasure: 'Nothing that can be counted; the result itself shows it.',
  lifts: 'Lifts',
  to: (from: string, to: string) => `from ${from} to ${to}`,
  month: 'Month and family',
  owner: 'Owner',
  support: 'Support',
  noSupport: 'Nobody else is needed.',
  effort: 'Effort',
  effortNote: 'Person-days are our judgement. Change them in your plan.',
  staff: 'Staff',
  days: (days: number) => (days === 1 ? '1 person-day' : `${days} person-days`),
  needs: 'Needs first',
  noNeeds: 'Nothing. It can start on the first day.',
  neededBy: 'Needed by',
  noNeededBy: 'No other action waits for it.',
  kindOf: 'In the plan',
  backbone: 'In every plan. If its result exists already, you only confirm it.',
  candidate: 'In your plan when it lifts a weak practice and fits your person-days.',
  quickWin: 'A quick win: people see the result early.',
  keepsRunning: 'It goes on after it is done.',
  once: 'It is done once.',
  moved: 'Your profile',
  raised: 'moves it up',
  lowered: 'moves it down',
  notMoved: 'No answer of your profile moves it, except that staff and other changes set the effort and the room.',
};

export const metricPageWords = {
  kind: 'Metric',
  kindTerm: 'Kind',
  formula: 'Formula',
  unit: 'Unit',
  better: 'Better when',
  pickWhen: 'Pick it when',
  pitfall: 'Watch out for',
  noise: 'Margin of error',
  source: 'Source',
  general: 'General knowledge of the field.',
  units: {
    percent: 'Percent',
    points: 'Points, from -100 to 100',
    'per-1000': 'Per 1,000',
    hours: 'Hours',
    ratio: 'A ratio',
    money: 'Money',
    number: 'A number',
  } satisfies Record<Metric['unit'], string>,
  directions: {
    up: 'It goes up',
    down: 'It goes down',
    depends: 'It depends on the theme',
  } satisfies Record<Metric['better'], string>,
  noises: {
    share:
      'It is a share. With 100 answers and a share of 80%, chance alone moves it by about 8 points either way; with 400, by about 4.',
    'net-score':
      'It is a difference of two shares, and noisier than one. With 45% promoters and 20% detractors, chance alone moves it by about 15 points either way with 100 answers, and by about 7.5 with 400.',
    none: 'None is known. Compare several periods before you call a movement a change.',
  } satisfies Record<Metric['noise'], string>,
};
