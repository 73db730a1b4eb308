/** A backup inside a PDF, as the file chosen on the report page is read. */
import { deflateSync } from 'node:zlib';
import { reportPage } from '../../../src/content/messages/en/report-page';
import { embeddedFile } from '../../../src/deliverables/pdf/attachment/write';
import { maxTextLength } from '../../../src/domain/engagement/limits';
import { readBackup } from '../../../src/islands/report/open/read-backup';
import { must, refused, taken, type Door } from '../door';
import { letters } from '../hostile';
import type { Random } from '../random';
import { backups } from '../specimens';
import { joined, spoilBytes, spoilText } from '../spoil';

const words = reportPage.open;
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A stream as write.ts makes it, inside the least of a PDF. */
function pdfWith(dictionary: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = bytesOf(`%PDF-1.7\n%Attune\n1 0 obj\n<<${dictionary}>>\nstream\n`);
  return joined(head, data, bytesOf('\nendstream\nendobj\ntrailer <</Size 2>>\n%%EOF\n'));
}

const files = backups.map((text) => {
  const { entries, data } = embeddedFile({ text, name: 'x.attune.json', date: '2026-11-21' });
  return pdfWith(`${entries}/Length ${data.length}`, data);
});
const whole = (random: Random) => random.pick(files);

const packedOf = new Map<number, Uint8Array>();

/** Inflates to far more than any backup has, or says that it does. */
function bomb(random: Random): Uint8Array<ArrayBuffer> {
  const size = random.oneIn(12) ? 150_000_000 : random.pick([1_000, 1_000_000]);
  const packed = packedOf.get(size) ?? deflateSync(Buffer.alloc(size, '['), { level: 1 });
  packedOf.set(size, packed);
  const said = random.pick([size, 1, -1, 1e99, 4_294_967_296]);
  const length = random.pick([`/Length ${packed.length}`, `/Length 1`, `/Length 99999999999`, '', '/Length 5 0 R']);
  return pdfWith(
    `/Type /EmbeddedFile /AttuneBackup true /Filter /FlateDecode ${length} /Params <</Size ${said}>>`,
    packed,
  );
}

/** The marker many times over, each asking for a look around it. */
function manyMarkers(random: Random): Uint8Array<ArrayBuffer> {
  const part = random.pick([
    '/AttuneBackup',
    '1 0 obj <</AttuneBackup',
    '1 0 obj <</AttuneBackup true>>\nstream\n',
    ' obj /AttuneBackup stream endstream ',
  ]);
  return bytesOf(`%PDF-1.7\n${part.repeat(random.pick([10, 1_000, 50_000, 3_000_000]))}`);
}

const door: Door = {
  structured(random) {
    const way = random.below(8);
    if (way === 0) return bomb(random);
    if (way === 1)
      return random.oneIn(10) ? manyMarkers(random) : spoilBytes(manyMarkers(random).subarray(0, 50_000), random);
    const made = whole(random);
    if (way === 2) return joined(made, whole(random));
    if (way === 3) {
      const latin = new TextDecoder('latin1').decode(made);
      const at = latin.indexOf('stream');
      return bytesOf(spoilText(latin.slice(0, at), random) + latin.slice(at));
    }
    return spoilBytes(made, random);
  },
  unstructured(random) {
    const bytes = random.bytes(random.some(30_000));
    return random.oneIn(2)
      ? joined(bytesOf('%PDF-'), bytes)
      : joined(bytesOf(letters(random, 20)), bytesOf('%PDF-1.7 /AttuneBackup'), bytes);
  },
  async knock(input) {
    const read = await readBackup(new Blob([input as Uint8Array<ArrayBuffer>]));
    if (read.kind !== 'ok') return refused(read.kind === 'pdf' ? words.pdf[read.why] : words[read.kind]);
    must(read.text.length <= maxTextLength * 3, 'More text came out than is read');
    return taken;
  },
};
export default door;
