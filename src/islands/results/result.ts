/** Everything the sections of the page read, put together once. */
import type { AssessmentEdition, AreaId } from '../../content/schema';
import type { Assessment, AssessmentInput, NextLevel, Standing } from '../../domain/assessment/standing';
import type { Engagement, Round } from '../../domain/engagement/engagement';

export interface Result {
  engagement: Engagement;
  round: Round;
  edition: AssessmentEdition;
  input: AssessmentInput;
  assessment: Assessment;
  nextLevels: Record<AreaId, NextLevel>;
}

/** Answers that could still move a standing: said not to be known, or not given yet. */
export const withoutLevel = ({ counts }: Standing) => counts.unknown + counts.open;
