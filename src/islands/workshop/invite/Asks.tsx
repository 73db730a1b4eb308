import { useRef } from 'preact/hooks';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import { limits } from '../../../domain/engagement/limits';
import { invitationLimits } from '../../../domain/workshop/invitation/invitation';
import { $workshop, setWorkshop } from '../../../stores/workshop';
import { carryFunction } from '../../../stores/workshop-functions';
import { useStore } from '../../use-store';

const words = workshopInviteWords.asks;
const kinds = ['seniority', 'function', 'name'] as const;

/** What people are asked about themselves. */
export function Asks() {
  const { asks } = useStore($workshop);
  return (
    <fieldset class="invite-asks">
      <legend>{words.legend}</legend>
      <p class="help">{words.help}</p>
      {kinds.map((kind) => (
        <div key={kind}>
          <div class="invite-choice">
            <input
              id={`invite-asks-${kind}`}
              type="checkbox"
              checked={asks[kind]}
              aria-describedby={`invite-asks-${kind}-help`}
              onChange={(event) => setWorkshop({ asks: { ...asks, [kind]: event.currentTarget.checked } })}
            />
            <label for={`invite-asks-${kind}`}>{words[kind]}</label>
            <p id={`invite-asks-${kind}-help`} class="help">
              {words[`${kind}Help`]}
            </p>
          </div>
          {kind === 'function' && asks.function && <Functions />}
        </div>
      ))}
    </fieldset>
  );
}

/** A field for each function and one more. An answer knows its function by the place, so none ever moves up. */
function Functions() {
  const { functions } = useStore($workshop);
  const says = workshopInviteWords.functions;
  const former = useRef('');
  const fields = [...functions, ''].slice(0, limits.functions);
  const name = (place: number, text: string) => {
    const next = fields.with(place, text);
    setWorkshop({ functions: next.slice(0, next.findLastIndex((each) => each.trim() !== '') + 1) });
  };
  const isEmpty = functions.every((each) => each.trim() === '');
  return (
    <fieldset class="invite-functions">
      <legend class="visually-hidden">{says.legend}</legend>
      <p id="invite-functions-help" class="help">
        {isEmpty ? says.none : says.help(limits.functions)}
      </p>
      <ol class="plain-list">
        {fields.map((each, place) => (
          <li key={place}>
            <span aria-hidden="true">{place + 1}</span>
            <input
              type="text"
              aria-label={says.field(place + 1)}
              aria-describedby="invite-functions-help"
              maxLength={invitationLimits.function}
              value={each}
              onFocus={() => {
                former.current = each;
              }}
              onInput={(event) => name(place, event.currentTarget.value)}
              // Not sign by sign: halfway, one function may be called as another is.
              onChange={(event) => {
                name(place, event.currentTarget.value.trim());
                carryFunction(former.current, place);
                former.current = event.currentTarget.value.trim();
              }}
            />
          </li>
        ))}
      </ol>
      {isEmpty && (
        <button type="button" class="plain" onClick={() => setWorkshop({ functions: [...says.usualNames] })}>
          {says.usual}
        </button>
      )}
    </fieldset>
  );
}
