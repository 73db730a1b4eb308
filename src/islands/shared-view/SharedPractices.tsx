import { resultsWords } from '../../content/messages/en/results';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import { areas } from '../../domain/assessment/levels';
import { marksOf, type Mark as PracticeMark } from '../../domain/assessment/mark';
import { pathTo } from '../../lib/base-path';
import { areaName, levelName, usePractices } from '../results/names';
import type { Result } from '../results/result';
import { Steps } from '../results/Steps';
import { Mark } from '../ui/Mark';

const words = resultsWords.practices;

/** Every practice with what the link says of it, to read. */
export function SharedPractices({ edition, input }: Result) {
  const marks = marksOf(edition.practices, input);
  return (
    <section aria-labelledby="practices-heading">
      <h2 id="practices-heading">{sharedLinkWords.result.practices}</h2>
      <p class="section-lead">{sharedLinkWords.result.practicesLead}</p>
      {areas.map((area) => (
        <section key={area} class="practice-area" aria-labelledby={`practices-${area}`}>
          <h3 id={`practices-${area}`} class="area-name">
            <Mark area={area} /> {areaName(area)}
          </h3>
          {marks
            .filter((mark) => mark.practice.area === area)
            .map((mark) => (
              <Row key={mark.practice.id} mark={mark} />
            ))}
        </section>
      ))}
    </section>
  );
}

function Row({ mark }: { mark: PracticeMark }) {
  const practices = usePractices();
  const { id, code } = mark.practice;
  const weighted = words.weighted[String(mark.weight)];
  return (
    <details class="practice" id={`practice-${id}`}>
      <summary>
        <span class="practice-code">{code}</span>
        <span class="practice-name">
          {practices.name(id)}
          {weighted && <span class="soft small"> ({weighted})</span>}
        </span>
        <Steps level={mark.level} />
        <span class={mark.level === null ? 'practice-level soft' : 'practice-level'}>
          {mark.level === null ? words[mark.state === 'level' ? 'open' : mark.state] : levelName(mark.level)}
        </span>
        <span class={`practice-evidence${mark.evidence ? '' : ' lacks'}`}>
          {mark.evidence ? words.withEvidence : ''}
        </span>
      </summary>
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
