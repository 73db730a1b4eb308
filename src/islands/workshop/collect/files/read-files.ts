/** Files chosen, dropped or found in a folder, sorted before they are read: what is a picture is read as one here. */
import { nextTask } from '../../../../platform/next-task';
import { qrReader } from '../scan/read-qr';
import type { Refused } from '../taking';
import { fileKind, maxBytesOf } from './file-kind';

export interface Given {
  /** With the folders it lies in. */
  name: string;
  file: File;
}

interface Options {
  /** True for a whole folder: what is no view there is nobody's mistake and only counted. */
  isSwept: boolean;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

export interface Sorted {
  /** Files still to be read, and what stood in pictures. */
  inputs: (File | string)[];
  /** Where each came from. */
  names: string[];
  refused: Refused[];
  passed: number;
}

/** @throws the reason of the signal once it is aborted; Error when the part that reads QR codes did not come */
export async function sortFiles(given: readonly Given[], { isSwept, onProgress, signal }: Options): Promise<Sorted> {
  const sorted: Sorted = { inputs: [], names: [], refused: [], passed: 0 };
  const put = (input: File | string, name: string) => {
    sorted.inputs.push(input);
    sorted.names.push(name);
  };
  const pass = (file: string, why: Refused['why']) => {
    if (isSwept) sorted.passed += 1;
    else sorted.refused.push({ file, why });
  };
  for (const [done, { name, file }] of given.entries()) {
    if (done % 500 === 499) await nextTask();
    signal.throwIfAborted();
    const kind = fileKind(name);
    if (kind === null) pass(name, 'kind');
    else if (file.size > maxBytesOf[kind]) sorted.refused.push({ file: name, why: 'tooLarge' });
    else if (kind !== 'picture') put(file, name);
    else {
      onProgress(done);
      const texts = await (await qrReader()).readPicture(file);
      if (texts === null) sorted.refused.push({ file: name, why: 'unreadable' });
      else if (texts.length === 0) pass(name, 'noCode');
      else put(texts.join('\n'), name);
    }
  }
  return sorted;
}
