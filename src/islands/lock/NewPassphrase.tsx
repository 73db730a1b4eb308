import { useRef, useState } from 'preact/hooks';
import { lockWords as words } from '../../content/messages/en/lock';
import { isTooShort, normalised, shortestPassphrase } from '../../domain/lock/passphrase';
import { strengthOf, timeToGuess } from '../../domain/lock/strength';
import { written } from '../../domain/workshop/code/signs';
import { randomBelow } from '../../platform/ids';
import { PassphraseField, ShowPassphrase } from './Passphrase';

/** Of five bits each: 120 bits. */
const signsOfMade = 24;

interface Props {
  /** Under which the fields have their ids; once on a page. */
  id: string;
  /** What whoever guesses knows: names of the organisations. */
  names: () => readonly string[];
  button: string;
  isBusy: boolean;
  /** @returns whether it was taken: then the fields are emptied */
  onTake: (passphrase: string) => Promise<boolean>;
}

/** A passphrase to lock with: typed twice, or made, with what guessing it would take, and that there is no other way in. */
export function NewPassphrase({ id, names, button, isBusy, onTake }: Props) {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [isShown, setShown] = useState(false);
  const [isMade, setMade] = useState(false);
  const [wrong, setWrong] = useState<{ text: string; at: 'first' | 'again' } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const type = (part: Partial<typeof typed>) => {
    // A password manager fills both at once.
    setTyped((before) => ({ ...before, ...part }));
    setWrong(null);
    setMade(false);
  };
  const make = () => {
    const made = written(Array.from({ length: signsOfMade }, () => randomBelow(32)));
    setTyped({ first: made, again: made });
    setShown(true);
    setMade(true);
    setWrong(null);
  };
  const refuse = (text: string, at: 'first' | 'again') => {
    setWrong({ text, at });
    (at === 'first' ? first : again).current?.focus();
  };
  const take = async () => {
    if (isBusy) return;
    if (isTooShort(typed.first)) return refuse(words.tooShort(shortestPassphrase), 'first');
    if (normalised(typed.first) !== normalised(typed.again)) return refuse(words.differ, 'again');
    if (await onTake(typed.first)) {
      setTyped({ first: '', again: '' });
      setMade(false);
      setShown(false);
    }
  };
  return (
    <form
      class="passphrase stack"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <div class="field">
        <PassphraseField
          id={`${id}-first`}
          label={words.passphrase}
          is="new-password"
          value={typed.first}
          isShown={isShown}
          isWrong={wrong?.at === 'first'}
          describedBy={`${id}-hint`}
          input={first}
          onInput={(text) => type({ first: text })}
        />
        <p id={`${id}-hint`} class="soft small passphrase-hint">
          {hintOf(typed.first, names)}
        </p>
      </div>
      <div class="field">
        <PassphraseField
          id={`${id}-again`}
          label={words.again}
          is="new-password"
          value={typed.again}
          isShown={isShown}
          isWrong={wrong?.at === 'again'}
          input={again}
          onInput={(text) => type({ again: text })}
        />
      </div>
      <div class="passphrase-ways">
        <ShowPassphrase id={id} isShown={isShown} onShow={setShown} />
        <button type="button" class="plain" onClick={make}>
          {words.make}
        </button>
      </div>
      <div role="status" class="small">
        {isMade && <p class="notice">{words.made}</p>}
        {wrong && <p class="notice">{wrong.text}</p>}
      </div>
      <p>
        <strong>{words.noRecovery}</strong>
      </p>
      <p>
        <button type="submit" class="button quiet" aria-disabled={isBusy}>
          {button}
        </button>
      </p>
    </form>
  );
}

function hintOf(typed: string, names: () => readonly string[]): string {
  if (isTooShort(typed)) return words.least(shortestPassphrase);
  const strength = strengthOf(typed, names());
  const { weakness } = strength;
  const parts = [words.guessing[timeToGuess(strength)], weakness && words.weak[weakness], words.roughly];
  return parts.filter(Boolean).join(' ');
}
