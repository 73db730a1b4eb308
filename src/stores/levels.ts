/** The level each engagement of the list has earned, worked out while the page has nothing else to do and kept with its summary. */
import type { Engagement } from '../domain/engagement/engagement';
import { currentRound } from '../domain/engagement/create';
import type { Summary } from '../domain/engagement/summary';
import { assess } from '../domain/assessment/assess';
import { whenIdle } from '../platform/when-idle';
import { scopeOf } from './assessment';
import { workOut, workOutWhole } from './summaries';
import { $workspace, replaceEntry } from './workspace';

let isAtWork = false;
/** Those of which it could not be worked out: asked for once a page. */
const given = new Set<string>();

/** Has the list complete itself from now on, one document at a time. */
export function completeLevels(): void {
  workOutWhole(withLevel);
  $workspace.subscribe(goOn);
}

/** By the answers that count for a round: before views are revealed they count for nothing here either. */
function withLevel(engagement: Engagement, summary: Summary): Summary {
  const { edition, input } = scopeOf(currentRound(engagement));
  return { ...summary, level: assess(edition, input).overall.earned };
}

function goOn(): void {
  const next = $workspace.get().find(({ id, level, updatedAt }) => level === undefined && !given.has(id + updatedAt));
  if (isAtWork || !next) return;
  isAtWork = true;
  whenIdle(() => void complete(next.id, next.updatedAt));
}

async function complete(id: string, updatedAt: string): Promise<void> {
  const entry = await workOut(id).catch(() => null);
  isAtWork = false;
  if (entry === null || entry === 'unreadable') given.add(id + updatedAt);
  else replaceEntry(entry);
  goOn();
}
