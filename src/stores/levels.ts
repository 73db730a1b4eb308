/** The level each engagement of the list has earned, worked out while the page has nothing else to do and kept with its summary. */
import type { Engagement } from '../domain/engagement/engagement';
import { currentRound } from '../domain/engagement/create';
import type { Summary } from '../domain/engagement/summary';
import { assess } from '../domain/assessment/assess';
import { whenIdle } from '../platform/when-idle';
import { scopeOf } from './assessment';
import { workOut, workOutWhole, type Listed } from './summaries';
import { $workspace, replaceEntries } from './workspace';

/** Shown together: a list of hundreds is not drawn anew for each. */
const shownAtOnce = 25;

let isAtWork = false;
/** Those worked out and not shown yet. */
let found: Listed[] = [];
/** Of which it could not be worked out, by id and revision: tried once a page. */
const failed = new Set<string>();

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
  if (isAtWork) return;
  const next = $workspace.get().find(isWanting);
  if (next) {
    isAtWork = true;
    whenIdle(() => void complete(next));
  } else show();
}

const keyOf = ({ id, revision }: Listed) => `${id} ${revision}`;
const isWanting = (entry: Listed) =>
  entry.level === undefined && !failed.has(keyOf(entry)) && !found.some(({ id }) => id === entry.id);

async function complete(entry: Listed): Promise<void> {
  const worked = await workOut(entry.id).catch(() => null);
  isAtWork = false;
  if (worked === null || worked === 'unreadable') failed.add(keyOf(entry));
  else found.push(worked);
  if (found.length >= shownAtOnce) show();
  else goOn();
}

function show(): void {
  if (found.length > 0) replaceEntries(found.splice(0));
}
