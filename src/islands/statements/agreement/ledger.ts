/** The lines of the agreement panel: what was found, and whether it agrees, asks for a look, or is open. */
import { agreementWords as words } from '../../../content/messages/en/statement-agreement';
import type { AgreedPerson, Agreement } from '../../../domain/statements/agreement';

export interface LedgerLine {
  id: string;
  term: string;
  state: 'agrees' | 'asks' | 'open';
  text: string;
  /** Said before the one metric that is linked; the text then goes on without a space. */
  lead?: string;
  /** Metrics of the catalogue the line speaks of, by id: links to the library. */
  metrics?: readonly { id: string; name: string }[];
  /** Read from a part that the wording does not say. */
  isFromPart?: boolean;
}

/** Lines about what is said; what is blank is told apart from them. */
export function linesOf(agreement: Agreement): LedgerLine[] {
  return [
    ...metricLine(agreement),
    ...figuresLine(agreement),
    ...noiseLine(agreement),
    ...dateLine(agreement),
    ...agreement.people.map((person, at) => personLine(person, at, agreement.hasPlan)),
  ];
}

function metricLine({ metric }: Agreement): LedgerLine[] {
  if (metric === null) return [];
  const line = { id: 'metric', term: words.terms.metric, isFromPart: metric.source === 'part' };
  const better = metric.better === null ? '' : ` ${words.metric.better[metric.better]}`;
  if (metric.metric) {
    const isSame = metric.name.toLowerCase() === metric.metric.name.toLowerCase();
    const named = { metrics: [metric.metric], state: 'agrees' as const };
    if (isSame) return [{ ...line, ...named, text: words.metric.known + better }];
    const text = metric.better === 'depends' ? `.${better}` : '.';
    return [{ ...line, ...named, lead: words.metric.under(metric.name, metric.better), text }];
  }
  const text = better === '' ? words.metric.unknown(metric.name) : words.metric.everyday(metric.name) + better;
  return [{ ...line, state: better === '' ? 'asks' : 'agrees', text, metrics: metric.near }];
}

function figuresLine({ baseline, target, change }: Agreement): LedgerLine[] {
  if (baseline === null && target === null) return [];
  const line = {
    id: 'figures',
    term: words.terms.figures,
    isFromPart: [baseline, target].some((figure) => figure?.source === 'part'),
  };
  if (baseline === null) return [{ ...line, state: 'open', text: words.figures.target(target!.text) }];
  if (target === null) return [{ ...line, state: 'open', text: words.figures.baseline(baseline.text) }];
  const both = words.figures.both(baseline.text, target.text);
  if (change === null) return [{ ...line, state: 'asks', text: `${both} ${words.figures.units}` }];
  if (change.goes === 'nowhere') return [{ ...line, state: 'asks', text: `${both} ${words.figures.nowhere}` }];
  if (change.isBetter === null) return [{ ...line, state: 'agrees', text: both }];
  const judged = change.isBetter ? words.figures.better : words.figures.worse;
  return [{ ...line, state: change.isBetter ? 'agrees' : 'asks', text: `${both} ${judged}` }];
}

function noiseLine({ noise, change, metric, baseline, target }: Agreement): LedgerLine[] {
  const line = { id: 'noise', term: words.terms.noise };
  if (metric === null && baseline === null && target === null) return [];
  // Nothing was held against anything.
  if (noise.kind === 'none') return [{ ...line, state: 'open', text: words.noise.none }];
  if (noise.kind === 'missing') return [{ ...line, state: 'open', text: words.noise.missing(noise.what) }];
  if (change === null || change.by === 0) return [{ ...line, state: 'asks', text: words.noise.same }];
  const { margin, sample } = noise;
  if (!noise.isInside) {
    return [{ ...line, state: 'agrees', text: words.noise.outside(change.by, change.unit, margin, sample) }];
  }
  const text = words.noise.inside(change.by, change.unit, margin, sample, enoughFor(change.by, margin, sample));
  return [{ ...line, state: 'asks', text }];
}

/** The margin shrinks with the root of the sample. @returns two leading digits, rounded up */
export function enoughFor(change: number, margin: number, sample: number): number {
  const needed = sample * (margin / Math.abs(change)) ** 2;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return (Math.floor(needed / step) + 1) * step;
}

function dateLine({ deadline, days, startOn }: Agreement): LedgerLine[] {
  if (deadline === null) return [];
  const line = { id: 'date', term: words.terms.date, isFromPart: deadline.source === 'part' };
  if (deadline.endsOn === null) return [{ ...line, state: 'asks', text: words.date.noYear(deadline.text) }];
  if (days === null || startOn === null) return [{ ...line, state: 'agrees', text: deadline.text }];
  return days < 0
    ? [{ ...line, state: 'asks', text: words.date.before(deadline.text, startOn) }]
    : [{ ...line, state: 'agrees', text: words.date.after(deadline.text, days, startOn) }];
}

function personLine({ name, role, owner }: AgreedPerson, at: number, hasPlan: boolean): LedgerLine {
  const line = { id: `person-${at}`, term: words.terms[role] };
  if (!hasPlan) return { ...line, state: 'open', text: `${name}. ${words.people.noPlan}` };
  if (owner !== null) return { ...line, state: 'agrees', text: `${name}. ${words.people.owner(owner, name)}` };
  const none = role === 'leader' ? words.people.leaderNone : words.people.contributorNone;
  // A contributor without an action may still contribute; the one who answers for the figure is asked about.
  return { ...line, state: role === 'leader' ? 'asks' : 'open', text: `${name}. ${none}` };
}
