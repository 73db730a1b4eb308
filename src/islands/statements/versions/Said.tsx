import { useEffect, useRef, useState } from 'preact/hooks';
import { versionWords as words } from '../../../content/messages/en/statement-versions';
import type { Statement } from '../../../domain/statements/versions/versions';

interface Saying {
  text: string;
  undo: (() => void) | null;
}

/**
 * What just happened, with a way to take it back: it has the focus next, because the button that was pressed may be gone.
 *
 * @param state what it is about; once that is another, it is said no more, and what was done since is not taken back with it
 */
export function useSaying(state = '') {
  const [saying, set] = useState<Saying | null>(null);
  const said = useRef<string | null>(null);
  if (saying !== null) said.current ??= state;
  const holds = said.current === null || said.current === state;
  return {
    saying: holds ? saying : null,
    say: (text: string, undo: (() => void) | null = null) => {
      said.current = null;
      set({ text, undo });
    },
  };
}

/** What versions and approval are about, as one text. */
export const stateOf = ({ wording, standing, reviewOn, versions }: Statement): string =>
  JSON.stringify([wording, standing, reviewOn, Object.entries(versions).map(([id, { approval }]) => [id, approval])]);

export function Said({ saying, say }: ReturnType<typeof useSaying>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saying) place.current?.querySelector<HTMLElement>(saying.undo ? 'button' : 'p')?.focus();
  }, [saying]);
  return (
    <div ref={place} role="status" class="versions-said">
      {saying && (
        <>
          <p tabIndex={-1}>{saying.text}</p>
          {saying.undo && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                saying.undo?.();
                say(words.undone);
              }}
            >
              {words.undo}
            </button>
          )}
        </>
      )}
    </div>
  );
}
