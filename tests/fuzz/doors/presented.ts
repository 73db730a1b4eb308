/** What one window tells another: a picture for the projector, and word between tabs. */
import { groupEngagement } from '../../support/group';
import { currentRound } from '../../../src/domain/engagement/create';
import { isSession } from '../../../src/platform/present-channel';
import { readPresented } from '../../../src/domain/workshop/present/presented-schema';
import { must, refused, taken, type Door } from '../door';
import { letters, value } from '../hostile';
import { spoilValue } from '../spoil';

const work = groupEngagement();
const shown = {
  practice: 'insight',
  n: 3,
  counts: [0, 1, 1, 1, 0],
  unknown: 0,
  notApplicable: 0,
  lowerMedian: 3,
  agreement: 'split',
  camps: null,
  agreed: 2,
};
const standing = { earned: 2, position: 2.4, heaps: [{ at: 2.4, n: 3 }] };
const scenes = [
  { kind: 'blank' },
  { kind: 'waiting', views: 3, link: 'https://x.example/respond/#invite=AA' },
  { kind: 'asked', practice: 'insight' },
  { kind: 'overview', practices: [shown], of: currentRound(work).responses.length },
  { kind: 'practice', shown, timer: { left: 20, isRunning: true } },
  {
    kind: 'agenda',
    items: [{ practice: 'insight', minutes: 5, agreement: 'close', agreed: null }],
    minutes: 60,
    timer: null,
  },
  { kind: 'agreed', items: [{ practice: 'insight', level: 3 }], of: 32 },
  { kind: 'result', revealed: 3, of: 32, views: 4, overall: standing, areas: [{ area: 'listening', ...standing }] },
];

const door: Door = {
  structured: (random) =>
    spoilValue(
      structuredClone({ organisation: 'Any', colour: '#ffe800', logo: null, scene: random.pick(scenes) }),
      random,
    ),
  unstructured: (random) =>
    random.oneIn(4)
      ? letters(random, 80)
      : random.oneIn(9)
        ? random.pick([undefined, 1n, new Map(), new Date(Number.NaN), () => 0, Symbol.iterator])
        : value(random),
  knock(input) {
    isSession(String(typeof input === 'string' ? input : ''));
    const presented = readPresented(input);
    if (presented === null)
      return refused('Nothing is shown, and the projector stays as it is: what came was no word of ours');
    must(presented.organisation.length <= 400, 'The name is too long');
    if (presented.scene.kind === 'waiting' && presented.scene.link !== null)
      must(
        /^https?:/i.test(presented.scene.link),
        `A link of another kind came through: ${presented.scene.link.slice(0, 60)}`,
      );
    return taken;
  },
};
export default door;
