import { useEffect, useState } from 'preact/hooks';

/** How long typing pauses, in milliseconds. */
const pause = 300;

/**
 * For what is shown beside a text and need not follow each letter of it.
 * @returns the value as it was when it last stood for a moment; the first one at once
 */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
