/** Answers of invited people as they come back to whoever collects them, made the way their devices make them. */
import type { Page } from 'playwright-core';
import { encodeQR } from 'qr';
import type { Answer, Engagement, View } from '../../../src/domain/engagement/engagement';
import { writeCode } from '../../../src/domain/workshop/code/write';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { writeViewFile } from '../../../src/domain/workshop/views/view-file';
import { finishedWork, openWork } from './files';
import type { Person } from './journey';
import { png } from './pictures';

const order = practiceOrder('2026')!;

/** An engagement of one's own with nobody's views in it yet. */
export function workToCollect(change: (work: Engagement) => void = () => {}): Engagement {
  return finishedWork((work) => {
    const round = work.rounds.at(-1)!;
    round.id = 'own-work-1';
    round.responses = round.responses.filter(({ via }) => via === 'self');
    round.agreed = {};
    round.workshop = {
      ...round.workshop,
      revealed: {},
      tallies: {},
      talks: {},
      practices: null,
      functions: ['Service', 'Sales'],
    };
    change(work);
  });
}

interface Invited {
  /** 0 to 7280: who it is, as far as a code can tell. */
  tag: number;
  /** Of every practice. */
  level?: 1 | 2 | 3 | 4 | 5;
  seniority?: 'leader' | 'manager' | 'front-line' | null;
  round?: string;
}

export function codeOf({ tag, level = 3, seniority = 'manager', round = 'own-work-1' }: Invited): string {
  const answers = String(level).repeat(order.length);
  return writeCode({ round, edition: '2026', tag, seniority, function: null, answers, isQuick: false });
}

export function viewFileOf(
  { tag, level = 3, seniority = 'manager', round = 'own-work-1' }: Invited,
  name = '',
): string {
  const answers = Object.fromEntries(order.map((practice): [string, Answer] => [practice, { kind: 'level', level }]));
  const rater = { ...(name === '' ? {} : { name }), ...(seniority ? { seniority } : {}) };
  const id = `v-${tag}-abcdefghij`;
  return writeViewFile({ round, edition: '2026', organisation: 'Lakeside Ferries', view: { id, rater, answers } });
}

/** Dark modules of the QR code of a text, quiet zone included. */
const modulesOf = (text: string): boolean[][] => encodeQR(text, 'raw', { border: 4 });

/** A picture of the QR code of a text, as a screenshot has it. */
export function qrPicture(text: string, scale = 6): Buffer {
  const modules = modulesOf(text);
  return png(modules.length * scale, modules.length * scale, {
    pixel: (x, y) => (modules[Math.floor(y / scale)]![Math.floor(x / scale)] ? [0, 0, 0, 255] : [255, 255, 255, 255]),
  });
}

/** A film that shows the QR code, as Chromium's camera of its own plays it: YUV4MPEG2, 4:2:0, a few frames over and over. */
export function qrFilm(text: string, width = 640, height = 480): Buffer {
  const modules = modulesOf(text);
  const scale = Math.floor(height / modules.length);
  const [left, top] = [(width - modules.length * scale) >> 1, (height - modules.length * scale) >> 1];
  const luma = Buffer.alloc(width * height, 235);
  for (let y = 0; y < modules.length * scale; y += 1) {
    for (let x = 0; x < modules.length * scale; x += 1) {
      if (modules[Math.floor(y / scale)]![Math.floor(x / scale)]) luma[(y + top) * width + x + left] = 16;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame, frame]);
}

/** A person at the step "Collect" with that work open. */
export async function openCollect(person: Person, work: Engagement = workToCollect()): Promise<Page> {
  const page = await openWork(person, work);
  await person.go(page, '/workshop/#collect');
  await page.getByRole('heading', { name: 'Who answered' }).waitFor();
  return page;
}

/** The views that are stored in the browser of the page, in the order of their coming. */
export async function storedViews(page: Page): Promise<View[]> {
  const engagement = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('engagements').objectStore('engagements').get('own-work');
          asking.onsuccess = () => {
            opening.result.close();
            resolve((asking.result as { engagement: unknown }).engagement);
          };
        };
      }),
  );
  return (engagement as Engagement).rounds.at(-1)!.responses.filter((each): each is View => each.via !== 'self');
}
