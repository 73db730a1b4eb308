/** Answers that came from a table, on their way into the document and back out of it. */
import { atom, readonlyType } from 'nanostores';
import { putAnswers, takeAnswersBack } from '../domain/answers-table/apply';
import type { AnswerChange } from '../domain/answers-table/compare';
import { currentRound } from '../domain/engagement/create';
import { withoutLastRound } from '../domain/engagement/next-round';
import { $engagement, editEngagement } from './engagement';
import { keepRestorePoint } from './point-asked';
import { beginRoundWith } from './rounds';

/** What the last table did, as long as this page lives. */
export interface Imported {
  kind: 'put' | 'began';
  engagement: string;
  round: string;
  changes: readonly AnswerChange[];
}

const $last = atom<Imported | null>(null);
/** Null while no table was brought in, and once it was taken back. */
export const $imported = readonlyType($last);

/** Puts the answers into the round being worked on. @returns false when they make no valid document: nothing changed then */
export function putTableIn(changes: readonly AnswerChange[]): boolean {
  return keep('put', changes, () =>
    editEngagement((engagement) =>
      inRound(engagement, currentRound(engagement).id, (round) => putAnswers(round, changes)),
    ),
  );
}

/** Begins a round with the answers of the table and no others. @returns as putTableIn */
export function beginWithTable(changes: readonly AnswerChange[]): boolean {
  return keep('began', changes, () => beginRoundWith(changes));
}

/**
 * Takes the last table out: the former answers come back, or the round begun with it goes.
 * What was answered anew since stays, and so does a round in which anything else was changed.
 * @returns false when there was nothing to take back or too much has changed
 */
export function takeTableBack(): boolean {
  const last = $last.get();
  const open = $engagement.get();
  if (!last || last.engagement !== open.id || last.round !== currentRound(open).id) return false;
  if (last.kind === 'put') {
    editEngagement((engagement) => inRound(engagement, last.round, (round) => takeAnswersBack(round, last.changes)));
  } else {
    if (JSON.stringify({ ...currentRound(open), at: null }) !== begun) return false;
    editEngagement(withoutLastRound);
  }
  $last.set(null);
  return true;
}

/** The round that was begun with a table, as it was then. */
let begun = '';

function keep(kind: Imported['kind'], changes: readonly AnswerChange[], put: () => boolean): boolean {
  const before = $engagement.get();
  if (!put()) return false;
  if (kind === 'put') keepRestorePoint('import', before);
  const engagement = $engagement.get();
  const round = currentRound(engagement);
  begun = JSON.stringify({ ...round, at: null });
  $last.set({ kind, engagement: engagement.id, round: round.id, changes });
  return true;
}

type Engagement = ReturnType<typeof $engagement.get>;
type Round = Engagement['rounds'][number];

const inRound = (engagement: Engagement, id: string, change: (round: Round) => Round): Engagement => ({
  ...engagement,
  rounds: engagement.rounds.map((round) => (round.id === id ? change(round) : round)),
});
