import { useEffect, useState } from 'preact/hooks';
import { dropped } from './dropped';
import type { Taking } from '../use-taking';

/**
 * Files dropped anywhere on the page, and pictures pasted anywhere on it, while the step is open.
 * @returns true while files are held over the page
 */
export function useDropAndPaste({ takeFiles }: Pick<Taking, 'takeFiles'>): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Without a place it goes to next, it left the window.
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      void dropped(event.dataTransfer)().then(({ given, isSwept }) => takeFiles(given, { isSwept }));
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void takeFiles(files.map((file) => ({ name: file.name, file })));
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, []);
  return isOver;
}
