import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether something came that nobody can have seen: it stands at the top of the page, and whoever works further down stays there.
 * @param title of what came
 * @param latest what came last, "" for nothing; once the title was in view it counts as seen
 */
export function useUnseen(title: RefObject<HTMLElement>, latest: string): boolean {
  const [isInView, setInView] = useState<boolean | null>(null);
  const [seen, setSeen] = useState('');
  const isShown = latest !== '';
  useEffect(() => {
    if (!isShown || !title.current) return;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)!.isIntersecting), {
      threshold: 1,
    });
    observer.observe(title.current);
    return () => {
      observer.disconnect();
      setInView(null);
    };
  }, [isShown]);
  useEffect(() => {
    if (isInView) setSeen(latest);
  }, [isInView, latest]);
  return isInView === false && latest > seen;
}
