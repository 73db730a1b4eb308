import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlannedAction, Roadmap } from '../../domain/roadmap/roadmap';

interface Props {
  roadmap: Roadmap;
  planned: PlannedAction;
}

let Detail: ComponentType<Props> | null = null;

/** Fetches what an opened action shows: nobody pays for it before an action is about to be opened. */
export async function fetchDetail(): Promise<void> {
  Detail ??= (await import('./ActionDetail')).ActionDetail;
}

/** The inside of an opened action. */
export function LazyDetail(props: Props) {
  const [, render] = useState({});
  useEffect(() => {
    if (!Detail) void fetchDetail().then(() => render({}));
  }, []);
  return Detail && <Detail {...props} />;
}
