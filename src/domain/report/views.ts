/** How the views of a group differ, for the report: only what was revealed, and nobody's name. */
import type { Level } from '../../content/schema';
import type { Camp, Spread } from '../workshop/spread';
import { spreadsOf } from '../workshop/spreads';
import type { ReportInput } from './input';
import type { ReportViews, ViewsRow } from './report-views';
import { levelName, ratersShown } from './standing';

/** @returns null for a round in which nothing of a group was revealed */
export function reportViews(input: ReportInput): ReportViews | null {
  const { round, edition, messages } = input;
  const raters = ratersShown(input);
  const practices = edition.practices.map(({ id }) => id);
  const spreads = [...spreadsOf(round, practices, edition.model.thresholds).values()];
  const asked = spreads.filter((spread) => spread.n + spread.unknown + spread.notApplicable > 0);
  const shown = asked.filter(({ isRevealed }) => isRevealed);
  if (shown.length === 0) return null;
  const { views: say } = messages;
  const agreed = shown.filter((spread) => spread.agreed !== null).length;
  const hidden = asked.length - shown.length;
  const counted = (word: Spread['agreement']) => shown.filter(({ agreement }) => agreement === word).length;
  return {
    finding: say.finding(raters, {
      aligned: counted('aligned'),
      close: counted('close'),
      split: counted('split'),
      few: counted(null),
    }),
    notes: [
      say.settled(agreed, shown.length - agreed),
      hidden > 0 ? say.hidden(hidden) : '',
      say.words,
      say.collector,
    ].filter(Boolean),
    rows: shown.map((spread) => viewsRow(input, spread)),
    talks: shown.flatMap(({ practice }) => talkOf(input, practice)),
  };
}

function viewsRow(input: ReportInput, spread: Spread): ViewsRow {
  const { views: say } = input.messages;
  const range = (from: Level, to: Level) => say.range(levelName(input, from), levelName(input, to));
  const { n, counts, lowerMedian, agreed, lowest, highest, agreement, camps, unknown, notApplicable } = spread;
  const camp = ({ from, to }: Camp) => range(from, to);
  return {
    ...named(input, spread.practice),
    n,
    counts,
    lowerMedian,
    middle: lowerMedian === null ? say.nobody : levelName(input, lowerMedian),
    range: lowest === null || highest === null ? say.nobody : range(lowest, highest),
    agreement: agreement === null ? '' : say.agreement[agreement],
    agreed: agreed === null ? '' : levelName(input, agreed),
    remark: [
      camps ? say.camps(camps[0].n, camp(camps[0]), camps[1].n, camp(camps[1])) : '',
      unknown ? `${say.unknown(unknown)}.` : '',
      notApplicable ? `${say.notApplicable(notApplicable)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What was said beside the level: who agreed, who sees it otherwise, what follows. The evidence stands among the notes. */
function talkOf(input: ReportInput, practice: string): ReportViews['talks'] {
  const talk = input.round.workshop.talks[practice];
  if (!talk) return [];
  const { labels } = input.messages;
  const terms = [
    { term: labels.agreedBy, meaning: talk.by.trim() },
    { term: labels.dissent, meaning: talk.dissent.trim() },
    { term: labels.followUp, meaning: talk.followUp.trim() },
  ].filter(({ meaning }) => meaning);
  return terms.length ? [{ ...named(input, practice), terms }] : [];
}

function named({ words, edition }: ReportInput, practice: string) {
  const code = edition.practices.find(({ id }) => id === practice)?.code ?? '';
  return { id: practice, code, name: words.practices[practice]?.name ?? practice };
}
