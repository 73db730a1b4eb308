import { useEffect, useRef, useState } from 'preact/hooks';
import { versionWords as words } from '../../../content/messages/en/statement-versions';

interface Saying {
  text: string;
  undo: (() => void) | null;
}

/** What just happened, with a way to take it back: it has the focus next, because the button that was pressed may be gone. */
export function useSaying() {
  const [saying, set] = useState<Saying | null>(null);
  return { saying, say: (text: string, undo: (() => void) | null = null) => set({ text, undo }) };
}

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
