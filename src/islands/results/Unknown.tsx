import { resultsWords } from '../../content/messages/en/results';
import { usePractices } from './names';
import type { Result } from './result';

/** What nobody knows yet, to be found out; nothing when everything is known. */
export function Unknown({ edition, input }: Result) {
  const practices = usePractices();
  const words = resultsWords.gaps;
  const unknown = edition.practices.filter((practice) => input.answers[practice.id]?.kind === 'unknown');
  if (unknown.length === 0) return null;
  return (
    <section aria-labelledby="unknown-heading">
      <h2 id="unknown-heading" class="label">
        {words.unknown}
      </h2>
      <p class="column-lead">{words.unknownLead}</p>
      <ul class="plain-list name-list">
        {unknown.map((practice) => (
          <li key={practice.id}>
            <a href={`#practice-${practice.id}`}>{practices.name(practice.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
