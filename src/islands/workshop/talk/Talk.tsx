import { workshopWords } from '../../../content/messages/en/workshop';

/** The step "talk" of the workshop. */
export function Talk() {
  return <h2>{workshopWords.steps.talk}</h2>;
}
