/** Another plan that somebody tries: what it changes in a round, and the round that has it. */
import type { AreaId, Level } from '../../../content/schema';
import type { Answer, Plan, Round } from '../../engagement/engagement';
import { ownResponse } from '../../engagement/progress';
import { isOfGroup } from '../../workshop/group-answers';

/** What is not named stays as it is. */
export interface WhatIf {
  /** Plain date; null means the next working day. */
  startOn?: string | null;
  /** Person-days in each month; null means the default for the profile. */
  capacity?: Plan['capacity'];
  /** By area; null takes the target away. */
  targets: Readonly<Partial<Record<AreaId, Level | null>>>;
  /** By practice. */
  answers: Readonly<Record<string, Level>>;
}

export const sameAsNow: WhatIf = { targets: {}, answers: {} };

/**
 * @returns the round with the changes in it; evidence written beside an answer stays. Where the group's level stands, another
 *   one is written down as agreed on: what one answered oneself is a view of the group, and stays what it was
 */
export function withWhatIf(round: Round, { startOn, capacity, targets, answers }: WhatIf): Round {
  const own = ownResponse(round);
  const [agreed, alone] = [true, false].map((isGroup) =>
    Object.fromEntries(Object.entries(answers).filter(([practice]) => isOfGroup(round, practice) === isGroup)),
  ) as [WhatIf['answers'], WhatIf['answers']];
  const given = { ...own, answers: { ...own.answers, ...answersWith(own.answers, alone) } };
  return {
    ...round,
    plan: {
      ...round.plan,
      startOn: startOn === undefined ? round.plan.startOn : startOn,
      capacity: capacity === undefined ? round.plan.capacity : capacity,
    },
    targets: targetsWith(round.targets, targets),
    agreed: { ...round.agreed, ...agreed },
    responses: round.responses.map((response) => (response === own ? given : response)),
  };
}

function answersWith(before: Readonly<Record<string, Answer>>, levels: WhatIf['answers']): Record<string, Answer> {
  const entries = Object.entries(levels).map(([practice, level]): [string, Answer] => {
    const evidence = before[practice]?.evidence;
    return [practice, { kind: 'level', level, ...(evidence === undefined ? {} : { evidence }) }];
  });
  return Object.fromEntries(entries);
}

function targetsWith(before: Round['targets'], changed: WhatIf['targets']): Round['targets'] {
  const entries = Object.entries({ ...before, ...changed }).filter(([, level]) => level !== null);
  return Object.fromEntries(entries) as Round['targets'];
}

/** True when the round would stay as it is. */
export function changesNothing(round: Round, whatIf: WhatIf): boolean {
  const tried = withWhatIf(round, whatIf);
  return JSON.stringify(touched(tried)) === JSON.stringify(touched(round));
}

/** Of a round, what another plan may change: the views of others are none of it, and there may be many. */
const touched = (round: Round) => [round.plan, round.targets, round.agreed, ownResponse(round).answers];
