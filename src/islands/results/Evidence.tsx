import { resultsWords } from '../../content/messages/en/results';
import { areas } from '../../domain/assessment/levels';
import { isLevelled, marksOf } from '../../domain/assessment/mark';
import { Mark } from '../ui/Mark';
import { areaName, levelName, usePractices } from './names';
import type { Result } from './result';

const words = resultsWords.evidence;

/** What is claimed against what evidence shows. */
export function Evidence({ edition, input, assessment }: Result) {
  const practices = usePractices();
  const { overall } = assessment;
  const { evidenceFrom, evidenceFallback } = edition.model.thresholds;
  const claims = marksOf(edition.practices, input).filter(
    (mark) => isLevelled(mark) && mark.level >= evidenceFrom.value,
  );
  const bare = claims.filter((mark) => !mark.evidence);
  const level = (value: typeof overall.earned) => (value === null ? resultsWords.areas.none : levelName(value));
  return (
    <section aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{words.heading}</h2>
      <p class="section-lead">
        {overall.earned === null || overall.evidenced === null
          ? words.none
          : overall.earned === overall.evidenced
            ? words.same(levelName(overall.earned))
            : words.gap(levelName(overall.earned), levelName(overall.evidenced))}{' '}
        {words.share(
          claims.length - bare.length,
          claims.length,
          levelName(evidenceFrom.value),
          levelName(evidenceFallback.value),
        )}
      </p>
      <table class="area-table" aria-labelledby="evidence-heading">
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.claimed}</th>
            <th scope="col">{words.evidenced}</th>
            <th scope="col">{words.with}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => {
            const { earned, evidenced, counts } = assessment.areas[area];
            const within = claims.filter((mark) => mark.practice.area === area).length;
            return (
              <tr key={area}>
                <th scope="row">
                  <Mark area={area} /> {areaName(area)}
                </th>
                <td data-label={words.claimed}>{level(earned)}</td>
                <td data-label={words.evidenced} class={earned === evidenced ? undefined : 'differs'}>
                  {level(evidenced)}
                </td>
                <td data-label={words.with}>{words.of(counts.evidenced, within)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {bare.length > 0 && (
        <details>
          <summary>{words.missing(bare.length)}</summary>
          <ul class="plain-list name-list">
            {bare.map(({ practice }) => (
              <li key={practice.id}>
                <a href={`#practice-${practice.id}`}>{practices.name(practice.id)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
