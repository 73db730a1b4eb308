/** Every small thing that an earlier visit left beside the documents, read as each page reads it. */
import * as v from 'valibot';
import { isEngagement } from '../../../src/domain/engagement/check';
import { parseDraft } from '../../../src/islands/respond/draft';
import { readLeftOverText } from '../../../src/stores/reading';
import * as halfTyped from '../../../src/platform/half-typed';
import * as respondDraft from '../../../src/platform/respond-draft';
import * as reminder from '../../../src/platform/reminder';
import * as updateLater from '../../../src/platform/update-later';
import * as worked from '../../../src/platform/worked';
import * as settings from '../../../src/platform/settings';
import { freshStorage } from '../browser';
import { must, taken, type Door } from '../door';
import { keys, letters, text, value } from '../hostile';
import type { Random } from '../random';
import { document } from '../specimens';
import { spoilText, spoilValue } from '../spoil';

const right: Record<string, (random: Random) => unknown> = {
  'attune:theme': () => 'dark',
  'attune:hint': () => ({ name: 'Any', answered: 3, of: 32, savedAt: '2026-11-22T10:00:00.000Z', example: false }),
  'attune:open': () => 'engagement-1',
  'attune:letters': () => 'off',
  'attune:backups': () => ({ 'engagement-1': '2026-11-22T10:00:00.000Z' }),
  'attune:left-over': (random) => [
    { page: 'p', base: random.oneIn(2) ? null : { engagement: document(random), revision: 3 }, mine: document(random) },
  ],
  'attune:engagements': () => 12,
  'attune:reminder': () => 7,
  'attune:worked': () => ({ 'engagement-1': { minutes: 3, last: 7, askAt: 60, since: null } }),
  'attune:update-later': () => '2026-11-22T10:00:00.000Z',
  'attune:half-typed': () => ({ 'engagement-1 mission': 'half' }),
  'attune:respond': () => 'invite=AA',
  'attune:respond:round-1': () => ({
    tag: 7,
    letters: 'abcdefghij',
    rater: { name: 'Ann' },
    declined: ['seniority'],
    answers: { insight: { kind: 'level', level: 3 } },
    at: null,
    shown: { code: 'A', notes: '', role: '' },
    filed: null,
    changedOn: '2026-11-22',
  }),
};

/** No browser keeps more for a site, in UTF-16 units. */
const most = 5_000_000;

function asText(each: unknown): string {
  if (typeof each === 'string') return each.slice(0, most);
  try {
    return (JSON.stringify(each) ?? '').slice(0, most);
  } catch {
    // Longer than any text can be.
    return '';
  }
}

const door: Door = {
  structured(random) {
    return Object.fromEntries(
      Object.entries(right).map(([name, make]) => {
        const whole = make(random);
        const way = random.below(3);
        return [name, way === 0 ? spoilText(asText(whole), random) : asText(spoilValue(whole, random))];
      }),
    );
  },
  unstructured: (random) =>
    Object.fromEntries(
      Object.keys(right).map((name) => [
        name,
        random.oneIn(2)
          ? asText(value(random))
          : random.oneIn(9)
            ? `{"${random.pick(keys)}":${text(random)}`
            : letters(random, random.some(400)),
      ]),
    ),
  knock(input) {
    freshStorage(input as Record<string, string>);
    settings.readTheme();
    const hint = settings.readHint();
    if (hint)
      v.parse(
        v.object({
          name: v.string(),
          answered: v.number(),
          of: v.number(),
          savedAt: v.pipe(
            v.string(),
            v.check((at) => !Number.isNaN(Date.parse(at))),
          ),
          example: v.boolean(),
        }),
        hint,
      );
    must(Number.isFinite(settings.readEngagements()), 'How many there are is no number');
    settings.readOpenInTab();
    settings.readLetters();
    for (const id of ['engagement-1', '__proto__']) {
      const at = settings.readBackupAt(id);
      must(at === null || !Number.isNaN(Date.parse(at)), 'A backup was made at no time');
      must(typeof halfTyped.readHalfTyped(id) === 'string', 'What was half typed is no text');
    }
    settings.writeBackupAt('engagement-2', '2026-11-22T10:00:00.000Z');
    halfTyped.writeHalfTyped('engagement-2', 'more');
    must(
      settings.readBackupAt('engagement-2') !== null && halfTyped.readHalfTyped('engagement-2') === 'more',
      'What is written is not kept beside what is damaged',
    );
    reminder.readReminder();
    worked.readWorked('engagement-1');
    updateLater.isPutOff(Date.parse('2026-11-22T10:00:00.000Z'));
    for (const [, kept] of respondDraft.listRespondDrafts()) parseDraft(kept);
    parseDraft(respondDraft.readRespondDraft('round-1'));
    for (const entry of leftOvers()) {
      const read = readLeftOverText(entry);
      if (read.kind === 'ok') must(isEngagement(read.leftOver.mine), 'What was left over is no document');
    }
    return taken;
  },
};
export default door;

/** As stores/left-over.ts takes them apart. */
function leftOvers(): string[] {
  try {
    return [JSON.parse(settings.readLeftOver() ?? '[]')].flat().map((entry) => JSON.stringify(entry));
  } catch {
    return [];
  }
}
