import { useEffect, useRef } from 'preact/hooks';
import { presentWords as words } from '../../../content/messages/en/workshop-present';
import { practices } from '../../../content/assessment';
import type { Presented } from '../../../domain/workshop/present/presented-schema';
import { askRoom } from '../../../stores/asking';
import { $round } from '../../../stores/engagement';
import { askedPractices } from '../asked';
import type { Step } from '../steps';
import { practiceOf } from '../steps';
import { PresenterView } from './PresenterView';

interface Props {
  shown: Presented;
  step: Step;
  onClose: () => void;
}

/** The picture of the room over the whole of this screen. */
export function OnThisScreen({ shown, step, onClose }: Props) {
  const layer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = layer.current;
    let isGone = false;
    // The layer comes after full screen: what is shown later lies above, and the page would show through it.
    const show = () => {
      if (!isGone) dialog?.showModal();
    };
    // Full screen where the browser lets it; the layer covers the page either way.
    const entering: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
    if (entering) void entering.then(show, show);
    else show();
    // In full screen Escape is the browser's, and leaves no other trace.
    const left = () => {
      if (!document.fullscreenElement) dialog?.close();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      isGone = true;
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const revealed = practices.filter(({ id }) => $round.get().workshop.revealed[id] !== undefined);
    if (by === undefined) return;
    if (shown.scene.kind === 'asked') {
      const asked = askedPractices($round.get());
      event.preventDefault();
      askRoom(asked[asked.indexOf(shown.scene.practice) + by] ?? shown.scene.practice);
      return;
    }
    if (revealed.length === 0) return;
    event.preventDefault();
    const at = revealed.findIndex(({ id }) => id === practiceOf(location.hash.slice(1)));
    const next = at < 0 ? (by > 0 ? 0 : revealed.length - 1) : (at + by + revealed.length) % revealed.length;
    location.replace(`#${step === 'talk' ? 'talk' : 'look'}/${revealed[next]!.id}`);
  };
  return (
    <dialog ref={layer} class="present-layer" aria-label={words.layer} onClose={onClose} onKeyDown={move}>
      <PresenterView shown={shown} />
      <button type="button" class="present-back" onClick={() => layer.current?.close()}>
        {words.back}
      </button>
    </dialog>
  );
}
