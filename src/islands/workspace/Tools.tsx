import { workspaceWords } from '../../content/messages/en/workspace';
import type { Asked } from './shown';

const words = workspaceWords.tools;

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

export function Tools({ asked, onAsk }: Props) {
  const choice = <Name extends 'show' | 'sort'>(name: Name, label: string, names: Record<Asked[Name], string>) => (
    <div class="field">
      <label for={`workspace-${name}`}>{label}</label>
      <select
        id={`workspace-${name}`}
        value={asked[name]}
        onChange={(event) => onAsk({ ...asked, [name]: event.currentTarget.value })}
      >
        {Object.entries<string>(names).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="workspace-tools" role="search">
      <div class="field">
        <label for="workspace-search">{words.search}</label>
        <input
          id="workspace-search"
          type="search"
          autocomplete="off"
          value={asked.search}
          onInput={(event) => onAsk({ ...asked, search: event.currentTarget.value })}
        />
      </div>
      {choice('show', words.show, words.shows)}
      {choice('sort', words.sort, words.sorts)}
    </div>
  );
}
