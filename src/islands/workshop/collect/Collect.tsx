import { workshopWords } from '../../../content/messages/en/workshop';

/** The step "collect" of the workshop. */
export function Collect() {
  return <h2>{workshopWords.steps.collect}</h2>;
}
