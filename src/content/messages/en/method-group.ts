/** Words of the method page on groups: how several views become one result. Numbers come from the edition. */
export const methodGroup = {
  text: [
    'In a workshop each person answers alone. The answer of the group to a practice is the level it agreed on. Until it agrees, the answer is the lower median of all views that count, hands included. Before the reveal, nothing of the views of others is used or shown anywhere.',
    'The lower median is always a level that somebody chose. A mean can be a level that nobody saw: three who say oblivious and three who say driven have the mean attentive. So every view is drawn as a dot beside it, and each stays as it was whatever the group agrees.',
    '“Don’t know” and “does not apply” move no median. Only where nobody chose a level does the more frequent of the two become the answer of the group.',
    'A view that comes in after the reveal is put aside as late, because whoever sent it may have known what the others said. It can be let in by hand.',
  ],
  words: 'Aligned, close or split',
  wordsText: [
    'Aligned: all answers lie within one level of each other. Close: all lie within one level of the lower median. Split: everything else. The words use only the order of the levels. Where a group falls in exactly two with an empty level between them, both camps are named.',
    'Agreement is no proof. A group can agree and be wrong, and the one who sees it otherwise may be the only one who serves customers.',
  ],
  figures: 'Figures for those who know them',
  figuresText: [
    'r_wg is one minus the variance of the answers through the variance that chance would give, which for five levels is 2.0; what falls below 0 is set to 0. The average deviation is the mean distance from the mean or the median, usually called practical agreement below a sixth of the number of levels, here 0.83. Both take levels for evenly spaced, so no result rests on them.',
    'For small groups chance alone goes far. The table is worked out exactly, over every way in which so many people could answer if each level were as likely as the next.',
  ],
  caption: 'How often people who answer at random would look as if they agreed',
  people: 'People',
  aligned: 'Aligned',
  near: 'Aligned or close',
  rwg: (mark: string) => `r_wg of ${mark} or more`,
  deviation: (limit: string) => `Average deviation from the mean below ${limit}`,
  share: (chance: number) => (chance < 0.001 ? 'under 0.1%' : `${(chance * 100).toFixed(chance < 0.0095 ? 1 : 0)}%`),
  parts: 'Who is shown by themselves',
  partsText: [
    'Leaders, managers, front line and functions are shown only from a number of people on, counted anew for each practice. That is not enough: who knows the whole and two of three groups knows the third. So a group is also hidden where sums and differences of what is shown, by seniority and by function together, would leave fewer people than that. Leaders and front line are shown first, then managers, then functions from the largest on.',
    'Hands hide nobody, since the room saw them. And the rule has an edge: where all of a group chose the same level, the group gives away each of its people, however many they are.',
    'None of this is a promise of anonymity. Without a server, whoever collects the answers can open each of them. The rule says what is displayed.',
  ],
  sources: [
    {
      text: 'r_wg: James, Demaree and Wolf 1984, as the R package multilevel works it out.',
      url: 'https://search.r-project.org/CRAN/refmans/multilevel/html/rwg.html',
    },
    {
      text: 'Average deviation and its limit: Burke, Finkelstein and Dusig 1999, same package.',
      url: 'https://search.r-project.org/CRAN/refmans/multilevel/html/ad.m.html',
    },
    {
      text: 'What chance gives: Dunlap, Burke and Smith-Crowe 2003. Our table agrees with the limits quoted there for ten people, and five.',
      url: 'https://search.r-project.org/CRAN/refmans/multilevel/html/rwg.sim.html',
    },
    {
      text: 'Why to report more than one figure: O’Neill 2017.',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5427087',
    },
    {
      text: 'Hiding groups that could be found by subtraction: Lattice.',
      url: 'https://help.lattice.com/hc/en-us/articles/360061212133-Adjust-the-Anonymity-Threshold-in-Surveys',
    },
  ],
  bands:
    'The bands from “none” to “very strong” are those of LeBreton and Senter 2008 as commonly quoted; we have not seen the original table.',
} as const;
