/** Words apart by white space: a list that stays readable. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** The templates the drafts of both statements are filled from, and what English needs to fill them. */
export const draftWords = {
  mission: [
    {
      id: 'result-first',
      template: '{who} can {done:listed} and feel {feeling}, because we {always}.< That is what we mean by {brand}.>',
    },
    { id: 'moment-first', template: 'When {situation}, {who} can {done:apart} without {pain}.' },
    {
      id: 'habit-first',
      template: 'We {always}. That is how we leave {who} feeling {feeling:listed} and spared {pain}.',
    },
  ],
  success: [
    {
      id: 'goal-first',
      template:
        '{goal:opening}, {metric} among {group} must move from {baseline} ({baselineOn}, {sample}) to {target} by {by}, {guardrail}. That figure belongs to {leader}.',
    },
    {
      id: 'customer-first',
      template:
        'Success means that {group} will {behaviour} because {cause}. By {by}, with {leader:apart} accountable, {metric} should have gone from {baseline} to {target} and served {goal:ours}.',
    },
    {
      id: 'owner-first',
      template:
        '{leader:apart} will answer, with {contributors}, for moving {metric} for {group} from {baseline} to {target} by {by}, in pursuit of {goal:ours}. This is reviewed {review}, and the sign we expect on day 90 is this: {sign}.',
    },
  ],
  gaps: {
    who: 'who it is for',
    done: 'what they can do',
    feeling: 'how it feels',
    always: 'what we do every time',
    situation: 'what has happened',
    pain: 'what they are spared',
    brand: 'brand word',
    collision: 'what wins',
    recovery: 'how we put it right',
    goal: 'business goal',
    group: 'which customers',
    behaviour: 'what they will do',
    cause: 'what changes for them',
    metric: 'metric',
    baseline: 'where it stands',
    baselineOn: 'when it was measured',
    sample: 'out of how many',
    target: 'where it shall stand',
    by: 'date with a year',
    leader: 'who answers for it',
    contributors: 'who contributes',
    review: 'how often and by whom',
    guardrail: 'what must not get worse',
    sign: 'sign on day 90',
  },
  openings: {
    who: ['for'],
    done: [
      'so that they can',
      'they can always',
      'they can',
      'they are able to',
      'be able to',
      'are able to',
      'able to',
      'can always',
      'can',
      'they',
      'to',
    ],
    feeling: [
      'they feel',
      'they leave feeling',
      'leave feeling',
      'they are',
      'to feel',
      'feels',
      'feeling',
      'feel',
      'felt',
      'being',
    ],
    always: ['because we', 'by', 'we'],
    situation: ['whenever', 'when', 'if'],
    pain: ['without ever', 'without', 'they never have to', 'never'],
    brand: ['being', 'to be'],
    goal: ['our goal is to', 'our goal is', 'the goal is to', 'the goal is', 'in order to', 'we want to', 'to'],
    group: ['among', 'for'],
    behaviour: ['more of them will', 'that they will', 'that they', 'they will', 'they', 'will', 'to'],
    cause: ['because of the fact that', 'because', 'since', 'as'],
    metric: ['the metric is', 'measured by', 'measure'],
    baseline: ['currently at', 'currently', 'now at', 'from', 'now', 'at'],
    baselineOn: ['measured in', 'measured on', 'measured', 'taken in', 'taken on', 'in', 'on'],
    sample: ['sample of', 'based on', 'from'],
    target: ['down to', 'up to', 'to'],
    by: ['no later than', 'before', 'until', 'by'],
    leader: ['led by', 'owned by'],
    contributors: ['together with', 'supported by', 'with', 'and'],
    review: ['it is reviewed', 'this is reviewed', 'reviewed'],
    guardrail: ['nothing must worsen:', 'while keeping'],
    sign: ['on day 90 we see', 'we expect to see', 'we will see', 'we see'],
  },
  proper: list(`
    January February March April May June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Easter Christmas English Scottish Welsh Irish British
    French German Dutch Belgian Swiss Austrian Italian Spanish Portuguese Polish Danish Swedish
    Norwegian Finnish Greek European American Canadian African Asian Indian Chinese Japanese Korean
    Australian Muslim Christian Jewish Europe Africa Asia America Britain England Scotland Wales Ireland
    France Germany London Londoners Parisians Berliners Scots Britons Europeans Americans
  `),
  roleWords: list(`
    head heads chief director manager managing general sponsor executive executives strategy compliance
    service services marketing operations operation finance financial communications product sales
    quality data steering department departments board chair customer human people legal technical
    technology commercial clinical deputy senior vice president principal owner team store branch
    regional area digital logistics purchasing risk claims repairs property programme project leadership
    staff everyone and with together supported led owned
  `),
  leadWords: list(`
    head chief director deputy managing vice ceo cfo coo cio cto cmo cxo cco chro
  `),
  and: 'and',
  determiners: list(`
    a an the our every each all any some most both these those this that their my your no everyone
    everybody anyone anybody whoever people you they one two three many few more such other
  `),
  each: 'every',
  plurals: list(`
    people children men women staff everyone everybody anyone anybody folk police cattle sheep fish
    adults those alumni youth public
  `),
  nounEnds: list(`
    who whose that which of in on at with from for to we using living waiting we’ve under over aged
    without between across near (
  `),
  goalVerbs: list(`
    keep cut grow raise reduce lower increase improve win retain lift halve double protect save earn
    reach make bring build hold lose sell gain attract expand stop end avoid add get become return fill
    serve shorten spend stay stabilise strengthen renew open enter maintain secure meet drive turn move
    be have achieve ensure prevent free limit recover defend extend boost
  `),
  habits: ['always', 'never', 'every', 'each', 'only'],
  denials: { no: 'with {}', without: '{}', with: '{}', while: '{}', keeping: '{}' } as Record<string, string>,
  ways: {
    habit: 'always {}',
    brand: '“{}”',
    role: 'the {}',
    goalVerb: { opening: 'To {}', ours: 'our goal to {}' },
    goalNoun: { opening: 'For {}', ours: 'our goal of {}' },
    guardrail: 'keeping {} no worse than today',
  },
};
