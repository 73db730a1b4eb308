import { useMemo } from 'preact/hooks';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import { modelWords } from '../../content/words';
import type { AreaId } from '../../content/schema';
import { assess } from '../../domain/assessment/assess';
import { areas } from '../../domain/assessment/levels';
import { nextLevel } from '../../domain/assessment/next-level';
import type { NextLevel } from '../../domain/assessment/standing';
import { currentRound } from '../../domain/engagement/create';
import type { LinkContent } from '../../domain/link/link';
import { engagementOf } from '../../domain/link/opened';
import { scopeOf } from '../../stores/assessment';
import { $today } from '../../stores/today';
import { AreaRows } from '../results/AreaRows';
import { RadarSection } from '../results/RadarSection';
import { withoutLevel, type Result } from '../results/result';
import { StrengthsAndGaps } from '../results/StrengthsAndGaps';
import { Dial } from '../ui/Dial';
import { useStore } from '../use-store';
import { SharedPractices } from './SharedPractices';

const words = sharedLinkWords.result;

/** The reading of a link's answers: what the results page says of one's own, with nothing in it that changes anything. */
export function SharedResult({ content }: { content: LinkContent }) {
  const startedOn = useStore($today);
  const result = useMemo(() => resultOf(content, startedOn), [content, startedOn]);
  const { overall } = result.assessment;
  if (overall.counts.levelled === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <section class="finding-head" aria-labelledby="shared-result">
        <h2 id="shared-result" class="label">
          {words.heading}
        </h2>
        <p class="serif shared-finding">
          {overall.earned === null ? words.none : words.earned(modelWords.levels[overall.earned].name.toLowerCase())}
        </p>
        <Dial
          name={words.heading}
          position={overall.position}
          band={withoutLevel(overall) > 0 ? overall.positionBand : null}
          earned={overall.earned}
        />
        <p class="soft">{words.you}</p>
      </section>
      <AreaRows {...result} />
      <div class="two-columns">
        <StrengthsAndGaps {...result} />
      </div>
      <RadarSection {...result} />
      <SharedPractices {...result} />
    </>
  );
}

function resultOf(content: LinkContent, startedOn: string): Result {
  const engagement = engagementOf(content, { id: 'link', startedOn }, sharedLinkWords.evidence);
  const round = currentRound(engagement);
  const { edition, input } = scopeOf(round);
  return {
    engagement,
    round,
    edition,
    input,
    assessment: assess(edition, input),
    nextLevels: Object.fromEntries(areas.map((area) => [area, nextLevel(edition, input, area)])) as Record<
      AreaId,
      NextLevel
    >,
  };
}
