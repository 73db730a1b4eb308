import type { RefObject } from 'preact';
import { lockWords as words } from '../../content/messages/en/lock';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  isShown: boolean;
  /** Whether a password manager should offer one it knows, or to keep a new one. */
  is: 'new-password' | 'current-password';
  /** Ids of what is said of it. */
  describedBy?: string;
  isWrong?: boolean;
  input?: RefObject<HTMLInputElement>;
  onInput: (text: string) => void;
}

export function PassphraseField({ id, label, value, isShown, is, describedBy, isWrong, input, onInput }: FieldProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type={isShown ? 'text' : 'password'}
        autocomplete={is}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={isWrong ? 'true' : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}

interface ShowProps {
  id: string;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}

export function ShowPassphrase({ id, isShown, onShow }: ShowProps) {
  return (
    <p class="passphrase-show">
      <input
        id={`${id}-show`}
        type="checkbox"
        checked={isShown}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />{' '}
      <label for={`${id}-show`}>{words.show}</label>
    </p>
  );
}
