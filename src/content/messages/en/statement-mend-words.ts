/** What English needs to mend a statement in one press: verbs, plain words for jargon, sentences that say a part. */

/** Words apart by white space: a list that stays readable. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** The forms of a verb in jargon, each with the same form of a plain one: "utilise use" gives s, ing and d too. */
const verbs = (pairs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pairs).flatMap(([jargon, plain]) => [
      [jargon, plain],
      [`${jargon}s`, `${plain}s`],
      [`${jargon.replace(/e$/, '')}ing`, `${plain.replace(/e$/, '')}ing`],
      [`${jargon.replace(/e$/, '')}ed`, `${plain.replace(/e$/, '')}ed`],
    ]),
  );

export const mendingWords = {
  verbs: list(`
    accept achieve act address adapt advise allow alert anticipate answer apologise apply appreciate approach arrange arrive ask assist
    assure attract balance be bear become begin believe book break bring build buy call care carry catch cause celebrate change
    check choose clean close collect combine come communicate complete comply connect conserve consider contact continue contribute
    cook cover create cultivate deal decide deepen deliver design develop do drive ease earn educate eliminate embrace employ empower enable
    encourage engage enhance enjoy enrich ensure establish exceed expand explain explore extend facilitate feed feel fight fill find finish fix
    follow foster fulfil fulfill gain get give go greet grow guarantee guide handle have hear help hold honour honor identify
    implement improve increase include inform innovate inspire install introduce invest involve keep know lead learn leave lend leverage let listen live
    look lower maintain make manage match maximise maximize measure meet mend minimise minimize motivate move nurture obtain offer open operate
    optimise optimize organise organize own partner pay perform place plan prepare preserve prevent price produce promote protect prove provide publish pursue put
    raise reach read realise realize receive recognise recognize reduce refund remain remember remove repair replace reply report resolve respect respond
    restore return reward ring run save say secure see sell send serve set settle share shape show simplify solve speak spend stand
    stay start stop strengthen succeed support surprise sustain take talk teach tell thank thrive train transform treat trust turn
    understand unite update use utilise utilize value visit waste welcome win work write
  `),
  irregular: {
    be: { one: 'is', ing: 'being' },
    have: { one: 'has' },
    do: { one: 'does' },
    go: { one: 'goes' },
    begin: { ing: 'beginning' },
    open: { ing: 'opening' },
    see: { ing: 'seeing' },
    develop: { ing: 'developing' },
    visit: { ing: 'visiting' },
    benefit: { ing: 'benefiting' },
  } as Record<string, { one?: string; ing?: string }>,
  plain: {
    ...verbs({
      utilise: 'use',
      utilize: 'use',
      leverage: 'use',
      optimise: 'improve',
      optimize: 'improve',
      transform: 'change',
      empower: 'help',
    }),
    leveraging: 'using',
    leveraged: 'used',
    streamline: 'simplify',
    streamlines: 'simplifies',
    streamlined: 'simple',
    streamlining: 'simplifying',
    facilitate: 'help with',
    facilitates: 'helps with',
    facilitating: 'helping with',
    monetise: 'earn from',
    monetize: 'earn from',
    operationalise: 'put into practice',
    operationalize: 'put into practice',
    operationalised: 'put into practice',
    operationalized: 'put into practice',
    transformation: 'change',
    optimisation: 'improvement',
    optimization: 'improvement',
    innovation: 'new ideas',
    innovations: 'new ideas',
    innovative: 'new',
    'cutting-edge': 'new',
    'leading-edge': 'new',
    'bleeding-edge': 'new',
    'state-of-the-art': 'modern',
    'next-generation': 'new',
    'next-gen': 'new',
    seamless: 'smooth',
    seamlessly: 'smoothly',
    frictionless: 'easy',
    'friction-free': 'easy',
    'low-friction': 'easy',
    'end-to-end': 'complete',
    holistically: 'as a whole',
    touchpoint: 'contact',
    touchpoints: 'contacts',
    'touch-point': 'contact',
    'touch-points': 'contacts',
    agile: 'quick',
    agility: 'speed',
    robust: 'reliable',
    capabilities: 'skills',
    actionable: 'useful',
    impactful: 'useful',
    dynamic: 'lively',
    disruptive: 'new',
    'best practice': 'what works',
    'best practices': 'what works',
    bandwidth: 'time',
    deliverables: 'results',
    'cross-functional': 'joint',
    'value proposition': 'offer',
    'value propositions': 'offers',
    'customer engagement': 'talking with customers',
    personas: 'kinds of customer',
    'always-on': 'round-the-clock',
  } as Record<string, string>,
  ornaments: list(`
    seamless seamlessly frictionless friction-free omnichannel omni-channel multi-channel multichannel end-to-end holistic
    holistically innovative cutting-edge leading-edge bleeding-edge state-of-the-art next-generation next-gen proactive proactively robust
    dynamic scalable strategically proprietary impactful immersive experiential turnkey transformational transformative disruptive
    synergistic game-changing integrated digital-first data-driven insight-driven insights-driven purpose-driven
    value-driven values-driven user-centric
  `),
  frames: {
    mission: {
      'no-customer': 'That is what {who} can count on.',
      'no-outcome': 'That way {who} can {done}.',
      'no-feeling': 'That leaves {who} feeling {feeling}.',
      'no-consistency': '{always:clause}.',
    },
    success: {
      'no-customer': 'This is about {group}.',
      'no-business-goal': 'This serves {goal:ours}.',
      'only-score': 'This serves {goal:ours}.',
      'no-baseline': 'Today we stand at {baseline}.',
      'no-target': 'The target is {target}.',
      'no-date': 'This is to be reached {by:when}.',
      'no-leader': 'This is led by {leader}.',
      'no-link': 'This will come about because {cause}.',
      'no-review': 'This is reviewed {review}.',
      'no-guardrail': 'This is to be reached {guardrail}.',
    },
  } as Record<'mission' | 'success', Record<string, string>>,
  rewrite: {
    mission: {
      id: 'rewrite',
      template: '{who} can {done}<, because {always:clause}>.',
      asks: ['who', 'done', 'always'],
    },
    success: {
      id: 'rewrite',
      template: 'Success means that {group} will {behaviour}< because {cause}>.',
      asks: ['group', 'behaviour', 'cause'],
    },
  },
  units: { percent: ' %', points: ' points', hours: ' hours', 'per-1000': ' per 1,000' },
  recovery: [
    'goes wrong',
    'go wrong',
    'went wrong',
    'mistake/mistakes',
    'put it right',
    'put things right',
    'sorry',
    'apologise/apologize',
    'make it good',
    'refund',
    'complaint/complaints',
  ],
  collision: [
    'rather than',
    'over speed/price/cost',
    'comes before',
    'come first/comes first',
    'before speed/price/cost/profit',
    'gives way',
  ],
};
