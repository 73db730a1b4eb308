import { reportPage as words } from '../../../content/messages/en/report-page';
import type { DownloadState } from './use-download';

/** How the last download went, for whoever looks and whoever listens. */
export function Outcome({ state }: { state: DownloadState | null }) {
  if (state?.kind === 'done')
    return (
      <div class="notice stack">
        <p>{words.done(state.name)}</p>
        {state.lost.length > 0 && (
          <p>
            {words.lost(state.lost)} <span class="lost">{state.lost.join(' ')}</span> {words.lostHelp}{' '}
            {words.noTypeface(state.lost)}
          </p>
        )}
      </div>
    );
  if (state?.kind === 'cancelled') return <p>{words.cancelled}</p>;
  if (state?.kind === 'failed' || state?.kind === 'noParts') return <p class="notice">{words[state.kind]}</p>;
  return null;
}
