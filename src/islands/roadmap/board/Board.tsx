import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import type { Month } from '../../../content/schema';
import { workingCalendarOf } from '../../../domain/calendar/working-days';
import { latenessOn } from '../../../domain/roadmap/run/lateness';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $plan } from '../../../stores/roadmap';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { fetchActionView } from '../action/action-view';
import { lazy } from '../../ui/lazy';
import { MonthColumn } from './MonthColumn';
import { useNames } from '../names';
import { useListener } from '../use-listener';

type Hands = typeof import('./board-hands');
/** What moves actions by hand: fetched when the board is touched. */
let hands: Hands | null = null;
const fetchHands = async () => (hands ??= await import('./board-hands'));
const [ActionMenu, fetchMenu] = lazy(async () => (await import('./ActionMenu')).ActionMenu);

const actionAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest<HTMLElement>('.action')?.dataset['action'] ?? null;

/** Three months side by side, each with its load and its actions in order of start; here they are moved by hand. */
export function Board({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const today = useStore($today);
  // The plan is drawn anew with every change of it.
  const isLate = useMemo(() => latenessOn(workingCalendarOf($plan.get()), today), [roadmap, today]);
  const board = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ action: string; button: HTMLElement } | null>(null);
  const [adding, setAdding] = useState<Month | null>(null);
  const [said, setSaid] = useState('');
  /** The action just moved: focus goes with it. */
  const followed = useRef<string | null>(null);
  const drawn = useRef(roadmap);
  // Where everything stands before it is drawn anew.
  const isNew = drawn.current !== roadmap;
  const before = isNew && hands && board.current ? hands.places(board.current) : null;
  const held = isNew && board.current?.contains(document.activeElement) ? actionAt(document.activeElement) : null;

  useLayoutEffect(() => {
    drawn.current = roadmap;
    const root = board.current!;
    if (before) hands?.slide(root, before);
    // Undone by key, for instance: it may stand in another month now, and was drawn there anew.
    const action = followed.current ?? (document.activeElement === document.body ? held : null);
    followed.current = null;
    if (action) root.querySelector<HTMLElement>(`[data-action="${action}"] a`)?.focus();
  }, [roadmap]);

  const control = {
    names,
    // The same again is read aloud only when it is not quite the same.
    say: (sentence: string) => setSaid((last) => (last === sentence ? `${sentence}\u00a0` : sentence)),
    follow: (action: string) => {
      followed.current = action;
    },
  };
  useListener(board, 'keydown', (event) => {
    const isMove = event.altKey
      ? event.key.startsWith('Arrow')
      : /^p$/i.test(event.key) && !event.ctrlKey && !event.metaKey;
    const action = (event.target as Element).matches('.action-title a') ? actionAt(event.target) : null;
    if (!isMove || !action) return;
    event.preventDefault();
    void fetchHands().then(({ press }) => press(event.key, action, control));
  });
  useListener(board, 'pointerdown', (event) => {
    const action = actionAt(event.target);
    const root = board.current;
    if (action && root) void fetchHands().then(({ grab }) => grab(event, action, root, control));
  });
  useListener(board, 'click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('.action-more');
    const action = actionAt(button);
    if (button && action) setMenu({ action, button });
  });
  const fetchAll = () => {
    void fetchHands();
    fetchMenu();
    fetchActionView();
  };
  useListener(board, 'pointerover', fetchAll);
  useListener(board, 'focusin', fetchAll);
  return (
    <>
      <p class="soft small board-hint">{roadmapWords.board.hint}</p>
      <div ref={board} class="board" role="group" aria-label={roadmapWords.head.board}>
        {roadmap.months.map((month) => (
          <MonthColumn
            key={month.month}
            month={month}
            problems={roadmap.problems}
            isLate={isLate}
            isAdding={adding === month.month}
            onAdd={(isAdding, added) => {
              setAdding(isAdding ? month.month : null);
              if (added) control.follow(added);
            }}
          />
        ))}
      </div>
      {menu && <ActionMenu roadmap={roadmap} asked={menu} control={control} onClose={() => setMenu(null)} />}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </>
  );
}
