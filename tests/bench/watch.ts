/**
 * What is watched inside the page, the same on the product and on the reference page.
 * `watch` is sent into the page as text before anything else runs, so it uses nothing from outside itself.
 */

export interface Watched {
  firstPaint: number;
  largestPaint: number;
  /** When the first radio stood in the page and a frame was painted with it. */
  answerable: number;
  /** When the page's script had bound itself to it; NaN where there is none. */
  hydrated: number;
  /** When the saved state first said that the document is saved. */
  saved: number;
  /** Sum of layout shifts without a person's doing. */
  shift: number;
  /** What long tasks took beyond 50 ms each, summed. */
  blocked: number;
  /** From a person's click on a radio to the end of the frame that shows it. */
  answers: number[];
  /** Longest event of any kind until its paint, as the browser reports it. */
  slowestEvent: number;
}

/** @param chooseEarly when true, the first radio is chosen in the moment it is painted, before the page's script runs */
export function watch(chooseEarly: boolean): void {
  const watched: Watched = {
    firstPaint: Number.NaN,
    largestPaint: Number.NaN,
    answerable: Number.NaN,
    hydrated: Number.NaN,
    saved: Number.NaN,
    shift: 0,
    blocked: 0,
    answers: [],
    slowestEvent: 0,
  };
  Object.assign(globalThis, { watched });

  const observe = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (watched.largestPaint = entry.startTime));
  observe('longtask', (entry) => (watched.blocked += Math.max(0, entry.duration - 50)));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) watched.shift += shift.value;
  });
  observe('event', (entry) => (watched.slowestEvent = Math.max(watched.slowestEvent, entry.duration)), {
    durationThreshold: 16,
  });

  const afterPaint = (take: (now: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => take(performance.now());
      channel.port2.postMessage(null);
    });

  const look = () => {
    const radio = document.querySelector<HTMLInputElement>('input[type=radio]');
    if (Number.isNaN(watched.answerable) && radio && radio.getClientRects().length > 0) {
      watched.answerable = performance.now();
      if (chooseEarly) radio.click();
    }
    if (Number.isNaN(watched.hydrated) && document.querySelector('[data-ready]')) watched.hydrated = performance.now();
    if (Number.isNaN(watched.saved) && document.querySelector('#saved-state[data-state=saved]')) {
      watched.saved = performance.now();
    }
    if (Number.isNaN(watched.hydrated) || Number.isNaN(watched.saved)) afterPaint(look);
  };
  afterPaint(look);

  let inGesture = false;
  addEventListener('pointerdown', () => (inGesture = true), true);
  addEventListener(
    'click',
    (event) => {
      // A click on a label makes a second one on its radio; the person clicked once.
      if (!inGesture) return;
      inGesture = false;
      afterPaint((now) => watched.answers.push(now - event.timeStamp));
    },
    true,
  );
}
