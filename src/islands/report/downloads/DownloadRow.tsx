import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CalendarOptions, FormatId } from '../../../deliverables';
import { reportPage as words } from '../../../content/messages/en/report-page';
import { keepFocus } from '../../ui/keep-focus';
import { Outcome } from './Outcome';
import { Progress } from './Progress';
import type { Download } from './use-download';

interface Props {
  id: FormatId;
  download: Download;
  primary?: boolean;
  /** It is the one thing to do here, and not merely the first of the files. */
  filled?: boolean;
  calendar?: CalendarOptions;
  /** In place of what is said of the format as a rule. */
  about?: string;
  /** What there is to know until the file is made. */
  before?: ComponentChildren;
  /** What there is to choose. */
  children?: ComponentChildren;
}

/** One format: its button, a sentence about it, and how making it goes. */
export function DownloadRow({ id, download, primary, filled, calendar, about, before, children }: Props) {
  const { button, about: asARule } = words.downloads[id];
  const state = download.id === id ? download.state : null;
  const control = useRef<HTMLButtonElement>(null);
  return (
    <div class={primary ? 'download primary' : 'download'}>
      <button
        ref={control}
        type="button"
        class={primary ? (filled ? 'button' : 'button quiet') : 'download-name'}
        aria-disabled={download.state?.kind === 'building'}
        aria-describedby={`about-${id}`}
        onClick={() => download.start(id, calendar)}
      >
        {!primary && <Arrow />}
        {button}
      </button>
      <p id={`about-${id}`} class={primary ? undefined : 'soft small'}>
        {about ?? asARule}
      </p>
      {children}
      {state?.kind === 'building' && state.shows && (
        <Progress
          share={state.share}
          cancel={() => {
            download.cancel();
            keepFocus(() => control.current);
          }}
        />
      )}
      <div role="status" class="small">
        <Outcome state={state} />
      </div>
      {state?.kind !== 'done' && before}
    </div>
  );
}

/** Down onto a tray. */
export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.5v9M4.5 7 8 10.5 11.5 7M2 14.5h12" />
    </svg>
  );
}
