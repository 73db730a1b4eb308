import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page whose script is fetched when somebody asks for it.
 * @param missing what is said in its place when it does not come; nothing when it is left out
 * @returns the component, which shows nothing until it is there, and a way to fetch it a moment early
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>, missing?: string) {
  let Part: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    Part ??= await load();
  };
  function Lazy(props: Props) {
    const [{ isMissing }, render] = useState({ isMissing: false });
    const wasThere = Part !== null;
    useEffect(() => {
      // It may have come between the first render and now, so what was shown then decides.
      if (wasThere) return;
      void fetchPart().then(
        () => render({ isMissing: false }),
        () => render({ isMissing: true }),
      );
    }, []);
    if (Part) return h(Part, props);
    return isMissing && missing ? h('p', { class: 'notice', role: 'status' }, missing) : null;
  }
  // Early, it may fail: it is asked for again where it is shown.
  return [Lazy, () => void fetchPart().catch(() => undefined)] as const;
}
