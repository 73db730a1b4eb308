import { useEffect, useRef, useState } from 'preact/hooks';
import { reportBrandWords } from '../../../content/messages/en/report-brand';
import { setBrand } from '../../../stores/organisation';
import { keepFocus } from '../../ui/keep-focus';
import { ColourSample } from './ColourSample';
import { readHex } from './read-hex';

const words = reportBrandWords.colour;
/** Where the picker starts while no colour is given: the quiet second colour of the site. */
const start = '#114a56';

/** A colour picked or typed, with how it will be used. */
export function ColourFields({ colour }: { colour: string | null }) {
  const [typed, setTyped] = useState(colour ?? '');
  const [trying, setTrying] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  // Another tab may change it, or undo; what is half typed here stays until then.
  useEffect(() => setTyped(colour ?? ''), [colour]);
  const isWrong = typed.trim() !== '' && readHex(typed) === null;
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
            ref={picker}
            id="brand-colour"
            type="color"
            value={colour ?? start}
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
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={(event) => {
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
        <p class="small">{words.without}</p>
      ) : (
        <>
          <ColourSample colour={trying ?? colour!} />
          <button
            type="button"
            class="plain"
            onClick={() => {
              choose(null);
              keepFocus(() => picker.current);
            }}
          >
            {words.none}
          </button>
        </>
      )}
    </fieldset>
  );
}
