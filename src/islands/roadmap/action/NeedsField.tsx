import { useRef, useState } from 'preact/hooks';
import { roadmapOwnWords as words } from '../../../content/messages/en/roadmap-own';
import { titleOf, useNames } from '../names';

/** So many of those found are shown: with more the search is not narrow enough to be one. */
const most = 6;

interface Props {
  id: string;
  /** The action that needs them, itself not among those found. */
  action: string | undefined;
  needs: readonly string[];
  onChange: (needs: string[]) => void;
}

/** What comes before, found among all actions by their names. */
export function NeedsField({ id, action, needs, onChange }: Props) {
  const names = useNames();
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const letters = search.trim().toLowerCase();
  const found =
    letters.length < 2
      ? []
      : [...names.plannables.values()]
          // A talk is gone from the plan once the group agreed.
          .filter(({ id: other, talk }) => !talk && other !== action && !needs.includes(other))
          .map(({ id: other }) => other)
          .filter((other) => titleOf(names, other).toLowerCase().includes(letters))
          .slice(0, most);
  const change = (next: string[], sentence: string) => {
    onChange(next);
    setSearch('');
    setSaid(sentence);
    field.current?.focus();
  };
  const take = (need: string) => change([...needs, need], words.needTaken(titleOf(names, need)));
  return (
    <div class="field own-needs">
      <label for={`${id}-needs`}>{words.needs}</label>
      {needs.length > 0 && (
        <ul class="plain-list">
          {needs.map((need) => (
            <li key={need}>
              {titleOf(names, need)}{' '}
              <button
                type="button"
                class="plain"
                aria-label={words.removeNeed(titleOf(names, need))}
                onClick={() =>
                  change(
                    needs.filter((other) => other !== need),
                    words.needLeft(titleOf(names, need)),
                  )
                }
              >
                {words.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        id={`${id}-needs`}
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter takes the first that was found; it does not send the form.
          event.preventDefault();
          if (found[0]) take(found[0]);
        }}
        aria-describedby={`${id}-needs-help ${id}-needs-fault`}
      />
      <p class="help" id={`${id}-needs-help`}>
        {words.needsHelp}
      </p>
      {letters.length >= 2 && (
        <ul class="plain-list needs-found">
          {found.map((other) => (
            <li key={other}>
              <button
                type="button"
                class="plain"
                aria-label={words.addNeed(titleOf(names, other))}
                onClick={() => take(other)}
              >
                {titleOf(names, other)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft small" role="status">
        {letters.length >= 2 ? words.needsFound(found.length) : said}
      </p>
    </div>
  );
}
