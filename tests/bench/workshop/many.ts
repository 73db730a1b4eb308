/** A large group, the same each time: three in four say something of every practice, one in four leaves notes. */
import type { Answer } from '../../../src/domain/engagement/engagement';
import type { IncomingView } from '../../../src/domain/workshop/views/incoming';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { packedAnswers } from '../../../src/domain/workshop/views/pack';
import { writeViewFile } from '../../../src/domain/workshop/views/view-file';

const order = practiceOrder('2026')!;
const seniorities = ['leader', 'manager', 'front-line'] as const;
const functions = ['Fleet', 'Stations', 'Timetable', 'Desk', 'Office'];

interface Person {
  id: string;
  rater: { seniority: (typeof seniorities)[number]; function: string };
  answers: Record<string, Answer>;
}

function* people(many: number): Generator<Person> {
  let state = 1;
  const below = (end: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * end);
  };
  for (let place = 0; place < many; place += 1) {
    const entries = order.map((practice): [string, Answer] => {
      const kind = below(10);
      if (kind === 8) return [practice, { kind: 'unknown' }];
      if (kind === 9) return [practice, { kind: 'notApplicable', reason: '' }];
      const level = (1 + below(5)) as 1 | 2 | 3 | 4 | 5;
      const evidence = below(100) === 0 ? { evidence: `Seen at the desk on day ${place}, in the book.` } : {};
      return [practice, { kind: 'level', level, ...evidence }];
    });
    yield {
      id: `v-${place % 7281}-${String(place).padStart(10, 'a')}`,
      rater: { seniority: seniorities[below(3)]!, function: functions[below(functions.length)]! },
      answers: Object.fromEntries(entries),
    };
  }
}

export function viewsOfMany(many: number, round: string): IncomingView[] {
  return [...people(many)].map(({ id, rater, answers }) => ({
    id,
    rater,
    via: 'file',
    answers: packedAnswers(answers, order),
    round,
    edition: '2026',
  }));
}

/** @returns the text of a file for each */
export function filesOfMany(many: number, round: string): string[] {
  return [...people(many)].map((view) => writeViewFile({ round, edition: '2026', organisation: 'Harbour Rail', view }));
}
