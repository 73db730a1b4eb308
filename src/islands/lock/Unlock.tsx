import { useEffect, useRef, useState } from 'preact/hooks';
import { lockWords } from '../../content/messages/en/lock';
import { PassphraseField, ShowPassphrase } from './Passphrase';

const words = lockWords.open;

interface Props {
  id: string;
  /** Said when the passphrase is not the one. */
  wrong: string;
  /** @returns false for the wrong passphrase, which can be tried again; a text says what else stood in the way */
  onTry: (passphrase: string) => Promise<boolean | string>;
  onLeave?: () => void;
}

/** Asks for the passphrase of something locked, as often as anybody likes. */
export function Unlock({ id, wrong, onTry, onLeave }: Props) {
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [says, setSays] = useState<{ text: string; isWrong: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const refuse = (text: string, isWrong: boolean) => {
    setSays({ text, isWrong });
    input.current?.focus();
    input.current?.select();
  };
  const attempt = async () => {
    if (isTrying) return;
    if (typed === '') return refuse(lockWords.none, false);
    setTrying(true);
    setSays(null);
    const result = await onTry(typed);
    setTrying(false);
    if (result === false) refuse(wrong, true);
    else if (result !== true) setSays({ text: result, isWrong: false });
  };
  return (
    <form
      class="passphrase stack"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt();
      }}
    >
      <div class="field">
        <PassphraseField
          id={id}
          label={lockWords.passphrase}
          is="current-password"
          value={typed}
          isShown={isShown}
          isWrong={says?.isWrong === true}
          describedBy={`${id}-says`}
          input={input}
          onInput={setTyped}
        />
      </div>
      <ShowPassphrase id={id} isShown={isShown} onShow={setShown} />
      <div role="status" class="small" id={`${id}-says`}>
        {isTrying && <p>{lockWords.working}</p>}
        {says && <p class="notice">{says.text}</p>}
      </div>
      <p class="passphrase-ways">
        <button type="submit" class="button" aria-disabled={isTrying}>
          {words.button}
        </button>
        {onLeave && (
          <button type="button" class="plain" onClick={onLeave}>
            {words.leave}
          </button>
        )}
      </p>
    </form>
  );
}
