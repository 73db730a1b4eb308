import { workshopWords } from '../../../content/messages/en/workshop';

/** The step "invite" of the workshop. */
export function Invite() {
  return <h2>{workshopWords.steps.invite}</h2>;
}
