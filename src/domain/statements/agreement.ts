/**
 * What a success statement says, set beside the catalogue and the plan: facts for a panel, no judgement.
 * A fact is read from the wording; where that says nothing, from the part that was filled.
 */
import { daysBetween, isPlainDate } from '../calendar/dates';
import { changesIn } from './reading/changes';
import { figuresIn } from './reading/figures';
import { deadlinesIn } from './reading/deadlines';
import type { CatalogueMetric, LintContext, StatementParts } from './lint/rule';
import { metricIn, nearMetrics } from './reading/metric-in';
import { noiseOf } from './reading/noise';
import { ownerOf } from './reading/owner-of';
import { eachHead, namesOfPart } from './reading/names-of-part';
import { leadersIn, peopleIn } from './reading/people';
import { sampleIn, sampleOfPart } from './reading/sample';
import { datesIn } from './text/dates';
import { quantitiesIn, type Quantity } from './text/quantities';
import { visible, visibleParts } from './text/invisible';
import { keepsPart } from './text/sentences';

/** Where a fact was read. */
export type Source = 'wording' | 'part';

export interface AgreedMetric {
  /** As the statement names it. */
  name: string;
  /** The metric of the catalogue; null when the catalogue has none. */
  metric: CatalogueMetric | null;
  /** Null when nothing is known of it. */
  better: CatalogueMetric['better'] | null;
  /** Metrics of the catalogue with a word in common, when the metric is not known. */
  near: readonly CatalogueMetric[];
  source: Source;
}

export interface AgreedFigure {
  value: number;
  unit: Quantity['unit'];
  /** As it is written: "18 %". */
  text: string;
  source: Source;
}

export interface AgreedChange {
  /** Target less baseline, in their unit: per cent gives percentage points. */
  by: number;
  unit: Quantity['unit'];
  goes: 'up' | 'down' | 'nowhere';
  /** Whether that is the better direction; null when the metric has none or is not known. */
  isBetter: boolean | null;
}

export type AgreedNoise =
  /** How far chance alone moves the figure, in the unit of the change. */
  | { kind: 'known'; margin: number; sample: number; isInside: boolean; about: 'share' | 'net-score' }
  /** The catalogue has no way to work it out for this metric, as for money or hours. */
  | { kind: 'none' }
  /** What has to be known first, in the order of asking. */
  | { kind: 'missing'; what: readonly ('metric' | 'baseline' | 'target' | 'sample')[] };

export interface AgreedPerson {
  name: string;
  role: 'leader' | 'contributor';
  /** The owner of the plan it is; null when there is none, or no plan. */
  owner: string | null;
}

/** Parts of a success statement that actions of the plan fill. */
export type BlankId = 'goal' | 'metric' | 'baseline' | 'target' | 'by' | 'leader' | 'review';

export interface Agreement {
  metric: AgreedMetric | null;
  baseline: AgreedFigure | null;
  target: AgreedFigure | null;
  change: AgreedChange | null;
  /** Size of the sample; null when none is given. */
  sample: number | null;
  noise: AgreedNoise;
  /** Plain dates; null when not said or without a year. */
  deadline: { text: string; endsOn: string | null; source: Source } | null;
  startOn: string | null;
  /** Days from the start to the deadline, negative when it is over before; null when either is unknown. */
  days: number | null;
  /** The leaders first. */
  people: readonly AgreedPerson[];
  /** Whether there is a plan to compare the people with. */
  hasPlan: boolean;
  /** What neither the wording nor a part says, in the order of the parts. */
  blanks: readonly BlankId[];
}

interface Input {
  wording: string;
  parts: StatementParts;
  context: LintContext;
  /** Names of those who own an action of the plan; null while it is not worked out. */
  owners: readonly string[] | null;
}

function metricOf({ wording, parts, context: { metrics, words } }: Input): AgreedMetric | null {
  const change = changesIn(wording, words)[0];
  const first = change ? Math.min(change.baseline.from, change.target.from) : wording.length;
  const part = parts['metric']?.trim() ?? '';
  const inWording = metricIn(wording.slice(change?.sentence.from ?? 0, first), metrics, words);
  const inPart = metricIn(part, metrics, words);
  const taken = inWording?.metric ? inWording : (inPart ?? inWording ?? metricIn(wording, metrics, words));
  if (!taken) {
    return part === ''
      ? null
      : { name: part, metric: null, better: null, near: nearMetrics(part, metrics, words), source: 'part' };
  }
  const near = taken.metric ? [] : nearMetrics(taken.name, metrics, words);
  const { name, metric, better } = taken;
  return { name, metric, better, near, source: taken === inPart ? 'part' : 'wording' };
}

function figureOf(input: Input, which: 'baseline' | 'target'): AgreedFigure | null {
  const { wording, parts, context } = input;
  const pair = changesIn(wording, context.words)[0];
  const said = pair?.[which] ?? figuresIn(wording, context.words).find((figures) => figures[which] !== null)?.[which];
  if (said) {
    return { value: said.value, unit: said.unit, text: wording.slice(said.from, said.to).trim(), source: 'wording' };
  }
  const part = parts[which] ?? '';
  const amount = quantitiesIn(part)[0];
  return amount
    ? { value: amount.value, unit: amount.unit, text: part.slice(amount.from, amount.to).trim(), source: 'part' }
    : null;
}

