import { resultsWords as words } from '../../content/messages/en/results';
import { waitingForWork } from '../../content/messages/en/shell';
import { pathTo } from '../../lib/base-path';
import { $assessment, $nextLevels, $scope } from '../../stores/assessment';
import { $engagement, $round } from '../../stores/engagement';
import { useEngagementLoaded, useStore } from '../use-store';
import { AreaRows } from './AreaRows';
import { Contents } from './Contents';
import { Empty } from './Empty';
import { Evidence } from './Evidence';
import { Finding } from './Finding';
import { OrShared } from './OrShared';
import { PracticeTexts, type PracticeText } from './names';
import { GroupLine } from './GroupLine';
import { NextLevels } from './NextLevels';
import { PracticeList } from './PracticeList';
import { QuickNotice } from './QuickNotice';
import { RadarSection } from './RadarSection';
import { Readings } from './Readings';
import { StrengthsAndGaps } from './StrengthsAndGaps';
import { Targets } from './Targets';
import { Unknown } from './Unknown';
import type { Result } from './result';
import { GroupContext, useGroupOf } from './use-group';

/**
 * The results page: one's own result, or the answers of the link that the address carries.
 * @param practices the words of every practice, by id
 */
export function Results({ practices }: { practices: Record<string, PracticeText> }) {
  return (
    <PracticeTexts.Provider value={practices}>
      <OrShared>
        <OwnResult />
      </OrShared>
    </PracticeTexts.Provider>
  );
}

/** A sentence first, then what it rests on. */
function OwnResult() {
  const loaded = useEngagementLoaded();
  const engagement = useStore($engagement);
  const round = useStore($round);
  const { edition, input } = useStore($scope);
  const assessment = useStore($assessment);
  const nextLevels = useStore($nextLevels);
  const group = useGroupOf(round, edition);
  if (!loaded) return <p class="waiting">{waitingForWork}</p>;
  if (assessment.overall.counts.levelled === 0) return <Empty answered={Object.keys(input.answers).length} />;
  const result: Result = { engagement, round, edition, input, assessment, nextLevels };
  return (
    <GroupContext.Provider value={group}>
      <div class="results">
        <Finding {...result} />
        <GroupLine />
        <QuickNotice {...result} />
        <AreaRows {...result} />
        <Contents />
        <div class="two-columns">
          <div class="column">
            <NextLevels {...result} />
            <Unknown {...result} />
          </div>
          <StrengthsAndGaps {...result} />
        </div>
        <Targets {...result} />
        <Evidence {...result} />
        <PracticeList {...result} />
        <Readings {...result} />
        <RadarSection {...result} />
        <p>
          <a class="button" href={pathTo('/roadmap/')}>
            {words.plan}
          </a>
        </p>
      </div>
    </GroupContext.Provider>
  );
}
