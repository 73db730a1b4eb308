import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { canWatchFolders } from '../../../../platform/folder';
import { $engagement } from '../../../../stores/engagement';
import { keepFocus } from '../../../ui/keep-focus';
import { useStore } from '../../../use-store';
import type { Taking } from '../use-taking';
import { PickFiles } from '../ways/Files';
import { useFolder, type FolderState } from './use-folder';

const words = collectWords.folder;

/** A shared folder as the collector; where the browser keeps none, the folder is chosen again. */
export function WatchFolder({ taking }: { taking: Taking }) {
  const { id } = useStore($engagement);
  return canWatchFolders() ? <Watched key={id} engagement={id} taking={taking} /> : <ChosenAgain taking={taking} />;
}

function Watched({ engagement, taking }: { engagement: string; taking: Taking }) {
  const { state, choose, resume, stop } = useFolder(engagement, taking);
  const act = (verb: () => Promise<void>) =>
    void verb().then(() => keepFocus(() => document.getElementById('collect-folder')));
  return (
    <>
      <p>{words.about}</p>
      <p role="status">{standing(state)}</p>
      {state.kind === 'watching' && state.look && (
        <p class="small soft">
          {words.looked(state.look.at, state.look.read)} {state.look.passed > 0 && words.passed(state.look.passed)}
        </p>
      )}
      {state.kind === 'watching' && state.look?.isCut && <p class="notice">{words.cut}</p>}
      {state.kind === 'watching' && !state.isKept && <p class="small soft">{words.notKept}</p>}
      <div class="collect-verbs">
        {state.kind === 'asks' && (
          <button type="button" class="button" onClick={() => act(() => resume(state.folder))}>
            {words.resume}
          </button>
        )}
        <button
          id="collect-folder"
          type="button"
          class={state.kind === 'none' || state.kind === 'lost' ? 'button' : 'button quiet'}
          onClick={() => act(choose)}
        >
          {state.kind === 'none' ? words.choose : words.again}
        </button>
        {state.kind !== 'none' && state.kind !== 'refused' && (
          <button type="button" class="plain" onClick={() => act(stop)}>
            {words.stop}
          </button>
        )}
      </div>
    </>
  );
}

function standing(state: FolderState): string {
  if (state.kind === 'watching') return words.watching(state.folder.name);
  if (state.kind === 'asks') return words.asks(state.folder.name);
  if (state.kind === 'lost') return words.lost(state.folder.name);
  return state.kind === 'refused' ? words.refused : '';
}

function ChosenAgain({ taking }: { taking: Taking }) {
  return (
    <>
      <p id="collect-again-help">{words.cannot}</p>
      <PickFiles
        button={taking.report ? words.again : collectWords.files.folder}
        describedBy="collect-again-help"
        isFolder
        onFiles={(given) => void taking.takeFiles(given, { isSwept: true })}
      />
    </>
  );
}
