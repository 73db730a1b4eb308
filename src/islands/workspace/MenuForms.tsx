import { useState } from 'preact/hooks';
import { workspaceWords } from '../../content/messages/en/workspace';
import { limits } from '../../domain/engagement/limits';
import type { WorkspaceEntry } from '../../stores/workspace';
import type { Verbs } from './use-verbs';

interface Props {
  entry: WorkspaceEntry;
  verbs: Verbs;
  onDone: () => void;
  onBack: () => void;
}

export function RenameForm({ entry, verbs, onDone, onBack }: Props) {
  const words = workspaceWords.rename;
  const [name, setName] = useState(entry.name);
  return (
    <form
      class="workspace-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void verbs.rename(entry, name);
      }}
    >
      <div class="field">
        <label for="workspace-new-name">{words.label}</label>
        <input
          id="workspace-new-name"
          type="text"
          autocomplete="off"
          maxLength={limits.shortText}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <Buttons button={words.button} onBack={onBack} />
    </form>
  );
}

export function DuplicateForm({ entry, verbs, onDone, onBack }: Props) {
  const words = workspaceWords.duplicate;
  const [withAnswers, setWithAnswers] = useState(true);
  const choice = (value: boolean, label: string, help?: string) => (
    <div class="workspace-choice">
      <input
        id={`workspace-copy-${value}`}
        type="radio"
        name="workspace-copy"
        checked={withAnswers === value}
        aria-describedby={help && 'workspace-copy-help'}
        onChange={() => setWithAnswers(value)}
      />
      <label for={`workspace-copy-${value}`}>{label}</label>
      {help && (
        <p id="workspace-copy-help" class="soft small">
          {help}
        </p>
      )}
    </div>
  );
  return (
    <form
      class="workspace-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void verbs.duplicate(entry, withAnswers);
      }}
    >
      <fieldset>
        <legend>{words.label}</legend>
        {choice(true, words.all)}
        {choice(false, words.setUp, words.setUpHelp)}
      </fieldset>
      <Buttons button={words.button} onBack={onBack} />
    </form>
  );
}

function Buttons({ button, onBack }: { button: string; onBack: () => void }) {
  return (
    <p class="workspace-buttons">
      <button type="submit" class="button">
        {button}
      </button>
      <button type="button" class="plain" onClick={onBack}>
        {workspaceWords.menu.back}
      </button>
    </p>
  );
}
