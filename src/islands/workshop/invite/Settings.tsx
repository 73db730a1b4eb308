import { workshopInviteWords as words } from '../../../content/messages/en/workshop-invite';
import { invitationLimits } from '../../../domain/workshop/invitation/invitation';
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
        <ShortField
          name="organisation"
          value={name}
          help={name.trim() === '' ? words.organisation.empty : words.organisation.help}
          onInput={(text) => setOrganisation({ name: text })}
        />
        <ShortField
          name="reader"
          value={reader}
          help={`${words.reader.help} ${reader.trim() === '' ? words.reader.empty : ''}`}
          onInput={(text) => setWorkshop({ reader: text })}
        />
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

interface ShortFieldProps {
  name: 'organisation' | 'reader';
  value: string;
  help: string;
  onInput: (text: string) => void;
}

/** A line of the invitation, as long as an invitation carries it. */
function ShortField({ name, value, help, onInput }: ShortFieldProps) {
  const id = `invite-${name}`;
  return (
    <div class="field">
      <label for={id}>{words[name].label}</label>
      <input
        id={id}
        type="text"
        maxLength={invitationLimits[name]}
        value={value}
        aria-describedby={`${id}-help`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}
