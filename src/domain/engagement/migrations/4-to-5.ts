/** Version 5: others take part. Their answers are packed as views, a round has a workshop, an engagement can be put away. */
import { packedAnswers } from '../../workshop/views/pack';
import { practiceOrder } from '../../workshop/views/order';
import { emptyWorkshop } from '../empty';
import type { Answer } from '../engagement-schema';
import { isFields, type Fields } from '../fields';
import type { Migration } from './migration';
import { inRounds } from './rounds';

export const othersTakePart: Migration = {
  from: 4,
  to: 5,
  migrate: (document) => ({
    ...inRounds(document, (round) => ({ ...round, responses: responsesOf(round), workshop: emptyWorkshop })),
    archivedOn: null,
  }),
};

/** No released version could collect the answers of others; what was written by hand becomes views as far as the edition is known. */
function responsesOf({ responses, edition, startedOn, id }: Fields): unknown {
  if (!Array.isArray(responses)) return responses;
  const all = responses as unknown[];
  const own = all.find((response) => isFields(response) && response['via'] === 'self');
  const order = practiceOrder(String(edition)) ?? [];
  const given = all.map((response) => {
    if (response === own || !isFields(response) || !isFields(response['answers'])) return response;
    const { answers, ...rest } = response;
    return {
      ...rest,
      via: response['via'] === 'tally' || response['via'] === 'self' ? 'device' : response['via'],
      answers: packedAnswers(answers as Record<string, Answer>, order),
      notes: notesOf(answers),
      receivedAt: `${String(startedOn)}T00:00:00.000Z`,
      out: null,
    };
  });
  return own || all.length === 0
    ? given
    : [{ id: `${String(id)}-self`, rater: {}, via: 'self', answers: {} }, ...given];
}

function notesOf(answers: Fields): Fields {
  const notes = Object.entries(answers).flatMap(([practice, answer]) => {
    const note = isFields(answer) ? (answer['evidence'] ?? answer['reason']) : undefined;
    return typeof note === 'string' && note !== '' ? [[practice, note] as const] : [];
  });
  return Object.fromEntries(notes);
}
