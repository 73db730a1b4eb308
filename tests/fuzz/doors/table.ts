/** A table of answers: text, a workbook, or what says it is one. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { reportImport } from '../../../src/content/messages/en/report-import';
import { deliverAnswers } from '../../../src/deliverables/answers/deliver';
import { limits } from '../../../src/domain/engagement/limits';
import { maxBytes, readAnswersTable } from '../../../src/islands/report/import/read-table';
import { reportOf } from '../../../src/islands/report/report-of';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { engagements } from '../specimens';
import { joined, spoilBytes, spoilText } from '../spoil';

const words = reportImport.table;
const reports = engagements.map((engagement) => reportOf(engagement, '2026-11-22'));
const made = async (kind: 'csv' | 'xlsx') =>
  Promise.all(
    reports.map(async (report) => {
      const { content } = await deliverAnswers(report, kind);
      return typeof content === 'string' ? content : new Uint8Array(content);
    }),
  );
const texts = (await made('csv')).map((each) => (typeof each === 'string' ? each : new TextDecoder().decode(each)));
const workbooks = (await made('xlsx')) as Uint8Array[];
const parts = workbooks.map((bytes) => unzipSync(bytes));

/** One part of a workbook spoiled, and packed again as it should be. */
function repacked(random: Random): Uint8Array {
  const copy = { ...random.pick(parts) };
  const name = random.pick(Object.keys(copy));
  const whole = new TextDecoder().decode(copy[name]);
  const way = random.below(10);
  if (way === 0) delete copy[name];
  else if (way === 1)
    copy[name] = strToU8(
      whole.replace(
        /r="[A-Z]+\d+"/,
        () => `r="${random.pick(['XFD1048576', 'A999999999', 'AAAAAAA1', 'A0', 'A1A1'])}"`,
      ),
    );
  else if (way === 2)
    copy[name] = strToU8(
      whole.replace(/<v>[^<]*<\/v>/g, () => `<v>${random.pick(['1e999', '99999999', '-1', '', 'x', '0x7f'])}</v>`),
    );
  else if (way === 3) copy[name] = strToU8(entities(whole));
  else if (way === 4) copy[name] = strToU8(`<a>${'<b>'.repeat(random.some(100_000))}`);
  else if (way === 5) copy[`xl/worksheets/${'../'.repeat(3)}${text(random, 30)}.xml`] = strToU8(whole);
  else copy[name] = strToU8(spoilText(whole, random));
  return zipSync(copy, { level: random.oneIn(8) ? 1 : 0 });
}

/** The entities that grow tenfold each. */
const entities = (whole: string) =>
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, at) => `<!ENTITY ${'abcdefghijklm'[at + 1]} "${`&${'abcdefghijklm'[at]};`.repeat(10)}">`).join('')}]>${whole.replace(/<t[^>]*>[^<]*</, '<t>&m;<')}`;

/** Unpacks to far more than it is. */
function bomb(random: Random): Uint8Array {
  const [size, shade, count] = [
    random.pick([1_000_000, 41_000_000, 90_000_000]),
    random.pick([0x20, 0x3c]),
    random.pick([1, 3]),
  ];
  const key = [size, shade, count].join();
  const bytes = bombs.get(key) ?? madeOf(size, shade, count);
  bombs.set(key, bytes);
  return random.oneIn(2) ? bytes : lied(bytes.slice(), random);
}

const bombs = new Map<string, Uint8Array>();

function madeOf(size: number, shade: number, count: number): Uint8Array {
  const filled = new Uint8Array(size).fill(shade);
  const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/worksheets/sheet${at}.xml`, filled]));
  return zipSync({ ...parts[0], ...files }, { level: 1 });
}

/** Sizes in the headers of the archive that are not those of its parts. */
function lied(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const sign = view.getUint32(at, true);
    const size = sign === 0x02014b50 ? at + 24 : sign === 0x04034b50 ? at + 22 : 0;
    if (size > 0 && random.oneIn(2)) view.setUint32(size, random.pick([0, 1, 0xffffffff, 39_999_999]), true);
    if (size > 0 && random.oneIn(4)) view.setUint32(size - 4, random.pick([0, 1, 0xffffffff, bytes.length * 2]), true);
  }
  return bytes;
}

const door: Door = {
  structured(random) {
    const way = random.below(40);
    if (way === 0 && random.oneIn(4)) return bomb(random);
    if (way <= 8) return repacked(random);
    if (way <= 11) return spoilBytes(random.pick(workbooks), random);
    if (way === 12) return lied(random.pick(workbooks).slice(), random);
    if (way === 13)
      return strToU8(
        `Code,Answer\n${random
          .pick(['"', '",', '"a"b,', ',', '\n', 'LM,3\n', '""""""', 'a\tb;c,'])
          .repeat(random.oneIn(20) ? 1_500_000 : 20_000)}`,
      );
    if (way === 14)
      return joined(
        Uint8Array.of(0xff, 0xfe),
        new Uint8Array(Uint16Array.from(random.pick(texts), (sign) => sign.charCodeAt(0)).buffer),
      );
    return strToU8(random.oneIn(8) ? random.pick(texts) : spoilText(random.pick(texts), random));
  },
  unstructured(random) {
    const bytes = random.oneIn(2) ? random.bytes(random.some(20_000)) : strToU8(letters(random, random.some(10_000)));
    return random.oneIn(3) ? joined(Uint8Array.of(0x50, 0x4b, 3, 4), bytes) : bytes;
  },
  async knock(input) {
    const bytes = input as Uint8Array;
    must(bytes.length <= maxBytes || (await readAnswersTable(bytes)).kind === 'tooLarge', 'A file too large was read');
    const read = await readAnswersTable(bytes);
    must(read.kind !== 'failed', 'The reader threw, which the page takes for a part that was not fetched');
    if (read.kind !== 'ok') return refused(words.errors[read.kind]);
    for (const { reason, evidence, answer } of read.table.rows) {
      must(Math.max(reason.length, evidence.length) <= limits.text, 'A text is longer than a document holds');
      must(answer === null || answer.kind !== 'level' || [1, 2, 3, 4, 5].includes(answer.level), 'A level is none');
    }
    return read.table.rows.length > 0 ? taken : refused(words.errors.noAnswers);
  },
};
export default door;
