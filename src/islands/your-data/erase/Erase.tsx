import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseWords as words } from '../../../content/messages/en/your-data-erase';
import { pathTo } from '../../../lib/base-path';
import { allIds } from '../../../platform/erase';
import { isGuest } from '../../../platform/guest';
import { eraseAll, eraseOne, type Erased } from '../../../stores/erase';
import { $workspace, type WorkspaceEntry } from '../../../stores/workspace';
import { useStore } from '../../use-store';
import { Outcome } from './Outcome';
import { Sure } from './Sure';

type State = { kind: 'idle' | 'working' | 'failed' } | { kind: 'done'; outcome: Erased; name: string | null };

/**
 * Removes one organisation or everything for ever, and says what is left.
 * @param props.onErased told once everything is gone, or as much of it as goes
 */
export function Erase({ onErased }: { onErased: () => void }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const said = useRef<HTMLDivElement>(null);
  const remove = async (work: () => Promise<Erased>, name: string | null) => {
    setState({ kind: 'working' });
    setState(
      await work().then(
        (outcome): State => ({ kind: 'done', outcome, name }),
        (): State => ({ kind: 'failed' }),
      ),
    );
    if (name === null) onErased();
    said.current?.focus();
  };
  const isGone = state.kind === 'done' && state.name === null;
  return (
    <section class="erase stack" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{words.heading}</h2>
      <p>{words.about}</p>
      {isGuest() ? (
        <p class="notice">{words.guest}</p>
      ) : (
        <>
          {!isGone && (
            <p>
              <a href={pathTo('/workspace/')}>{words.backup}</a>
            </p>
          )}
          <div role="status" tabIndex={-1} ref={said}>
            {state.kind === 'working' && <p>{words.working}</p>}
            {state.kind === 'failed' && <p class="notice">{words.failed}</p>}
            {state.kind === 'done' && (
              <Outcome
                outcome={state.outcome}
                done={state.name === null ? words.all.done : words.one.done(state.name)}
                undone={state.name === null ? words.all.undone : words.one.undone(state.name)}
              />
            )}
          </div>
          {!isGone && (
            <>
              <One
                isWorking={state.kind === 'working'}
                onRemove={(id, name) => void remove(() => eraseOne(id), name)}
              />
              <div class="stack">
                <h3>{words.all.heading}</h3>
                <p>{words.all.about}</p>
                <Sure {...words.all} isDisabled={state.kind === 'working'} onSure={() => void remove(eraseAll, null)} />
              </div>
            </>
          )}
        </>
      )}
    </section>
  );
}

function One({ isWorking, onRemove }: { isWorking: boolean; onRemove: (id: string, name: string) => void }) {
  const entries = useStore($workspace);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [chosen, choose] = useState('');
  useEffect(() => {
    // What cannot be read is not in the list, and may be removed all the same.
    void allIds().then(setIds, () => undefined);
  }, [entries]);
  const known = new Set(entries.map(({ id }) => id));
  const unreadable = ids.filter((id) => !known.has(id));
  const options: [id: string, name: string][] = [
    ...entries.map((entry): [string, string] => [entry.id, nameOf(entry)]),
    ...unreadable.map((id, at): [string, string] => [id, words.one.unreadable(at + 1)]),
  ];
  const name = options.find(([id]) => id === chosen)?.[1];
  return (
    <div class="stack">
      <h3>{words.one.heading}</h3>
      {options.length === 0 ? (
        <p class="soft">{words.one.none}</p>
      ) : (
        <>
          <p class="field">
            <label for="erase-one">{words.one.label}</label>
            <select
              id="erase-one"
              value={name === undefined ? '' : chosen}
              autocomplete="off"
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              <option value="">{words.one.choose}</option>
              {options.map(([id, each]) => (
                <option key={id} value={id}>
                  {each}
                </option>
              ))}
            </select>
          </p>
          <Sure
            key={chosen}
            {...words.one}
            ask={words.one.ask(name ?? '')}
            isDisabled={isWorking || name === undefined}
            onSure={() => onRemove(chosen, name ?? '')}
          />
        </>
      )}
    </div>
  );
}

function nameOf({ name, example, archivedOn }: WorkspaceEntry): string {
  const plain = name || words.one.unnamed;
  if (example) return words.one.example(plain);
  return archivedOn === null ? plain : words.one.archived(plain);
}
