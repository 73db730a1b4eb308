import { workshopInviteWords as words } from '../../../content/messages/en/workshop-invite';
import { invitationLimits } from '../../../domain/workshop/invitation';
import { $organisation, setOrganisation } from '../../../stores/organisation';
import { $workshop, setWorkshop } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { Asks } from './Asks';
import { Practices } from './Practices';

/** What is asked, and on whose behalf. */
export function Settings() {
  const { name } = useStore($organisation);
  const { reader, promise } = useStore($workshop);
  return (
    <form
      class="invite-settings"
      autocomplete="off"
      aria-labelledby="invite-settings"
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 id="invite-settings">{words.settings}</h3>
      <div class="invite-whose">
        <div class="field">
          <label for="invite-organisation">{words.organisation.label}</label>
          <input
            id="invite-organisation"
            type="text"
            maxLength={invitationLimits.organisation}
            value={name}
            aria-describedby="invite-organisation-help"
            onInput={(event) => setOrganisation({ name: event.currentTarget.value })}
          />
          <p id="invite-organisation-help" class="help">
            {name.trim() === '' ? words.organisation.empty : words.organisation.help}
          </p>
        </div>
        <div class="field">
          <label for="invite-reader">{words.reader.label}</label>
          <input
            id="invite-reader"
            type="text"
            maxLength={invitationLimits.reader}
            value={reader}
            aria-describedby="invite-reader-help"
            onInput={(event) => setWorkshop({ reader: event.currentTarget.value })}
          />
          <p id="invite-reader-help" class="help">
            {words.reader.help} {reader.trim() === '' && words.reader.empty}
          </p>
        </div>
      </div>
      <Practices />
      <Asks />
      <div class="field">
        <label for="invite-promise">{words.promise.label}</label>
        <textarea
          id="invite-promise"
          rows={2}
          maxLength={invitationLimits.promise}
          value={promise}
          aria-describedby="invite-promise-help"
          onInput={(event) => setWorkshop({ promise: event.currentTarget.value })}
        />
        <p id="invite-promise-help" class="help">
          {words.promise.help(invitationLimits.promise - promise.length)}
        </p>
      </div>
    </form>
  );
}
