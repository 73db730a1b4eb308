/** What slides say beyond the report: a finding over each, worked out from the same result. */
import { areas } from '../assessment/levels';
import type { Level } from '../../content/schema';
import type { ReportInput } from './input';
import { strengthsAndGapsOf } from './practices';
import { reportRadar } from './projection';
import type { ReportSlides } from './report-slides';
import { areaName, levelName } from './standing';

export function reportSlides(input: ReportInput): ReportSlides {
  const { slides: say, unnamed } = input.messages;
  const { strengths, gaps } = strengthsAndGapsOf(input);
  const { labels } = input.messages;
  const first = (points: typeof gaps, none: string, sentence: (name: string, more: number) => string) =>
    points[0] ? sentence(points[0].name, points.length - 1) : none;
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
    },
    closing: say.closing,
    more: say.more,
    logo: say.logo(input.engagement.organisation.name.trim() || unnamed),
    notes: say.notes,
    say: say.say,
  };
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
