import { useEffect, useRef, useState } from 'preact/hooks';
import { reportBrandWords } from '../../../content/messages/en/report-brand';
import { pickFrom } from '../../../domain/report/brand-colours';
import { setBrand } from '../../../stores/organisation';
import { keepFocus } from '../../ui/keep-focus';
import { ColourSample } from './ColourSample';
import { readHex } from './read-hex';

const words = reportBrandWords.colour;

/** A colour picked or typed, with how it will be used. */
export function ColourFields({ colour }: { colour: string | null }) {
  const [typed, setTyped] = useState(colour ?? '');
  const [trying, setTrying] = useState<string | null>(null);
  /** What was typed is looked at once it is left or sent, not at each key. */
  const [isLeft, setLeft] = useState(false);
  /** The colour that was given up last, to be had back. */
  const [former, setFormer] = useState<string | null>(null);
  const none = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  // Another tab may change it, or undo; what is half typed here stays until then.
  useEffect(() => setTyped(colour ?? ''), [colour]);
  const isWrong = isLeft && typed.trim() !== '' && readHex(typed) === null;
  const choose = (chosen: string | null) => {
    setTrying(null);
    setTyped(chosen ?? '');
    setBrand({ colour: chosen });
  };
  return (
    <fieldset class="brand-colour">
      <legend>{words.legend}</legend>
      <div class="colour-ways">
        <div class="field">
          <label for="brand-colour">{words.pick}</label>
          <input
            id="brand-colour"
            type="color"
            value={colour ?? pickFrom}
            onInput={(event) => setTrying(event.currentTarget.value)}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="brand-hex">{words.hex}</label>
          <input
            id="brand-hex"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby="about-brand-hex"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setLeft(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(colour ?? '');
            }}
            onChange={(event) => {
              setLeft(true);
              const read = readHex(event.currentTarget.value);
              if (read !== null) choose(read);
              else if (event.currentTarget.value.trim() === '') choose(null);
            }}
          />
        </div>
      </div>
      <p id="about-brand-hex" class={isWrong ? 'notice small' : 'soft small'} role="status">
        {isWrong ? words.notHex : words.hexHelp}
      </p>
      {colour === null && trying === null ? (
        <>
          <p class="small">{words.without}</p>
          {former && (
            <button
              ref={again}
              type="button"
              class="plain"
              onClick={() => {
                choose(former);
                keepFocus(() => none.current);
              }}
            >
              {words.putBack(former)}
            </button>
          )}
        </>
      ) : (
        <>
          <ColourSample colour={trying ?? colour!} />
          <button
            ref={none}
            type="button"
            class="plain"
            onClick={() => {
              setFormer(colour);
              choose(null);
              keepFocus(() => again.current);
            }}
          >
            {words.none}
          </button>
        </>
      )}
    </fieldset>
  );
}
