/** Files out and in. */

/** Hands the bytes to the browser's own download. */
export function download(content: Blob | Uint8Array<ArrayBuffer> | string, name: string, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export type ReadFailure = { kind: 'tooLarge' } | { kind: 'unreadable' };
export type ReadFileResult = { kind: 'ok'; bytes: Uint8Array<ArrayBuffer> } | ReadFailure;

/** @param maxBytes larger files are not read at all */
export async function readFile(file: Blob, maxBytes: number): Promise<ReadFileResult> {
  if (file.size > maxBytes) return { kind: 'tooLarge' };
  try {
    return { kind: 'ok', bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** @param maxBytes larger files are not read at all */
export async function readTextFile(file: Blob, maxBytes: number): Promise<{ kind: 'ok'; text: string } | ReadFailure> {
  const read = await readFile(file, maxBytes);
  return read.kind === 'ok' ? { kind: 'ok', text: new TextDecoder().decode(read.bytes) } : read;
}
