/** The text of a backup. */
import { reportPage } from '../../../src/content/messages/en/report-page';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { parseEngagement, type ParseError } from '../../../src/domain/engagement/parse';
import { mustStand } from '../accepted';
import { refused, taken, type Door } from '../door';
import { deep, letters, text, value } from '../hostile';
import type { Random } from '../random';
import { backups } from '../specimens';
import { spoilText, spoilValue } from '../spoil';

const words = reportPage.open;
let came: Engagement | null = null;

/** As OpenBackup.tsx says it. */
export function saysOfBackup({ kind, path, version }: ParseError): string | undefined {
  return {
    notJson: words.notJson,
    foreign: words.foreign,
    newer: words.newer(version),
    damaged: path ? words.damagedAt(path) : words.damaged,
  }[kind];
}

/** A backup, spoiled field by field, as text, or grown far beyond all use. */
export function spoiledBackup(random: Random): string {
  if (random.oneIn(400)) return grown(random);
  const whole = random.pick(backups);
  if (random.oneIn(4)) return spoilText(whole, random);
  const spoiled = JSON.stringify(spoilValue(JSON.parse(whole), random)) ?? '';
  return random.oneIn(10) ? spoilText(spoiled, random) : spoiled;
}

const head = '{"format":"attune","version":5,"id":"x","rounds":';

/** Millions of something, up to the longest text that is read and beyond. */
function grown(random: Random): string {
  const length = random.pick([500_000, 5_000_000, 39_000_000, 41_000_000]);
  const fill = (part: string) => part.repeat(Math.ceil(length / part.length));
  const way = random.below(8);
  if (way === 0) return `${head}[${fill('0,')}0]}`;
  if (way === 1) return `${head}[${fill('[],')}0]}`;
  if (way === 2) return `${head}${fill('[')}`;
  if (way === 3) return `${head}${fill('{"a":')}`;
  if (way === 4) return `${head}{${Array.from({ length: length / 20 }, (_, at) => `"k${at}":{}`).join()}}}`;
  if (way === 5) return `${head}"${fill('\\u0000')}"}`;
  const document = JSON.parse(random.pick(backups)) as { rounds: Record<string, unknown>[] };
  const [round] = document.rounds;
  if (way === 6)
    document.rounds = Array.from({ length: Math.ceil(length / JSON.stringify(round).length) }, () => round!);
  else if (round) {
    const day = { date: '2026-01-01', name: '' };
    const set = { name: '', days: Array.from({ length: 4_000 }, () => day) };
    const plan = round['plan'] as Record<string, unknown>;
    plan['holidays'] = Object.fromEntries(
      Array.from({ length: Math.min(100, length / 125_000) }, (_, at) => [`s${at}`, set]),
    );
    document.rounds = Array.from({ length: Math.max(1, Math.floor(length / 12_500_000)) }, () => round);
  }
  return JSON.stringify(document);
}

const door: Door = {
  structured: spoiledBackup,
  unstructured(random) {
    const way = random.below(5);
    if (way === 0) return JSON.stringify(value(random));
    if (way === 1) return letters(random, random.some(5_000));
    if (way === 2) return deep(random.some(100_000), random.oneIn(2));
    if (way === 3) return `{"format":"attune","version":${random.below(9)},${text(random)}`;
    return new TextDecoder().decode(random.bytes(random.some(20_000)));
  },
  knock(input) {
    const result = parseEngagement(input);
    if (result.kind === 'error') return refused(saysOfBackup(result.error));
    came = result.engagement;
    return taken;
  },
  after() {
    if (came) mustStand(came);
    came = null;
  },
};
export default door;
