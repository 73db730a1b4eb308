import { useEffect, useRef } from 'preact/hooks';
import type { Roadmap } from '../../../domain/roadmap/roadmap';

/**
 * Which action the address names, "#action-…", and where the way back leads.
 * Going back puts the focus on the action's link in the view one comes back to.
 */
export function useOpenAction(hash: string, roadmap: Roadmap): { action: string | null; back: string } {
  const asked = /^action-(.+)$/.exec(hash)?.[1];
  const action = asked !== undefined && roadmap.plannables.has(asked) ? asked : null;
  const last = useRef({ action, back: 'board' });
  if (asked === undefined && hash !== '') last.current.back = hash;
  useEffect(() => {
    const left = last.current.action;
    last.current.action = action;
    if (action !== null || left === null) return;
    // Another control, the one that deleted it for instance, may have given the focus elsewhere already.
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`.roadmap a[href="#action-${left}"]`)?.focus();
  }, [action]);
  return { action, back: last.current.back };
}
