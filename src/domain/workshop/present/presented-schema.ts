/** What is on the projector, as it goes from the facilitator's window to the presenter's: a message to be checked there. */
import * as v from 'valibot';
import { brandSchema } from '../../engagement/deliverables-schema';
import { area, id, level, shortText } from '../../engagement/primitives';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.strictTuple([count, count, count, count, count]);
const agreement = v.nullable(v.picklist(['aligned', 'close', 'split']));
const scale = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
const camp = v.strictObject({ n: count, from: level, to: level });

const timerSchema = v.nullable(
  v.strictObject({
    /** Whole seconds left; below 0 it is over. */
    left: v.pipe(v.number(), v.integer()),
    isRunning: v.boolean(),
  }),
);

/** One practice whose views are revealed. */
const shownPractice = v.strictObject({
  practice: id,
  n: count,
  counts,
  unknown: count,
  notApplicable: count,
  lowerMedian: v.nullable(level),
  agreement,
  camps: v.nullable(v.strictTuple([camp, camp])),
  agreed: v.nullable(level),
});

const standing = v.strictObject({
  earned: v.nullable(level),
  position: v.nullable(scale),
  heaps: v.array(v.strictObject({ at: scale, n: count })),
});

/** One that a browser opens, and nothing that it runs. */
const webLink = v.pipe(v.string(), v.url(), v.regex(/^https?:/i));

const sceneSchema = v.variant('kind', [
  /** Nothing but paper. */
  v.strictObject({ kind: v.literal('blank') }),
  /** How many are in, and the way to join. */
  v.strictObject({ kind: v.literal('waiting'), views: count, link: v.nullable(webLink) }),
  /** What the room is asked by a show of hands: which practice, and nothing else. Its words are the edition's. */
  v.strictObject({ kind: v.literal('asked'), practice: id }),
  v.strictObject({ kind: v.literal('overview'), practices: v.array(shownPractice), of: count }),
  v.strictObject({ kind: v.literal('practice'), shown: shownPractice, timer: timerSchema }),
  v.strictObject({
    kind: v.literal('agenda'),
    items: v.array(v.strictObject({ practice: id, minutes: count, agreement, agreed: v.nullable(level) })),
    /** Minutes there are. */
    minutes: count,
    timer: timerSchema,
  }),
  v.strictObject({ kind: v.literal('agreed'), items: v.array(v.strictObject({ practice: id, level })), of: count }),
  v.strictObject({
    kind: v.literal('result'),
    /** Practices it rests on, and those asked. */
    revealed: count,
    of: count,
    views: count,
    overall: standing,
    areas: v.array(v.strictObject({ area, ...standing.entries })),
  }),
]);

export const presentedSchema = v.strictObject({
  organisation: shortText,
  colour: brandSchema.entries.colour,
  logo: v.nullable(brandSchema.entries.logo.wrapped),
  scene: sceneSchema,
});

export type Presented = v.InferOutput<typeof presentedSchema>;
export type Scene = Presented['scene'];
export type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { kind: Kind }>;
export type ShownPractice = v.InferOutput<typeof shownPractice>;
export type Timer = v.InferOutput<typeof timerSchema>;

/** @returns null for anything that is no picture: it came from a window, and any page of the origin can send */
export function readPresented(message: unknown): Presented | null {
  const result = v.safeParse(presentedSchema, message);
  return result.success ? result.output : null;
}
