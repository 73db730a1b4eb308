/** What can be offered for a part: said by the foundation, the staff, the plan or the catalogue, each with where it is from. */
import { partHelpWords as words } from '../../content/messages/en/statement-part-help';
import type { Organisation, Statements } from '../../domain/engagement/engagement';
import { suggestionsFor } from '../../domain/statements/foundation/suggestions';
import { readVoices, type VoiceLists } from '../../domain/statements/foundation/voices';
import type { PartId } from './edits';

export interface Offer {
  from: string;
  text: string;
}

/** More than these are read by nobody. */
const most = 3;

/** Metrics of the catalogue that tell how customers of each kind stay, come again, recommend or get it done. */
const metricsOf: Readonly<Record<string, readonly string[]>> = {
  contract: ['churn', 'net-revenue-retention'],
  repeat: ['repeat-purchase-rate', 'referral-rate'],
  'one-off': ['referral-rate', 'complaint-rate'],
  'public-service': ['first-contact-resolution', 'online-task-completion'],
};

interface Known {
  statements: Statements;
  organisation: Organisation;
  /** Lists for reading sentences; null while they are not there, or not needed. */
  lists: VoiceLists | null;
  /** Names of those who own actions of the plan. */
  owners: readonly string[];
  metricName: (id: string) => string;
}

/** @param first what the page itself offers. @returns at most three, each text once, none that stands there already */
export function offersFor(part: PartId, value: string, first: Offer | undefined, known: Known): Offer[] {
  const { statements, organisation, lists, owners, metricName } = known;
  const { foundation, staff, success } = statements;
  const voices = lists ? readVoices(foundation.voices ?? '', lists).sentences.length : 0;
  const said = suggestionsFor(part, foundation, organisation.customerWord, staff, lists ?? undefined).map(
    ({ from, text, times = 1 }): Offer => ({
      text,
      from: from === 'voices' ? words.from.voices(times, voices) : words.from[from](times),
    }),
  );
  const relation = organisation.profile.relation ?? '';
  const metrics = part === 'metric' ? (metricsOf[relation] ?? []) : [];
  const people =
    part === 'leader' || part === 'contributors' ? owners.filter((owner) => owner !== success.parts.leader) : [];
  const offers = [
    ...(first ? [first] : []),
    ...said,
    ...metrics.map((id) => ({ from: words.metric[relation] ?? '', text: metricName(id) })),
    ...people.map((text) => ({ from: words.owner, text })),
  ];
  const key = ({ text }: Offer) => text.trim().toLowerCase();
  return offers
    .filter(
      (offer, at) =>
        key(offer) !== '' &&
        key(offer) !== value.trim().toLowerCase() &&
        offers.findIndex((other) => key(other) === key(offer)) === at,
    )
    .slice(0, most);
}
