import type { ComponentType } from 'preact';
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
    useEffect(() => {
      if (!Part) void fetchPart().then(() => render({}));
    }, []);
    return Part && <Part {...props} />;
  }
  return [Lazy, () => void fetchPart()] as const;
}
