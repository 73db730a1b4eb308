import { foundationWords as words } from '../../../content/messages/en/statement-foundation';
import { Step } from '../Step';
import { Known } from './Known';
import { AskStaff } from './staff/AskStaff';
import { ChooseFromStaff } from './staff/ChooseFromStaff';
import { CollectAnswers } from './staff/CollectAnswers';
import { Voices } from './Voices';

/** What both statements rest on: what is known already, what customers say, what staff answered. */
export function Foundation() {
  return (
    <>
      <Step view="foundation" number={1} id="foundation-known" title={words.known.heading} lead={words.known.lead}>
        <Known />
      </Step>
      <Step view="foundation" number={2} id="foundation-voices" title={words.voices.heading} lead={words.voices.lead}>
        <Voices />
      </Step>
      <Step view="foundation" number={3} id="staff" title={words.staff.heading} lead={words.staff.lead}>
        <div class="staff-desk">
          <AskStaff />
          <CollectAnswers />
        </div>
        <ChooseFromStaff />
      </Step>
    </>
  );
}
