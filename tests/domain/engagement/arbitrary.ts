/** Any valid engagement, texts in any script and with any characters. */
import fc from 'fast-check';
import {
  currentVersion,
  foundationFieldIds,
  missionPartIds,
  reportPartIds,
  staffQuestionIds,
  successPartIds,
  type Answer,
  type Brand,
  type CalendarEntry,
  type Engagement,
  type Plan,
  type Profile,
  type ReportChoices,
  type Round,
  type OwnResponse,
  type Statements,
  type Talk,
  type Tally,
  type View,
  type Workshop,
} from '../../../src/domain/engagement/engagement';
import { practices } from '../../../src/content/assessment';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '<script>alert(1)</script>', '__proto__', '\u0000\u202E', 'x'.repeat(10_000)),
);
const shortText = fc.string({ unit: 'binary', maxLength: 30 });
const id = fc
  .oneof(
    fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/),
    fc.constantFrom(...practices.map((practice) => practice.id)),
  )
  .filter((made) => !['constructor', 'prototype'].includes(made));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const level = fc.constantFrom(1, 2, 3, 4, 5);
const personDays = fc
  .double({ min: 0, max: 1_000_000, noNaN: true })
  .map((number) => (Object.is(number, -0) ? 0 : number));
const some = { requiredKeys: [] as [] };
const byId = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(id, value, { maxKeys: 5, noNullPrototype: true });

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('level'), level, evidence: text }, { requiredKeys: ['kind', 'level'] }),
  fc.record({ kind: fc.constant('unknown'), evidence: text }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('notApplicable'), reason: text, evidence: text }, { requiredKeys: ['kind', 'reason'] }),
);

const profile: fc.Arbitrary<Profile> = fc.record(
  {
    sells: fc.constantFrom('people', 'firms', 'both'),
    channels: fc
      .subarray(['in-person', 'phone', 'email', 'web', 'app', 'chat', 'social', 'partners'] as const)
      .map((all) => [...all]),
    sector: fc.constantFrom('retail', 'public', 'other'),
    regions: fc.subarray(['eu', 'uk', 'africa'] as const).map((all) => [...all]),
    staff: fc.constantFrom('1-50', '51-250', '251-2000', 'over-2000'),
    largeChange: fc.constantFrom('yes', 'no'),
  },
  some,
);

const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const rater = fc.record(
  { name: shortText, function: shortText, seniority: fc.constantFrom('leader', 'manager', 'front-line') },
  some,
);
const ownResponse: fc.Arbitrary<OwnResponse> = fc.record({
  id,
  rater,
  via: fc.constant('self'),
  answers: byId(answer),
});
/** Answers as they stand in a view: a sign a practice. */
export const packed = fc.stringMatching(/^[.1-5?-]{0,64}$/);
const view: fc.Arbitrary<View> = fc.record(
  {
    id,
    rater,
    via: fc.constantFrom('code', 'link', 'file', 'device'),
    answers: packed,
    notes: byId(text),
    receivedAt: instant,
    out: fc.constantFrom(null, 'replaced', 'late', 'removed'),
  },
  { requiredKeys: ['id', 'rater', 'via', 'answers', 'receivedAt', 'out'] },
);
const responses = fc
  .tuple(ownResponse, fc.array(view, { maxLength: 4 }), fc.nat(4))
  .map(([own, views, place]) => views.toSpliced(place, 0, own as never) as (OwnResponse | View)[])
  .filter((all) => new Set(all.map((each) => each.id)).size === all.length);

const hands = fc.integer({ min: 0, max: 20_000 });
export const tally: fc.Arbitrary<Tally> = fc.record({
  levels: fc.tuple(hands, hands, hands, hands, hands),
  unknown: hands,
  notApplicable: hands,
});
export const talk: fc.Arbitrary<Talk> = fc.record({
  skipped: fc.boolean(),
  evidence: text,
  by: shortText,
  dissent: text,
  followUp: text,
  seconds: fc.integer({ min: 0, max: 1_000_000 }),
  minutes: fc.option(fc.integer({ min: 1, max: 480 })),
});
export const workshop: fc.Arbitrary<Workshop> = fc.record({
  asks: fc.record({ name: fc.boolean(), function: fc.boolean(), seniority: fc.boolean() }),
  functions: fc.array(shortText, { maxLength: 8 }),
  practices: fc.option(fc.array(id, { maxLength: 5 })),
  reader: shortText,
  promise: shortText,
  invitedAt: fc.option(instant),
  ownCounts: fc.boolean(),
  revealed: byId(instant),
  tallies: byId(tally),
  minutes: fc.integer({ min: 5, max: 960 }),
  talks: byId(talk),
});

const month = fc.constantFrom(1, 2, 3);
const pin = fc.record({ month, startsOn: day, endsOn: day }, { requiredKeys: ['month'] });
const choice = fc.record(
  {
    decision: fc.constantFrom('accepted', 'refused'),
    reason: text,
    owner: shortText,
    effort: personDays,
    title: shortText,
    doneWhen: text,
    pin,
  },
  some,
);

const own = fc.record({
  title: shortText,
  doneWhen: text,
  lifts: fc.option(fc.record({ practice: id, from: level, to: level })),
  month,
  owner: shortText,
  effort: personDays,
  needs: fc.array(id, { maxLength: 3 }),
  quickWin: fc.boolean(),
});

