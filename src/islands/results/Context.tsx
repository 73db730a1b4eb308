import { resultsWords } from '../../content/messages/en/results';
import { distribution } from '../../content/context';
import { distributionWords as about } from '../../content/words';

const words = resultsWords.context;

/** The published shares of another instrument: context, never a place to read oneself from (handbook 3.3). */
export function Context() {
  const widest = Math.max(...distribution.stages.map((stage) => stage.share));
  return (
    <section class="context" aria-labelledby="context-heading">
      <h2 id="context-heading">{about.title}</h2>
      <p class="section-lead">{about.caution}</p>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.shareHead}</th>
          </tr>
        </thead>
        <tbody>
          {distribution.stages.map((stage, index) => (
            <tr key={index}>
              <th scope="row">{about.stages[index]}</th>
              <td>
                <svg class="share" width="100%" height="12" aria-hidden="true">
                  <rect width={`${(stage.share / widest) * 100}%`} height="12" />
                </svg>
                <span>
                  {words.share(stage.share)}
                  {stage.derived && '*'}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">* {about.derived}</p>
      <p class="soft small">
        {distribution.study}. {words.sample(distribution.sample, distribution.published)}.
      </p>
      <p>{about.selfRating}</p>
    </section>
  );
}
