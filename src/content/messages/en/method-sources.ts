/** Words of the method page on other models and on the texts that Attune grew from. */
export const modelWords = {
  caution:
    'These tables help people who know another model to find their way. They are our own reading and only approximate. Never convert a score from one model into another.',
  areas: {
    caption: 'Where our four areas lie in other models',
    head: ['Model', 'Listening', 'Aligning', 'Engaging', 'Driving'],
    rows: [
      ['Forrester, 2011', 'customer understanding', 'strategy, governance', 'culture', 'measurement, design'],
      ['XM Institute', 'enlighten', 'lead', 'activate', 'realise, respond, disrupt'],
      [
        'Temkin Group',
        'customer connectedness',
        'purposeful leadership, brand values',
        'employee engagement',
        'brand values (delivery)',
      ],
      [
        'CXPA, 2021',
        'insights and understanding',
        'strategy',
        'culture and accountability',
        'metrics and return, design and innovation',
      ],
      [
        'US OMB Circular A-11',
        'customer understanding',
        'governance and strategy',
        'culture and organisation',
        'measurement, service design',
      ],
    ],
  },
  levels: {
    caption: 'Where our five levels lie',
    head: ['Our level', 'Forrester', 'XM Institute', 'Gartner', 'Lowenstein'],
    rows: [
      ['oblivious', 'undeveloped', 'investigate', '1', 'before awareness'],
      ['reactive', 'ad hoc', 'investigate or initiate', '1 to 2', 'awareness'],
      ['attentive', 'repeatable, in part', 'initiate or mobilise', '2 to 3', 'sensitivity'],
      ['committed', 'systematic', 'scale', '3 to 4', 'focus'],
      ['driven', 'beyond systematic', 'embed', '5', 'obsession'],
    ],
  },
  links: [
    {
      name: 'Forrester 2011, six disciplines',
      url: 'https://uxmag.com/articles/6-disciplines-for-reaching-customer-experience-maturity',
    },
    { name: 'XM Institute, six competencies', url: 'https://www.qualtrics.com/blog/cx-maturity-model/' },
    {
      name: 'Temkin Group, maturity levels',
      url: 'https://experiencematters.blog/customer-experience-maturity-levels/',
    },
    {
      name: 'Gartner, five levels',
      url: 'https://www.gartner.com/en/marketing/insights/articles/next-step-in-customer-experience',
    },
    { name: 'CXPA, framework', url: 'https://www.cxpa.org/earn-your-ccxp/cxframework' },
    { name: 'OMB Circular A-11, section 280', url: 'https://cfigroup.com/resource-item/cx-and-omb-circular-a-11/' },
    {
      name: 'Lowenstein, from awareness to obsession',
      url: 'https://customerthink.com/customer_centricity_wisdom_twenty_years_removed/',
    },
  ],
} as const;

export const sourceWords = {
  intro:
    'Attune grew from five texts. Their ideas are credited here by number; a practice or an action names the item it goes back to, such as “source 004, item 7”. The wording throughout is ours.',
  items: [
    {
      number: '000',
      title: 'An unsigned article on what a customer experience programme consists of',
      gave: 'Nine elements of a programme, from a sound strategy to the involvement of executives and staff. They are one of the three further readings.',
    },
    {
      number: '001',
      title: 'Jeannie Walters, Experience Investigators: on customer experience management, strategy and governance',
      gave: 'Strategy before tools, the CX Mission Statement and the CX Success Statement, governance in two tiers, and continuous evaluation. Three of its lists are missing from the copy we had; where Attune needed them, the content is our own.',
    },
    {
      number: '002',
      title: 'A weblog article, “I will take two CX programs, please!”',
      gave: 'No programme comes off the shelf; listen before you measure; do not let a score become the goal.',
    },
    {
      number: '003',
      title:
        'An unsigned weblog article on steps, mapping and roll-out, after Harley Manning and Kerry Bodine, “Outside In”',
      gave: 'Experience as goal, effort and enjoyment; the ecosystem map with its line of visibility; the journey that does not end.',
    },
    {
      number: '004',
      title: 'Donna Peeples: on maturity and the first ninety days',
      gave: 'The scale from oblivious to driven, the four areas, people with process and technology, and what belongs in each of the three months.',
    },
  ],
  disagree:
    'They do not always agree. One calls the work a programme, another says it never ends; one warns against neglecting measurement, another against worshipping it. Attune keeps both sides: ninety days start a cycle, and a metric needs a customer’s sentence and a decision.',
  scoring: 'On scoring',
  scoringItems: [
    {
      text: 'Why means of ordered answers mislead: Liddell and Kruschke, 2018.',
      url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2692323',
    },
    {
      text: 'Why all areas must reach a level before the whole does: the staged view of CMMI.',
      url: 'http://chrguibert.free.fr/cmmi12/cmmi-dev/text/7938cba-5996.php',
    },
    {
      text: 'Why verbal labels and not numbers: Krosnick and Presser.',
      url: 'https://www.yumpu.com/en/document/view/48135372/question-and-questionnaire-design-stanford-university/9',
    },
    {
      text: 'How to build a maturity model, and what is wrong with many: Becker and others, 2009.',
      url: 'https://link.springer.com/article/10.1007/s12599-009-0044-5',
    },
    {
      text: 'Why to ask several levels and functions: CMSWire.',
      url: 'https://www.cmswire.com/customer-experience/how-to-measure-your-customer-experience-maturity/',
    },
  ],
} as const;
