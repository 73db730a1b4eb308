import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pin } from '../../../domain/engagement/engagement';
import { addDays } from '../../../domain/calendar/dates';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import type { TimelineBar } from '../../../domain/roadmap/timeline/timeline';
import type { Dragging } from './TimelineBar';

/** Less than this is a click with an unsteady hand, in pixels. */
const threshold = 4;

interface Drawing {
  part: 'start' | 'end';
  x: number;
  /** Days for each pixel to the right. */
  daysPerPixel: number;
  isMoving: boolean;
  pin: Pin | null;
}

/** Draws a bar, or its end, along the calendar with the pointer; Escape puts it back. */
export function useBarDrag(of: { bar: TimelineBar; startOn: string; span: number; dragging: Dragging }) {
  const [preview, setPreview] = useState<Pin | null>(null);
  const drawing = useRef<Drawing | null>(null);
  const wasDrawn = useRef(false);
  const { planned } = of.bar;

  const stop = () => {
    drawing.current = null;
    setPreview(null);
    removeEventListener('keydown', escape.current, true);
  };
  const escape = useRef((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  });
  useEffect(() => () => removeEventListener('keydown', escape.current, true), []);

  const onPointerDown = (event: PointerEvent) => {
    wasDrawn.current = false;
    const on = event.target as Element;
    const part = on.closest('.tl-end') ? 'end' : on.closest('.tl-body') ? 'start' : null;
    if (!part || event.button !== 0) return;
    // From here on the pointer is the bar's, also beside it.
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const chart = on.closest<HTMLElement>('.tl-chart')!;
    const direction = getComputedStyle(chart).direction === 'rtl' ? -1 : 1;
    const daysPerPixel = (direction * of.span) / chart.clientWidth;
    drawing.current = { part, x: event.clientX, daysPerPixel, isMoving: false, pin: null };
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = drawing.current;
    if (!now) return;
    const way = event.clientX - now.x;
    if (!now.isMoving) {
      if (Math.abs(way) < threshold) return;
      now.isMoving = true;
      wasDrawn.current = true;
      addEventListener('keydown', escape.current, true);
    }
    if (!canRetime(planned)) return;
    const days = Math.round(way * now.daysPerPixel);
    const from = now.part === 'start' ? planned.startsOn : planned.endsOn;
    const pin = of.dragging.place(planned, now.part, addDays(from, days));
    if (pin?.startsOn === now.pin?.startsOn && pin?.endsOn === now.pin?.endsOn) return;
    now.pin = pin;
    setPreview(pin);
  };
  const onPointerUp = () => {
    const { pin = null, isMoving = false } = drawing.current ?? {};
    stop();
    if (isMoving && !canRetime(planned)) of.dragging.drop(planned, null);
    if (pin && (pin.startsOn !== planned.startsOn || pin.endsOn !== planned.endsOn)) of.dragging.drop(planned, pin);
  };
  // A bar that was drawn was not clicked.
  const onClick = (event: Event) => {
    if (wasDrawn.current) event.preventDefault();
    wasDrawn.current = false;
  };
  const onDragStart = (event: Event) => event.preventDefault();
  return {
    preview,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop, onClick, onDragStart },
  };
}