const begun = { month, startedOn: day };
const progress = fc.oneof(
  fc.record({ state: fc.constant('underWay'), ...begun }),
  fc.record(
    { state: fc.constant('done'), ...begun, doneOn: day, evidence: text },
    { requiredKeys: ['state', 'month', 'startedOn', 'doneOn'] },
  ),
  fc.record({ state: fc.constant('blocked'), ...begun, reason: text }),
);

const owner = shortText.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const daysPerWeek = fc.oneof(fc.constantFrom(0, 0.5, 3, 5, 1_000), fc.double({ min: 0.001, max: 1_000, noNaN: true }));

export const plan = fc.record({
  startOn: fc.option(day),
  capacity: fc.option(fc.tuple(personDays, personDays, personDays)),
  workingWeek: fc.array(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 9 }),
  daysOff: fc.array(day, { maxLength: 4 }),
  holidays: byId(
    fc.record({ name: shortText, days: fc.array(fc.record({ date: day, name: shortText }), { maxLength: 4 }) }),
  ),
  owners: fc.dictionary(owner, fc.record({ daysPerWeek }), { maxKeys: 3, noNullPrototype: true }),
  choices: byId(choice),
  own: byId(own),
  progress: byId(progress),
  replannedOn: fc.option(day),
}) as fc.Arbitrary<Plan>;

const parts = <Id extends string>(ids: readonly Id[]) =>
  fc.record(Object.fromEntries(ids.map((part) => [part, text])) as Record<Id, typeof text>, some);
const dismissal = fc.record({ rule: shortText, phrase: text, reason: text, on: day });
const version = fc.record(
  {
    wording: text,
    madeAt: instant,
    draft: fc.option(shortText),
    note: text,
    approval: fc.record(
      { by: shortText, on: day, mustMend: fc.integer({ min: 0, max: 20_000 }) },
      { requiredKeys: ['by', 'on'] },
    ),
  },
  { requiredKeys: ['wording', 'madeAt', 'draft', 'note'] },
);
const comment = fc.record({ department: shortText, text, on: day, answer: text, version: fc.option(id) });
const statement = <Id extends string>(ids: readonly Id[]) =>
  fc.record({
    parts: parts(ids),
    draft: fc.option(shortText),
    wording: text,
    dismissed: byId(dismissal),
    versions: byId(version),
    standing: fc.option(id),
    reviewOn: fc.option(day),
    comments: byId(comment),
  });
const trial = { verdict: fc.constantFrom('holds', 'fails'), wording: text, on: day };
const tests = fc.record(
  {
    sayNo: fc.record({ ...trial, stop: text }, { requiredKeys: ['wording', 'stop'] }),
    watch: fc.record({ ...trial, moment: text, seen: text }, { requiredKeys: ['wording', 'moment', 'seen'] }),
    swap: fc.record(
      { ...trial, rival: shortText, difference: text },
      { requiredKeys: ['wording', 'rival', 'difference'] },
    ),
  },
  some,
);
const staffAnswer = fc
  .tuple(parts(staffQuestionIds), fc.record({ department: shortText, receivedOn: day }))
  .map(([answers, rest]) => ({ ...answers, ...rest }));

export const statements = fc.record({
  foundation: parts(foundationFieldIds),
  mission: statement(missionPartIds),
  success: statement(successPartIds),
  tests,
  staff: byId(staffAnswer),
}) as fc.Arbitrary<Statements>;

const side = fc.integer({ min: 1, max: 2_000 });
const logo = fc.record({
  mediaType: fc.constantFrom('image/png', 'image/jpeg'),
  data: fc.base64String({ minLength: 4, maxLength: 400 }),
  width: side,
  height: side,
});
export const brand: fc.Arbitrary<Brand> = fc.record({
  colour: fc.option(fc.stringMatching(/^#[0-9a-f]{6}$/)),
  logo: fc.option(logo),
  confidentiality: shortText,
});

export const reportChoices: fc.Arbitrary<ReportChoices> = fc.record({
  paper: fc.constantFrom('auto', 'a4', 'letter'),
  leaveOut: fc.subarray([...reportPartIds]),
});

export const calendarEntry: fc.Arbitrary<CalendarEntry> = fc.record(
  {
    sequence: fc.integer({ min: 0, max: 1_000_000 }),
    title: shortText,
    startsOn: day,
    endsOn: day,
    fingerprint: fc.stringMatching(/^[0-9a-f]{8,64}$/),
    cancelled: fc.constant(true),
  },
  { requiredKeys: ['sequence', 'title', 'startsOn', 'endsOn', 'fingerprint'] },
);

export const round: fc.Arbitrary<Round> = fc.record({
  id,
  edition: fc.constant('2026'),
  startedOn: day,
  way: fc.constantFrom('quick', 'full'),
  at: fc.option(id),
  responses,
  agreed: byId(level),
  weights: byId(fc.record({ weight: fc.constantFrom(0.5, 1, 2), reason: text })),
  targets: fc.record({ listening: level, aligning: level, engaging: level, driving: level }, some),
  readiness: byId(fc.constantFrom('yes', 'partly', 'no')),
  plan,
  statements,
  calendar: byId(calendarEntry),
  workshop,
});

export const engagement = fc.record({
  format: fc.constant('attune'),
  version: fc.constant(currentVersion),
  id,
  example: fc.boolean(),
  archivedOn: fc.option(day),
  organisation: fc.record({ name: shortText, customerWord: shortText, profile, brand }),
  report: reportChoices,
  rounds: fc.uniqueArray(round, { minLength: 1, maxLength: 2, selector: (one) => one.id }),
}) as fc.Arbitrary<Engagement>;
