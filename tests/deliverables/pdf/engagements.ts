/** Engagements that a page is hard to lay out for. */
import type { Engagement, Progress, Round } from '../../../src/domain/engagement/engagement';
import { reportOf } from '../../../src/islands/report/report-of';
import { engagementWith, exampleEngagement, today } from './support';

export const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(4)
  .slice(0, 300);

const withRound = (engagement: Engagement, change: (round: Round) => Partial<Round>): Engagement => {
  const [round, ...others] = engagement.rounds;
  return { ...engagement, rounds: [{ ...round!, ...change(round!) }, ...others] };
};

/** Everything a person could type, as long as the document allows. */
export function longEngagement(): Engagement {
  const engagement = engagementWith(longWord, {
    'complaint-tracking': { kind: 'level', level: 3, evidence: `${longWord}\n\n${'a b '.repeat(2500)}` },
    'strategy-statements': { kind: 'notApplicable', reason: `${longWord} `.repeat(30) },
  });
  const wording = `${longWord} ${'many words in a row '.repeat(950)}`;
  const version = { wording, madeAt: '2026-11-20T09:00:00.000Z', draft: null, note: wording };
  const approval = { by: longWord.repeat(2).slice(0, 400), on: '2026-11-20' };
  const stands = { versions: { v: { ...version, approval } }, standing: 'v', reviewOn: '2026-11-20' };
  const comment = { department: longWord, text: wording, on: '2026-11-20', answer: '', version: 'v' };
  const dismissed = { d: { rule: 'jargon', phrase: longWord, reason: wording, on: '2026-11-20' } };
  const long = withRound(engagement, ({ plan, statements }) => ({
    plan: { ...plan, choices: { 'sponsor-accepts-role': { decision: 'accepted', owner: longWord } } },
    statements: {
      ...statements,
      mission: {
        ...statements.mission,
        ...stands,
        wording: 'Another wording.',
        parts: { who: wording, collision: wording, recovery: longWord },
        comments: { c: comment },
        dismissed,
      },
      success: { ...statements.success, wording },
      tests: {
        sayNo: { verdict: 'holds', wording, stop: `${wording}\n\n${wording}`.slice(0, 20_000) },
        swap: { verdict: 'fails', wording: '', rival: longWord, difference: wording },
      },
    },
  }));
  return branded({ ...long, organisation: { ...long.organisation, customerWord: longWord } }, null, longWord);
}

/** Statements of as many characters as a board would ever be given. */
export function wordyEngagement(): Engagement {
  const wording = (from: string, length: number) =>
    `${from} ${'every passenger knows the next way there before they have to ask. '.repeat(60).slice(0, length - 30)} and so it ends`;
  return withRound(exampleEngagement(), ({ statements }) => ({
    statements: {
      ...statements,
      mission: { ...statements.mission, wording: wording('Mission:', 1_500), standing: null },
      success: { ...statements.success, wording: wording('Success:', 3_000), standing: null },
    },
  }));
}

export const branded = (engagement: Engagement, colour: string | null, confidentiality = ''): Engagement => ({
  ...engagement,
  organisation: { ...engagement.organisation, brand: { ...engagement.organisation.brand, colour, confidentiality } },
});

/** With as many actions of the user's own on top of its plan. */
export const manyActions = (engagement: Engagement, count: number): Engagement =>
  withRound(engagement, ({ plan }) => {
    const own = Array.from({ length: count }, (_, index) => ({
      title: `Hand over thing number ${index + 1} with the people of the desk`,
      doneWhen: `Thing ${index + 1} lies in the folder that everybody can open.`,
      lifts: null,
      month: ((index % 3) + 1) as 1 | 2 | 3,
      owner: `Owner ${index % 17}`,
      effort: 0.5,
      needs: index > 3 ? [`own-${index - 3}`] : [],
      quickWin: index % 5 === 0,
    }));
    return {
      plan: {
        ...plan,
        own: Object.fromEntries(own.map((action, index) => [`own-${index}`, action])),
        capacity: [120, 120, 120],
      },
    };
  });

/** Actions of the user's own so large that they come into the picture, with titles as long as they may be. */
export const longTitles = (): Engagement => {
  const engagement = manyActions(exampleEngagement(), 12);
  return withRound(engagement, ({ plan }) => ({
    plan: {
      ...plan,
      own: Object.fromEntries(
        Object.entries(plan.own).map(([id, own]) => [
          id,
          {
            ...own,
            title: 'Hand the desk over with all that lies on it '.repeat(9).slice(0, 396),
            effort: 20,
            needs: [],
          },
        ]),
      ),
    },
  }));
};

/** One action done, one under way, one blocked, and one held in a month that is too early for it. */
export const running = (engagement: Engagement): Engagement => {
  const actions = reportOf(engagement, today).plan.months.flatMap((month) => month.actions);
  const [first, second, third] = actions.map(({ id, month, startsOn: startedOn }) => ({
    id,
    at: { month, startedOn },
  }));
  const held = actions.at(-1)!.id;
  return withRound(engagement, ({ plan }) => {
    const progress: Record<string, Progress> = {
      [first!.id]: { state: 'done', ...first!.at, doneOn: first!.at.startedOn, evidence: 'Minutes, item 4.' },
      [second!.id]: { state: 'underWay', ...second!.at },
      [third!.id]: { state: 'blocked', ...third!.at, reason: 'The supplier has named nobody.' },
    };
    const choices = { ...plan.choices, [held]: { decision: 'accepted', pin: { month: 1 } } } as const;
    return { plan: { ...plan, progress, choices } };
  });
};
