import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page whose script is fetched when somebody asks for it.
 * @returns the component, which shows nothing until it is there, and a way to fetch it a moment early
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Part: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    Part ??= await load();
  };
  function Lazy(props: Props) {
    const [, render] = useState({});
    const wasThere = Part !== null;
    useEffect(() => {
      // It may have come between the first render and now, so what was shown then decides.
      if (!wasThere) void fetchPart().then(() => render({}));
    }, []);
    return Part && h(Part, props);
  }
  return [Lazy, () => void fetchPart()] as const;
}
