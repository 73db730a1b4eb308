/** Words of one opened action on the roadmap; they travel when the first is opened. */
import type { ProfileQuestion } from '../../schema';
import { number } from './format';

export const roadmapActionWords = {
  action: {
    why: 'Why it is here',
    doneWhen: 'Done when',
    confirmWhen: 'The result exists already. Check that it still holds and link the evidence in the assessment.',
    confirmLink: 'Add the evidence',
    measure: 'Shows that it works',
    needs: 'Comes after',
    neededBy: 'Has to be done for',
    library: 'Read about it in the library',
    about: (title: string) => `: ${title}`,
    owner: 'Owner',
    ownerHelp: 'A role, or a name of your own.',
    effort: 'Person-days',
    effortHelp: (usual: number) => `Worked out for your size: ${number(usual)}.`,
    effortBad: 'Give days above 0. The plan keeps the number before.',
    keep: 'Keep it in, whatever the capacity',
    release: 'Leave it to the plan',
    refuse: 'Refuse it',
    refuseReason: 'Why not (it is kept with the plan)',
    refuseNow: 'Refuse this action',
  },

  topics: {
    name: 'Topics to check',
    note: 'A list of topics, not legal advice.',
    source: 'The rule',
    more: 'Name your sector and your customers’ regions to see the topics that go with them',
  },

  reasons: {
    backbone: (family: string) => `Every plan holds it. It belongs to “${family}”.`,
    lifts: (practice: string, from: string, to: string) => `It lifts “${practice}” from ${from} to ${to}.`,
    earnsNextLevel: (area: string, level: string) => `It helps ${area} earn ${level}.`,
    weakestArea: (area: string) => `${area} is your weakest area, so every month looks here first.`,
    target: (area: string, level: string) => `You set ${level} as the target for ${area}.`,
    neededBy: (title: string) => `It comes first, because this needs it: ${title}.`,
    quickWin: 'It is a quick win: people can see the result early.',
    profile: (subject: string) => `It moved up because of ${subject}.`,
    accepted: 'You took it in.',
    own: 'You wrote it.',
    talkFirst: (practice: string, n: number) =>
      `${n} people chose a level for “${practice}”, and their views were split. Agree on one before you change anything there.`,
    pinned: 'You hold it where it stands.',
    begun: 'It has begun, so it stays where it stands.',
    confirm: (practice: string, level: string) => `“${practice}” is already ${level}, so there is nothing to build.`,
  },
  subjects: {
    sells: 'who you sell to',
    customers: 'the number of your customers',
    relation: 'how customers deal with you',
    channels: 'the channels you use',
    sector: 'your sector',
    regions: 'the regions you work in',
    staff: 'the size of your staff',
    facing: 'how many of your staff meet customers',
    feedback: 'how much feedback you receive',
    largeChange: 'the other large change under way',
  } satisfies Record<ProfileQuestion['id'], string>,
};
