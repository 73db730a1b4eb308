/** Answers that were handed in are gone from the device: the page that stands there next says so, once. */
let isCleared = false;

export function noteCleared(): void {
  isCleared = true;
}

/** @returns whether it is to be said */
export function takeCleared(): boolean {
  const was = isCleared;
  isCleared = false;
  return was;
}
