import { useRef, useState } from 'preact/hooks';
import { reportBrandWords } from '../../../content/messages/en/report-brand';
import type { Logo } from '../../../domain/engagement/engagement';
import { readPicture } from '../../../platform/picture/read-picture';
import { setBrand } from '../../../stores/organisation';
import { keepFocus } from '../../ui/keep-focus';
import { FileField } from '../FileField';

const words = reportBrandWords.logo;
/** A logo is printed some 5 cm wide: more pixels than these would weigh and show nothing. */
const bounds = { maxFileBytes: 10_000_000, maxSide: 1_200, maxBytes: 200_000 };

type State = { kind: 'idle' | 'reading' } | { kind: 'removed'; logo: Logo } | { kind: 'failed'; says: string };

/** A picture chosen or dropped, drawn anew; what is kept is shown as it is kept. */
export function LogoField({ logo }: { logo: Logo | null }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const remover = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const button = logo ? words.replace : words.choose;

  async function take(file: File | undefined) {
    if (!file) return;
    setState({ kind: 'reading' });
    const read = await readPicture(file, bounds);
    const kind = read.kind === 'ok' ? (setBrand({ logo: read.picture }) ? 'ok' : 'broken') : read.kind;
    setState(kind === 'ok' ? { kind: 'idle' } : { kind: 'failed', says: words.failures[kind] });
  }

  return (
    <fieldset>
      <legend>{words.legend}</legend>
      {logo && (
        <figure class="logo-kept">
          <img
            src={`data:${logo.mediaType};base64,${logo.data}`}
            width={logo.width}
            height={logo.height}
            alt={words.preview}
          />
          <figcaption class="soft small">
            {words.kept(logo.width, logo.height, Math.max(1, Math.round((logo.data.length * 3) / 4 / 1000)))}
          </figcaption>
        </figure>
      )}
      <FileField
        button={button}
        accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
        describedBy="about-logo"
        onFile={(file) => void take(file)}
      />
      <p id="about-logo" class="soft small">
        {words.help}
      </p>
      {logo && (
        <button
          ref={remover}
          type="button"
          class="plain"
          onClick={() => {
            setBrand({ logo: null });
            setState({ kind: 'removed', logo });
            keepFocus(() => undo.current);
          }}
        >
          {words.remove}
        </button>
      )}
      <div role="status" class="small">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {state.kind === 'removed' && !logo && (
          <p>
            {words.removed}{' '}
            <button
              ref={undo}
              type="button"
              class="plain"
              onClick={() => {
                setBrand({ logo: state.logo });
                setState({ kind: 'idle' });
                keepFocus(() => remover.current);
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
        {state.kind === 'failed' && (
          <p class="notice">
            {state.says} {words.unchanged}
          </p>
        )}
      </div>
    </fieldset>
  );
}
