import { resultsWords } from '../../content/messages/en/results';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import { marksOf, type Mark } from '../../domain/assessment/mark';
import { pathTo } from '../../lib/base-path';
import { usePractices } from '../results/names';
import { PracticesByArea } from '../results/PracticesByArea';
import { PracticeSummary } from '../results/PracticeSummary';
import type { Result } from '../results/result';

const words = resultsWords.practices;

/** Every practice with what the link says of it, to read. */
export function SharedPractices({ edition, input }: Result) {
  const marks = marksOf(edition.practices, input);
  return (
    <section aria-labelledby="practices-heading">
      <h2 id="practices-heading">{sharedLinkWords.result.practices}</h2>
      <p class="section-lead">{sharedLinkWords.result.practicesLead}</p>
      <PracticesByArea marks={marks} row={(mark) => <Row key={mark.practice.id} mark={mark} />} />
    </section>
  );
}

function Row({ mark }: { mark: Mark }) {
  const practices = usePractices();
  const { id } = mark.practice;
  return (
    <details class="practice" id={`practice-${id}`}>
      <PracticeSummary mark={mark} evidence={mark.evidence ? words.withEvidence : ''} />
      <div class="practice-detail">
        {mark.level !== null && (
          <dl>
            <div>
              <dt>{sharedLinkWords.result.chosen}</dt>
              <dd class="serif">{practices.anchor(id, mark.level)}</dd>
            </div>
          </dl>
        )}
        <p class="practice-links">
          <a href={pathTo(`/library/practices/${id}/`)}>
            {words.library}
            <span class="visually-hidden">{words.about(practices.name(id))}</span>
          </a>
        </p>
      </div>
    </details>
  );
}
