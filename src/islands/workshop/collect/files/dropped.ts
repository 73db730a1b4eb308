/** What was dropped: files, and folders with all that lies in them. */
import type { Given } from './read-files';

/** Most entries of a dropped folder that are looked at. */
const most = 20_000;

/** To be called while the drop is handled: afterwards the browser has forgotten what was dropped. */
export function dropped(data: DataTransfer): () => Promise<{ given: Given[]; isSwept: boolean }> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const files = [...data.files];
  return async () => {
    const given: Given[] = [];
    const walk = async (entry: FileSystemEntry): Promise<void> => {
      if (given.length >= most) return;
      if (isFile(entry)) {
        const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
        if (file) given.push({ name: entry.fullPath.replace(/^\//, ''), file });
      } else if (isDirectory(entry)) {
        const reader = entry.createReader();
        // It gives a hundred at a time, and none at the end.
        for (;;) {
          const some = await new Promise<FileSystemEntry[]>((resolve) =>
            reader.readEntries(resolve, () => resolve([])),
          );
          if (some.length === 0) break;
          for (const inside of some) await walk(inside);
        }
      }
    };
    if (entries.length > 0) for (const entry of entries) await walk(entry);
    else given.push(...files.map((file) => ({ name: file.name, file })));
    return { given, isSwept: entries.some((entry) => entry.isDirectory) };
  };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
