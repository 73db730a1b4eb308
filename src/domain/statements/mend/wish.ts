/** A wish is said anew: who it is for, what changes for them, what one would see (handbook 2.3: the rewrite helper). */
import { sentencesOf } from '../text/sentences';
import type { Mender } from './mend';

/** The sentence with the wish in it is what is replaced. */
export const platitude: Mender = ({ finding, wording }) => {
  const { at } = finding;
  if (at === null) return [];
  const sentence = sentencesOf(wording).find(({ from, to }) => from <= at.from && at.to <= to);
  return sentence === undefined ? [] : [{ kind: 'rewrite', from: sentence.from, to: sentence.to }];
};
