/** Mends of a success statement's figures and dates. */
import type { Finding } from '../finding';
import { changesIn } from '../reading/changes';
import { figuresIn } from '../reading/figures';
import type { CatalogueMetric } from '../lint/rule';
import { metricIn } from '../reading/metric-in';
import { datesIn } from '../text/dates';
import type { Mender, MendInput } from './mend';

/** The two figures change places. */
export const wrongDirection: Mender = ({ finding, wording, words }) => {
  const change = changesIn(wording, words).find(
    ({ baseline, target }) =>
      Math.min(baseline.from, target.from) === finding.at?.from && Math.max(baseline.to, target.to) === finding.at.to,
  );
  if (change === undefined) return [];
  const [first, second] = [change.baseline, change.target]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to }));
  return [{ kind: 'exchange', first: first!, second: second! }];
};

/** A date gets the year in which it comes next after the plan starts; "within six months" of a known start needs none. */
export const noYear: Mender = ({ finding, wording, startOn }) => {
  const { at } = finding;
  if (at === null || startOn === null) return [];
  const phrase = wording.slice(at.from, at.to);
  // Which year "this" and "next" are counted from, and when the year of accounts ends, only the writer knows.
  if (/\b(?:this|next|coming|current|financial|fiscal)\b.*\b(?:year|quarter|month|half|season)\b/iu.test(phrase))
    return [];
  const from = Number(startOn.slice(0, 4));
  for (const year of [from, from + 1]) {
    const read = datesIn(`by ${phrase.replace(/^(?:by|until|before|in)\s+/iu, '')} ${year}`).at(-1);
    if (read?.endsOn == null || read.endsOn <= startOn) continue;
    // With its year it is "summer 2027", no longer "next summer".
    const next = /\bnext\s+$/iu.exec(wording.slice(0, at.from));
    return next === null
      ? [{ kind: 'replace', from: at.to, to: at.to, text: ` ${year}` }]
      : [{ kind: 'replace', from: next.index, to: at.to, text: `${phrase} ${year}` }];
  }
  return [];
};

/** A bare number gets the unit of the metric it belongs to. */
export const noUnit: Mender = (input) => {
  const { finding, wording, words, mending } = input;
  const figures = figuresIn(wording, words).find(
    ({ sentence }) => finding.at !== null && sentence.from <= finding.at.from && finding.at.to <= sentence.to,
  );
  const unit = mending.units[metricOf(input, finding)?.unit ?? 'number'];
  if (figures === undefined || unit === undefined) return [];
  const bare = [figures.baseline, figures.target]
    .filter((figure) => figure !== null && figure.unit === '')
    .map((figure) => figure!.to)
    .sort((a, b) => a - b);
  if (bare.length === 0) return [];
  const from = Math.min(...[figures.baseline, figures.target].flatMap((figure) => (figure ? [figure.from] : [])));
  const to = bare.at(-1)!;
  let text = '';
  let done = from;
  for (const end of bare) {
    text += wording.slice(done, end) + unit;
    done = end;
  }
  return [{ kind: 'replace', from, to, text }];
};

function metricOf({ wording, parts, metrics, words }: MendInput, { at }: Finding): CatalogueMetric | null {
  const part = metricIn(parts['metric'] ?? '', metrics, words);
  return (metricIn(wording.slice(0, at?.from ?? 0), metrics, words) ?? part)?.metric ?? null;
}
