import { runningWords } from '../../../content/messages/en/roadmap-running';
import type { AnswerOffer as Offer } from '../../../domain/roadmap/run/answer-offer';
import { pathTo } from '../../../lib/base-path';
import { $round } from '../../../stores/engagement';
import { offerOf, takeOffer } from '../../../stores/progress';
import { useStore } from '../../use-store';
import { practiceOf, useNames, type PlanNames } from '../names';

const words = runningWords.offer;

/** What a finished action has to say to the answer it lifts: offered, never done by itself, taken back by one "Undo". */
export function AnswerOffer({ action }: { action: string }) {
  const names = useNames();
  const offer = offerOf(useStore($round), action);
  if (!offer) return null;
  const lacks = offer.kind === 'raise' && offer.lacksEvidence;
  return (
    <div class="answer-offer">
      <p>{says(names, offer)}</p>
      {lacks ? (
        <p class="soft small">{words.lacks(names.levels[3])}</p>
      ) : (
        <button type="button" class="button quiet" onClick={() => takeOffer(action)}>
          {does(names, offer)}
        </button>
      )}
      <p class="small">
        <a href={pathTo(`/assess/#${offer.practice}`)}>{words.read}</a>
      </p>
    </div>
  );
}

function says(names: PlanNames, offer: Offer): string {
  const practice = practiceOf(names, offer.practice);
  if (offer.kind === 'evidence') return words.same(practice, names.levels[offer.at]);
  const to = names.levels[offer.to];
  return offer.from === null ? words.unknown(practice, to) : words.says(practice, names.levels[offer.from], to);
}

function does(names: PlanNames, offer: Offer): string {
  const practice = practiceOf(names, offer.practice);
  if (offer.kind === 'evidence') return words.evidence(practice);
  const to = names.levels[offer.to];
  const raise = offer.from === null ? words.first(practice, to) : words.raise(practice, names.levels[offer.from], to);
  return raise + (offer.evidence === '' ? '' : words.withEvidence);
}
