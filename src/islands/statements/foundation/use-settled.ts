import { useEffect, useState } from 'preact/hooks';

/** Reading a long text at every key would slow the typing down. In milliseconds. */
const pause = 300;

/** @returns the text as it stood when the typing last paused; at once when the page opens */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const timer = setTimeout(() => settle(text), pause);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return settled;
}
