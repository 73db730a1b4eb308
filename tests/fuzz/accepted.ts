/** What must hold of a document that came in: it stands, it is saved and opened again as it is, and the pages can work with it. */
import { isEngagement } from '../../src/domain/engagement/check';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { limits, maxTextLength } from '../../src/domain/engagement/limits';
import { parseEngagement } from '../../src/domain/engagement/parse';
import { serialiseEngagement } from '../../src/domain/engagement/serialise';
import { reportOf } from '../../src/islands/report/report-of';
import { summarise } from '../../src/stores/saving';
import { must } from './door';

const today = '2026-11-21';
/** Larger ones are not saved and opened again each time, for that takes the time of a hundred others. */
const oftenUpTo = 300_000;

let count = 0;

export function mustStand(engagement: Engagement): void {
  must(isEngagement(engagement), 'What came in is no document');
  count += 1;
  const text = serialiseEngagement(engagement);
  if (text.length > oftenUpTo && count % 50 !== 0) return;
  mustHoldLimits(engagement);
  if (text.length <= maxTextLength) {
    const again = parseEngagement(text);
    must(again.kind === 'ok', `What was saved does not open again: ${JSON.stringify(again)}`);
    must(again.migratedFrom === null, 'What was saved is of an old version');
    must(serialiseEngagement(again.engagement) === text, 'What was saved comes back as something else');
  }
  summarise(engagement);
  // What the results, the roadmap, the statements and the report are made of.
  if (count % 8 === 0) reportOf(engagement, today);
}

function mustHoldLimits({ rounds }: Engagement): void {
  for (const { responses, plan } of rounds) {
    must(responses.length <= limits.responses, 'More views than a round holds');
    must(Object.keys(plan.own).length <= limits.ownActions, 'More own actions than a plan holds');
  }
}
