import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { AssessmentEdition } from '../../content/schema';
import type { Round } from '../../domain/engagement/engagement';
import { latePart } from '../../lib/late-part';
import type { Group } from './group/group';

const fetchPart = latePart(() => import('./group/group'));
type Part = Awaited<ReturnType<typeof fetchPart>>;

/** What a group adds to the result; null for one person alone, and until it came. */
export const GroupContext = createContext<Group | null>(null);
export const useGroup = () => useContext(GroupContext);

/** Others answered, or hands were shown. */
export const hasGroup = ({ responses, agreed, workshop }: Round): boolean =>
  responses.length > 1 || Object.keys(agreed).length > 0 || Object.keys(workshop.tallies).length > 0;

/** @param edition with the practices in scope */
export function useGroupOf(round: Round, edition: AssessmentEdition): Group | null {
  const [part, setPart] = useState<{ it: Part | null }>({ it: null });
  const isGroup = hasGroup(round);
  useEffect(() => {
    // Without it the result is all there but the dots.
    if (isGroup)
      void fetchPart()
        .then((it) => setPart({ it }))
        .catch(() => undefined);
  }, [isGroup]);
  return useMemo(() => (isGroup && part.it ? part.it.groupOf(round, edition) : null), [isGroup, part, round, edition]);
}
