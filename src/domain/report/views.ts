/** How the views of a group differ, for the report: only what was revealed, and nobody's name. */
import type { Level } from '../../content/schema';
import { ownResponse } from '../engagement/progress';
import { isOfGroup } from '../workshop/group-answers';
import { groupsOf, type Groups } from '../workshop/agreement/groups';
import type { Camp, Spread } from '../workshop/agreement/spread';
import { ratersShown } from '../workshop/agreement/raters-shown';
import { spreadsOf } from '../workshop/agreement/spreads';
import type { ReportInput } from './input';
import type { ReportViews, ViewsRow } from './report-views';
import { levelName } from './standing';

/** @returns null for a round in which nothing of a group was revealed */
export function reportViews(input: ReportInput): ReportViews | null {
  const { round, edition, messages } = input;
  const { thresholds } = edition.model;
  const practices = edition.practices.map(({ id }) => id);
  const spreads = [...spreadsOf(round, practices, thresholds).values()];
  const asked = spreads.filter((spread) => answeredBy(spread) > 0);
  const shown = asked.filter(({ isRevealed }) => isRevealed);
  if (shown.length === 0) return null;
  const groups = groupsOf(
    round,
    shown.map(({ practice }) => practice),
    thresholds,
  );
  const { views: say } = messages;
  const agreed = shown.filter((spread) => spread.agreed !== null).length;
  const hidden = askedIn(input).filter((practice) => round.workshop.revealed[practice] === undefined).length;
  const counted = (word: Spread['agreement']) => shown.filter(({ agreement }) => agreement === word).length;
  const gaps = [...groups.values()].flatMap(({ gap }) => gap ?? []);
  return {
    finding: say.finding(ratersShown(round), {
      aligned: counted('aligned'),
      close: counted('close'),
      split: counted('split'),
      few: counted(null),
    }),
    notes: [
      say.settled(agreed, shown.length - agreed),
      gaps.length > 0 ? say.gaps(gaps.length, gaps.filter(({ isFlagged }) => isFlagged).length) : '',
      hidden > 0 ? say.hidden(hidden, aloneIn(input)) : '',
    ].filter(Boolean),
    reading: [say.words, say.collector],
    scale: say.scale(levelName(input, 1), levelName(input, 5)),
    drawing: say.drawing,
    rows: shown.map((spread) => viewsRow(input, spread, groups.get(spread.practice)!)),
    talks: shown.flatMap(({ practice }) => talkOf(input, practice)),
  };
}

/** Whether anybody answered is not looked at: of what is not revealed, that is an answer too. */
function askedIn({ round, edition }: ReportInput): readonly string[] {
  const inWay = edition.practices.filter(({ quick }) => round.way === 'full' || quick);
  return round.workshop.practices ?? inWay.map(({ id }) => id);
}

const answeredBy = ({ n, unknown, notApplicable }: Spread) => n + unknown + notApplicable;

/** @returns of how many practices the result takes the answer of one person, because no other is revealed */
export const aloneIn = ({ round, edition }: Pick<ReportInput, 'round' | 'edition'>): number =>
  edition.practices.filter(({ id }) => ownResponse(round).answers[id] && !isOfGroup(round, id)).length;

function viewsRow(input: ReportInput, spread: Spread, { gap }: Groups): ViewsRow {
  const { views: say } = input.messages;
  const name = (level: Level) => levelName(input, level);
  const range = (from: Level, to: Level) => say.range(name(from), name(to));
  const { n, counts, lowerMedian, agreed, lowest, highest, agreement, camps, unknown, notApplicable } = spread;
  const camp = ({ from, to }: Camp) => range(from, to);
  const evidenceFrom = input.edition.model.thresholds.evidenceFrom.value;
  const isClaim = agreed !== null && agreed >= evidenceFrom && !input.answers[spread.practice]?.evidence?.trim();
  return {
    ...named(input, spread.practice),
    n,
    people: say.people(n),
    counts,
    unknown,
    notApplicable,
    lowerMedian,
    middle: lowerMedian === null ? say.nobody : name(lowerMedian),
    range: lowest === null || highest === null ? say.nobody : range(lowest, highest),
    agreement: agreement === null ? '' : say.agreement[agreement],
    agreedLevel: agreed,
    agreed: agreed === null ? '' : name(agreed),
    leaders: gap ? name(gap.leader) : '',
    frontLine: gap ? name(gap.frontLine) : '',
    chosen: say.chosen(
      counts.flatMap((count, place) => (count > 0 ? [{ level: name((place + 1) as Level), count }] : [])),
      lowerMedian === null ? null : name(lowerMedian),
      agreed === null ? null : name(agreed),
    ),
    remark: [
      camps ? say.camps(camps[0].n, camp(camps[0]), camps[1].n, camp(camps[1])) : '',
      gap?.isFlagged ? say.gap(name(gap.leader), name(gap.frontLine)) : '',
      unknown ? `${say.unknown(unknown)}.` : '',
      notApplicable ? `${say.notApplicable(notApplicable)}.` : '',
      isClaim ? say.noEvidence : '',
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
