/** Words apart by white space: a list that stays readable. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** What the drafts need to know of English: names, roles, verbs and the small words around nouns. */
export const englishWords = {
  proper: list(`
    January February March April May June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Easter Christmas English Scottish Welsh Irish British
    French German Dutch Belgian Swiss Austrian Italian Spanish Portuguese Polish Danish Swedish
    Norwegian Finnish Greek European American Canadian African Asian Indian Chinese Japanese Korean
    Australian Muslim Christian Jewish Europe Africa Asia America Britain England Scotland Wales Ireland
    France Germany London Londoners Parisians Berliners Scots Britons Europeans Americans
  `),
  // Endings such as "ers", "tion" and "ment" are known to be ordinary without standing here.
  ordinary: list(`
    guests clients kids pupils families family households neighbours drivers crews brides couples dads mums moms
    mothers fathers friends shops firms companies businesses sellers brokers farms farmers schools nurses doctors
    guest client kid pupil neighbour driver user customer clinic ward churn retention revenue profit sales costs turnover
    complaints complaint refunds refund claims claim bills invoices orders deliveries delivery parcels calls staff
    overtime margin growth trust nps waiting queues paperwork hold something stress loyalty referrals renewals wait
    repeat share half third december anything trains boiler power internet water rain winter summer night day morning
    home house heating repairs repair rooms prices price quality safety people plain dealing care honest proud known
    heard respected valued welcome calmer happier surgery birth death divorce illness nobody each good service
    council housing bank school hospital plant factory shop store machine dental hotel library museum theatre charity
    packaging shipping website phone fleet key account accounts spare parts site production maintenance purchase
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
  roleEnds: list(`
    manager director lead leader officer head chief controller supervisor coordinator president executive secretary
  `),
  departments: list('sales marketing operations finance purchasing logistics quality service'),
  bodies: list('board committee team group council panel'),
  massNouns: list(`
    silence shame guesswork jargon paperwork stress waiting hassle fuss confusion pain fear anxiety embarrassment
    noise bureaucracy uncertainty blame pressure boredom guilt doubt frustration
  `),
  know: 'know',
  nothing: { nothing: 'nothing else', 'nothing else': 'nothing else' } as Record<string, string>,
  and: 'and',
  determiners: list(`
    a an the our every each all any some most both these those this that their my your no his her its
    one two three four five many few several more fewer less such other another half enough so too same first second last next
    lot handful number couple
  `),
  quantities: list('all any some most both no two three four five many few several more fewer less such enough so too'),
  subjects: list(`
    they we you i he she it there who everyone everybody someone somebody anyone anybody no-one nobody nothing something everything
    anything things whoever me us myself
  `),
  relatives: list('they we i he she nobody'),
  articles: list('a an the their our your his her every each this that these those'),
  wanted: list(`
    explanation answer answers information help news reply replies notice warning apology choice contact update updates
    heating response word reason advice support compensation follow-up feedback visitors privacy
  `),
  limits: [
    'no longer',
    'no more',
    'no worse',
    'no higher',
    'no lower',
    'no slower',
    'no less',
    'not below',
    'not above',
    'at or',
    'below',
    'above',
    'under',
    'over',
    'flat',
    'stable',
    'unchanged',
    'steady',
    'at least',
    'at most',
    'within',
  ],
  spoken: {
    they: 'you',
    them: 'you',
    their: 'your',
    theirs: 'yours',
    themselves: 'yourself',
    'they’re': 'you’re',
    "they're": 'you’re',
  } as Record<string, string>,
  each: 'every',
  any: 'any',
  yourself: 'yourself',
  without: 'without',
  denied: {
    every: 'any',
    each: 'any',
    everyone: 'anyone',
    everybody: 'anybody',
    anyone: 'anyone',
    anybody: 'anybody',
  } as Record<string, string>,
  plurals: list(`
    people children men women staff folk police cattle sheep fish adults those alumni youth
    elderly homeless bereaved unemployed
  `),
  singulars: list('everyone everybody anyone anybody whoever nobody someone somebody'),
  nounEnds: list(`
    who whose that which of in on at with from for to we they using living waiting we’ve under over aged
    without between across near per by after before among during until ( when where out
    beyond behind beside opposite outside inside along around against throughout despite
  `),
  finite: list(`
    is are was were has had does did can could will would must should may cannot isn't aren't can't won't
    goes comes gets gives keeps makes takes falls happens becomes stays arrive arrives went came broke
  `),
  particles: list(`
    at on in for to by with from about into through up out off back again twice once before after when while
    without within during under over near as than until since behind ahead and or
  `),
  verbs: list(`
    keep cut grow raise reduce lower increase improve win retain lift halve double protect save earn reach make
    bring build hold lose sell gain attract expand stop end avoid add get become return fill serve shorten spend
    stay stabilise strengthen renew open enter maintain secure meet drive turn move be have achieve ensure prevent
    free limit recover defend extend boost ask tell explain repeat chase send come go find give know prove read say
    see stand start take write wonder understand remember settle pay buy choose use book check leave live learn
    manage plan receive sleep speak talk track trust try arrive answer listen greet show tie help let put plug
    follow finish fix order pick recommend cancel change switch decide apply collect sign breathe eat heat travel
    wake walk feel do run care close share compare complete wear think believe hear play begin burst crash leak
    vanish refund ship print report test rise fall drop carry bill weigh publish warn knock teach train ride borrow
    lend rent hire drink taste enjoy miss match name offer pack park pass point post press promise provide question
    quote rebook refuse register reject remind remove request resolve restore review reward scan schedule select
    separate shut sit solve sort spot step support swap sweep thank throw touch transfer upgrade verify warm wash
    watch welcome wrap invest join set treat repair replace reply reassure apologise own clean cook deliver admit
    accept stick look invite complain consult cause unite
  `),
  sometimesVerbs: list(
    'call queue wait ring visit email phone search worry guess fight struggle hunt argue park shop rest bank work',
  ),
  states: list(`
    safe sure certain ready confident home able aware proud heard told seen met paid given known understood
    shown helped taken kept sent treated left in at on out on-time
  `),
  adjectives: list(`
    quick fast faster fair clear clearer clean simple easy easier short shorter good better honest friendly warm safer new
    newer old older late early long longer high higher low lower real reliable free hidden full cheaper cheap
    local young younger small smaller big large larger private public daily regular
  `),
  notVerbs: list(`
    bring sing spring string swing thing wing cling everything something anything nothing morning evening
    during housing clothing sterling wedding king ceiling interesting
  `),
  measures: list(`
    rate score share number time ratio index cost value level percentage proportion average volume length margin count
  `),
  rhythms: list(`
    every each monthly weekly quarterly daily yearly annually half-yearly fortnightly regularly twice
    once together per bi-weekly bimonthly always one two three four
  `),
  habits: ['always', 'never', 'every', 'each', 'only'],
  modals: ['will', 'are', 'can', 'must'],
  denials: {
    no: 'with {}',
    without: '{}',
    with: '{}',
    while: '{}',
    not: '{}',
    must: 'though we {}',
    never: 'though we {}',
    keep: 'while we {}',
    hold: 'while we {}',
    maintain: 'while we {}',
    protect: 'while we {}',
  } as Record<string, string>,
  deadlines: list('within over during before after as by mid-way inside this next'),
  ends: ['end of', 'beginning of', 'start of', 'middle of'],
};
