import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { nextTask } from '../../../../platform/next-task';
import type { Given } from '../files/read-files';
import type { Taking } from '../use-taking';

const words = collectWords.files;

/** Files and folders chosen by hand; what is dropped comes in anywhere on the step. */
export function Files({ taking, isOver }: { taking: Taking; isOver: boolean }) {
  return (
    <>
      <p id="collect-files-help" class="small soft">
        {words.help}
      </p>
      <div class={isOver ? 'collect-drop over' : 'collect-drop'}>
        <PickFiles
          button={words.button}
          describedBy="collect-files-help"
          onFiles={(given) => void taking.takeFiles(given)}
        />
        <span class="small soft" aria-hidden="true">
          {isOver ? words.over : words.drop}
        </span>
      </div>
      <PickFiles
        button={words.folder}
        describedBy="collect-folder-help"
        isFolder
        onFiles={(given) => void taking.takeFiles(given, { isSwept: true })}
      />
      <p id="collect-folder-help" class="small soft">
        {words.folderHelp}
      </p>
    </>
  );
}

/** A folder may hold thousands: the page has its turn while they are looked through. */
async function givenOf(files: FileList | null): Promise<Given[]> {
  const given: Given[] = [];
  for (const file of files ?? []) {
    if (given.length % 500 === 499) await nextTask();
    given.push({ name: file.webkitRelativePath || file.name, file });
  }
  return given;
}

interface PickProps {
  button: string;
  describedBy: string;
  accept?: string;
  isFolder?: boolean;
  onFiles: (given: Given[]) => void;
}

/** A button that opens the browser's own window for files. */
export function PickFiles({ button, describedBy, accept, isFolder = false, onFiles }: PickProps) {
  return (
    <label class="button quiet collect-pick">
      <span aria-hidden="true">{button}</span>
      <input
        type="file"
        multiple
        accept={accept}
        {...(isFolder ? { webkitdirectory: true } : {})}
        aria-label={button}
        aria-describedby={describedBy}
        onChange={async ({ currentTarget }) => {
          const given = await givenOf(currentTarget.files);
          if (given.length > 0) onFiles(given);
          // The same files may be chosen again after they changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
