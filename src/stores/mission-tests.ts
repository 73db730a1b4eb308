/** The three tests of the mission: what was typed for them, and the verdicts. */
import { limits, type MissionTests } from '../domain/engagement/engagement';
import type { TrialId } from '../domain/statements/trials/standing';
import { today } from '../platform/clock';
import { editStatements } from './statements';

type Fields = {
  sayNo: 'stop';
  watch: 'moment' | 'seen';
  swap: 'rival' | 'difference';
};

const blank = {
  sayNo: { wording: '', stop: '' },
  watch: { wording: '', moment: '', seen: '' },
  swap: { wording: '', rival: '', difference: '' },
} as const satisfies { [Trial in TrialId]: NonNullable<MissionTests[Trial]> };

function editTest<Trial extends TrialId>(
  trial: Trial,
  change: (test: NonNullable<MissionTests[Trial]>, mission: string) => NonNullable<MissionTests[Trial]>,
): void {
  editStatements((statements) => {
    const test = (statements.tests[trial] ?? blank[trial]) as NonNullable<MissionTests[Trial]>;
    const tests = { ...statements.tests, [trial]: change(test, statements.mission.wording) };
    return { ...statements, tests };
  });
}

/** Notes what was typed for a test; a verdict given before stays. Names are cut at 400 characters, texts at 20,000. */
export function noteForTest<Trial extends TrialId>(trial: Trial, field: Fields[Trial], text: string): void {
  const most = field === 'rival' ? limits.shortText : limits.text;
  editTest(trial, (test) => ({ ...test, [field]: text.slice(0, most) }));
}

/** Records a verdict with the day and the mission's wording as it is. */
export function decideTest(trial: TrialId, verdict: 'holds' | 'fails'): void {
  editTest(trial, (test, wording) => ({ ...test, verdict, wording, on: today() }));
}

/** Takes the verdict away and keeps what was typed. */
export function takeTestAgain(trial: TrialId): void {
  editTest(trial, (test) => {
    const { verdict: _verdict, on: _on, ...typed } = test;
    return { ...typed, wording: '' } as typeof test;
  });
}
