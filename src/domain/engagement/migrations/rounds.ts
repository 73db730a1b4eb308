/** What the migrations share: a change of every round of a document. */
import { isFields, type Fields } from '../fields';

/** Changes every round. What is no list of rounds or no round is left as it is: the door says what is wrong with it. */
export function inRounds(document: Fields, change: (round: Fields) => Fields): Fields {
  const { rounds } = document;
  if (!Array.isArray(rounds)) return document;
  return { ...document, rounds: rounds.map((round: unknown) => (isFields(round) ? change(round) : round)) };
}
