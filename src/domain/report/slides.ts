/** What slides say beyond the report: a finding over each, worked out from the same result. */
import { areas } from '../assessment/levels';
import type { Level } from '../../content/schema';
import type { ReportInput } from './input';
import { standingWording } from '../statements/versions/standing';
import { strengthsAndGapsOf } from './practices';
import { reportRadar } from './projection';
import type { ActionRow, Report } from './report';
import type { ReportSlides } from './report-slides';
import { areaName, levelName } from './standing';

type Made = Pick<Report, 'plan' | 'owners' | 'projection' | 'standing' | 'statements'>;

/** Of the work of a month, from where one owner's part is worth a headline; our judgement. */
const largeShare = 0.3;
/** Signs of an owner's name that a headline has room for. */
const longestName = 40;

/** @param report what of it is made already */
export function reportSlides(input: ReportInput, report: Made): ReportSlides {
  const { slides: say, unnamed } = input.messages;
  const { strengths, gaps } = strengthsAndGapsOf(input);
  const { labels } = input.messages;
  const first = (points: typeof gaps, none: string, sentence: (name: string, all: number) => string) =>
    points[0] ? sentence(points[0].name, points.length) : none;
  return {
    subtitle: say.subtitle,
    areas: say.fourAreas,
    position: say.position,
    aimedAt: say.aimedAt,
    headlines: {
      areas: areasHeadline(input),
      radar: radarHeadline(input),
      strengths: first(strengths, labels.noStrengths, say.strengths),
      gaps: first(gaps, labels.noGaps, say.gaps),
      months: [monthHeadline(input, report, 0), monthHeadline(input, report, 1), monthHeadline(input, report, 2)],
      projection:
        input.roadmap.projection[3].overall.earned === null
          ? report.projection.finding
          : say.projection(report.projection.finding),
      statements: statementsHeadline(input, report),
    },
    reading: report.standing.reading.replace(input.messages.dialNote.aims, '').trim(),
    closing: say.closing,
    more: say.more,
    logo: say.logo(input.engagement.organisation.name.trim() || unnamed),
    notes: say.notes,
    plan: planFacts(input, report),
    say: say.say,
  };
}

/** How much a month takes of what there is; once something in it was begun or should have been, how far that is. */
function monthHeadline(input: ReportInput, { plan, owners }: Made, index: 0 | 1 | 2): string {
  const { month: say } = input.messages.slides;
  const { actions } = plan.months[index];
  const { month, planned, capacity } = input.roadmap.months[index];
  const counted = (is: (row: ActionRow) => boolean) => actions.filter(is).length;
  if (counted(({ state, late }) => state !== 'notStarted' || late) > 0)
    return say.runs(month, {
      all: actions.length,
      done: counted(({ state }) => state === 'done'),
      late: counted(({ late }) => late),
      blocked: counted(({ state }) => state === 'blocked'),
      blockedAndLate: counted(({ state, late }) => state === 'blocked' && late),
    });
  const [first, second] = owners
    .map(({ owner, months }) => ({ owner, days: months[index].planned }))
    .toSorted((a, b) => b.days - a.days);
  const hasMost = first && second && first.days > second.days && first.days >= planned * largeShare;
  return say.work(month, planned, capacity, hasMost && first.owner.length <= longestName ? first : null);
}

function planFacts({ messages, roadmap }: ReportInput, { owners }: Made): string[] {
  const { notes: say } = messages.slides;
  const share = ({ planned, capacity }: (typeof roadmap.months)[number]) => (capacity > 0 ? planned / capacity : 0);
  const [month] = roadmap.months.toSorted((a, b) => share(b) - share(a));
  const [first, second] = owners;
  return [
    month && month.planned > 0 ? say.fullest(month.month, month.planned, month.capacity) : '',
    first && first.planned > (second?.planned ?? 0) ? say.busiest(first.owner, first.planned) : '',
  ].filter(Boolean);
}

function statementsHeadline({ messages, round }: ReportInput, { statements }: Made): string {
  const written = statements.filter(({ wording }) => wording !== '');
  const approved = written.filter(({ id }) => standingWording(round.statements[id]).version?.approval);
  return messages.slides.closing.statements(written.length, approved.length);
}

/** Which areas stand where, the highest first. */
function areasHeadline(input: ReportInput): string {
  const { areas: say } = input.messages.slides;
  const earned = (area: (typeof areas)[number]) => input.assessment.areas[area].earned;
  const groups = ([5, 4, 3, 2, 1] as const)
    .map((level: Level) => ({
      level: levelName(input, level),
      areas: areas.filter((area) => earned(area) === level).map((area) => areaName(input, area)),
    }))
    .filter((group) => group.areas.length > 0);
  const open = areas.filter((area) => earned(area) === null).map((area) => areaName(input, area));
  if (groups.length === 0) return say.none;
  if (groups.length === 1 && open.length === 0) return say.same(groups[0]!.level);
  return [say.stand(groups), open.length ? say.open(open) : ''].filter(Boolean).join('; ');
}

/** Where the claim and what is shown part most. */
function radarHeadline(input: ReportInput): string {
  const { radar: say } = input.messages.slides;
  const { axes, series } = reportRadar(input);
  const [claimed, evidenced] = series;
  const parts = axes
    .map((area, index) => ({ area, claimed: claimed?.values[index], evidenced: evidenced?.values[index] }))
    .flatMap((each) =>
      typeof each.claimed === 'number' && typeof each.evidenced === 'number'
        ? [{ area: each.area, claimed: each.claimed, evidenced: each.evidenced }]
        : [],
    )
    .toSorted((a, b) => b.claimed - b.evidenced - (a.claimed - a.evidenced));
  const widest = parts[0];
  if (!widest) return say.none;
  // Positions are cut to one decimal: less than half of that is the arithmetic's and no difference.
  if (widest.claimed - widest.evidenced < 0.05) return say.shown;
  return say.behind(widest.area, widest.claimed.toFixed(1), widest.evidenced.toFixed(1));
}
