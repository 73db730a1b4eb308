import { workshopWords } from '../../content/messages/en/workshop';
import { pathTo } from '../../lib/base-path';
import { steps } from './steps';

const words = workshopWords.begin;

/** Before anything is there: what a workshop is, and its first step. */
export function Begin() {
  return (
    <section class="workshop-begin" aria-labelledby="workshop-begin">
      <p class="lead">{workshopWords.lead}</p>
      <h2 id="workshop-begin">{words.heading}</h2>
      <ol class="plain-list">
        {steps.map((step) => (
          <li key={step}>
            <strong>{workshopWords.steps[step]}</strong>
            <span>{words.steps[step]}</span>
          </li>
        ))}
      </ol>
      <p class="workshop-begin-links">
        <a class="button" href="#invite">
          {words.start}
        </a>
        <a href={pathTo('/assess/')}>{words.alone}</a>
      </p>
    </section>
  );
}
