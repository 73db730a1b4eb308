/** An organisation with much to say: 200 actions and 5,000 words of notes. */
import example from '../../../src/content/editions/2026/example.json';
import { practices } from '../../../src/content/assessment';
import type { Answer, Engagement } from '../../../src/domain/engagement/engagement';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { reportOf } from '../../../src/islands/report/report-of';

const actions = 200;
/** As long as a note may be, or nearly: 1,250 words each. */
const notes = 4;
const note = Array.from({ length: 1250 }, (_, index) => (index % 9 ? 'evidence' : `seen${index}`)).join(' ');

/** @throws Error when the plan of it has fewer actions than it says */
export function largeEngagement(): Engagement {
  const parsed = parseEngagement(example);
  if (parsed.kind !== 'ok') throw new Error(`The example cannot be opened: ${parsed.error.kind}`);
  const work = structuredClone(parsed.engagement);
  work.id = 'large';
  work.example = false;
  const round = work.rounds[0]!;
  const { answers } = ownResponse(round);
  for (const { id } of practices.slice(0, notes)) {
    answers[id] = { ...(answers[id] ?? ({ kind: 'level', level: 3 } as Answer)), evidence: note } as Answer;
  }
  for (let index = 0; index < actions; index += 1) {
    const id = `own-${index}`;
    const month = ((index % 3) + 1) as 1 | 2 | 3;
    round.plan.own[id] = {
      title: `Settle question ${index + 1} of the list with the departments it touches`,
      doneWhen: `The answer to question ${index + 1} is written down and everybody it touches has read it.`,
      lifts: null,
      month,
      owner: `Team ${index % 20}`,
      effort: 0.1,
      needs: [],
      quickWin: false,
    };
    round.plan.choices[id] = { decision: 'accepted' };
  }
  const planned = reportOf(work, round.startedOn).plan.months.flatMap((each) => each.actions).length;
  if (planned < actions) throw new Error(`Only ${planned} actions are planned`);
  return work;
}
