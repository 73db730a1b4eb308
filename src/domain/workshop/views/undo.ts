/** Takes back what came in, and nothing else. */
import type { Response, Round } from '../../engagement/engagement';

/** The responses before and after views were taken in. */
export interface Taken {
  before: readonly Response[];
  after: readonly Response[];
}

/**
 * @returns the round as if the views had never come: those that came are gone, those they changed are as they were. What was
 *   changed since by hand stays changed
 */
export function withoutTaken<Taking extends Pick<Round, 'responses'>>(round: Taking, { before, after }: Taken): Taking {
  const [were, became] = [byId(before), byId(after)];
  const responses = round.responses.flatMap((each): Response[] => {
    const [former, taken] = [were.get(each.id), became.get(each.id)];
    if (!taken) return [each];
    if (!former) return [];
    return former !== taken && isSame(each, taken) ? [former] : [each];
  });
  return { ...round, responses };
}

const byId = (responses: readonly Response[]) => new Map(responses.map((each) => [each.id, each]));

const isSame = (a: Response, b: Response) => a === b || JSON.stringify(a) === JSON.stringify(b);