function noise(
  metric: AgreedMetric | null,
  base: AgreedFigure | null,
  change: AgreedChange | null,
  sample: number | null,
): AgreedNoise {
  if (metric?.metric?.noise === 'none') return { kind: 'none' };
  const known = metric?.metric ?? null;
  const what = [
    ...(known ? [] : ['metric' as const]),
    ...(base ? [] : ['baseline' as const]),
    ...(change ? [] : ['target' as const]),
    ...(sample === null ? ['sample' as const] : []),
  ];
  if (!known || known.noise === 'none' || !base || !change || sample === null) return { kind: 'missing', what };
  // A share that is counted in anything but per cent is another figure than the catalogue's.
  const fits = known.noise === 'share' ? base.unit === 'percent' : base.unit !== 'percent';
  const margin = fits ? noiseOf(known, base.value, sample) : null;
  if (margin === null) return { kind: 'none' };
  return { kind: 'known', margin, sample, isInside: Math.abs(change.by) <= margin, about: known.noise };
}

function deadlineOf({ wording, parts, context: { words } }: Input): Agreement['deadline'] {
  const dates = deadlinesIn(wording, words);
  const latest = dates
    .filter((date) => date.endsOn !== null)
    .toSorted((a, b) => (a.endsOn! < b.endsOn! ? -1 : 1))
    .at(-1);
  if (latest) return { text: wording.slice(latest.from, latest.to), endsOn: latest.endsOn, source: 'wording' };
  const part = parts['by']?.trim() ?? '';
  const inPart = datesIn(`by ${part}`).find((date) => date.endsOn !== null);
  if (inPart) return { text: part, endsOn: inPart.endsOn, source: 'part' };
  const yearless = dates[0];
  if (yearless) return { text: wording.slice(yearless.from, yearless.to), endsOn: null, source: 'wording' };
  return part === '' ? null : { text: part, endsOn: null, source: 'part' };
}

function peopleOf({ wording, parts, context: { words }, owners }: Input): AgreedPerson[] {
  const owner = (name: string) => (owners === null ? null : ownerOf(name, owners, words));
  const leaders = leadersIn(wording, parts, words).map(({ name }) => name);
  const contributors = [
    ...namesOfPart(parts['contributors'] ?? '', words),
    ...peopleIn(wording, words).flatMap(({ name }) => eachHead(name).split('; ')),
  ];
  const seen = new Set<string>();
  const take = (name: string, role: AgreedPerson['role']): AgreedPerson[] => {
    const key = name.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name, role, owner: owner(name) }];
  };
  return [
    ...leaders.flatMap((name) => take(name, 'leader')),
    ...contributors.flatMap((name) => take(name, 'contributor')),
  ];
}

/** @returns what the statement says, each beside what the catalogue or the plan knows of it */
export function agreementOf(typed: Input): Agreement {
  const input = { ...typed, wording: visible(typed.wording), parts: visibleParts(typed.parts) };
  const { wording, parts, context, owners } = input;
  const metric = metricOf(input);
  const [baseline, target] = [figureOf(input, 'baseline'), figureOf(input, 'target')];
  const by = baseline && target ? target.value - baseline.value : 0;
  const goes = by === 0 ? 'nowhere' : by > 0 ? 'up' : 'down';
  const hasDirection = metric !== null && metric.better !== null && metric.better !== 'depends' && goes !== 'nowhere';
  const change: AgreedChange | null =
    baseline && target && baseline.unit === target.unit
      ? { by, unit: target.unit, goes, isBetter: hasDirection ? goes === metric.better : null }
      : null;
  const sample = (sampleOfPart(parts['sample'] ?? '') ?? sampleIn(wording, context.words))?.size ?? null;
  const deadline = deadlineOf(input);
  const endsOn = deadline?.endsOn ?? null;
  const { startOn } = context;
  const isSaid = (part: string) => (parts[part]?.trim() ?? '') !== '' || keepsPart(wording, parts[part], []);
  const people = peopleOf(input);
  const missing: Record<BlankId, boolean> = {
    goal: !isSaid('goal') && metric?.better == null,
    metric: metric === null,
    baseline: baseline === null,
    target: target === null,
    by: endsOn === null,
    leader: people.length === 0,
    review: !isSaid('review'),
  };
  return {
    metric,
    baseline,
    target,
    change,
    sample,
    noise: noise(metric, baseline, change, sample),
    deadline,
    startOn,
    days:
      endsOn !== null && startOn !== null && isPlainDate(endsOn) && isPlainDate(startOn)
        ? daysBetween(startOn, endsOn)
        : null,
    people,
    hasPlan: owners !== null,
    blanks: (Object.keys(missing) as BlankId[]).filter((blank) => missing[blank]),
  };
}
