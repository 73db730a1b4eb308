import { workshopWords } from '../../../content/messages/en/workshop';

/** The step "look" of the workshop. */
export function Look() {
  return <h2>{workshopWords.steps.look}</h2>;
}
