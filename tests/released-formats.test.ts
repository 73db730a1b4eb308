/**
 * What once was handed out opens for ever: one of each, as its version wrote it. A file here is never changed; a format that gets a
 * new version gets a new file beside it. Backups have a folder of their own (fixtures/engagements), locked ones too; links with
 * answers stand in domain/link/link.test.ts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEngagement } from '../src/domain/engagement/parse';
import { piecesOf } from '../src/domain/engagement/workspace-file';
import { readInvitation as readStaffLink } from '../src/domain/statements/staff/invitation';
import { readStaffAnswers } from '../src/domain/statements/staff/read-answers';
import { readCode } from '../src/domain/workshop/code/read';
import { readInvitation } from '../src/domain/workshop/invitation/invitation-link';
import { practiceOrder } from '../src/domain/workshop/views/order';
import { readViewFile } from '../src/domain/workshop/views/read-view-file';
import { readViewLink } from '../src/domain/workshop/views/view-link';

const folder = new URL('fixtures/released/', import.meta.url).pathname;
const file = (name: string) => readFileSync(folder + name, 'utf8');
const links = JSON.parse(file('links-1.json')) as { invitation: string; view: string; staff: string; codes: string[] };
const round = { id: '0b9c1f52-7d53-4c0e-9a0f-6f6a1f6f2c11', edition: '2026' };
const order = practiceOrder('2026')!;

describe('of the first version', () => {
  test('an invitation', () => {
    expect(readInvitation(links.invitation)).toEqual({
      kind: 'ok',
      invitation: {
        round: round.id,
        edition: '2026',
        practices: order.slice(0, 5),
        organisation: 'Harbour Rail',
        reader: 'M. Okafor',
        promise: 'Nobody else reads it.',
        asks: { name: true, function: true, seniority: false },
        functions: ['Stations', 'Trains'],
      },
    });
  });

  test('a code, and the short one of the quick way', () => {
    const [full, quick] = links.codes.map((code) => readCode(code, round));
    const answers = '12345?-.'.repeat(4);
    expect(full).toEqual({ kind: 'ok', tag: 4711, seniority: 'manager', function: 1, answers });
    expect(quick).toMatchObject({ kind: 'ok', tag: 7, seniority: null, function: null });
    const said = quick?.kind === 'ok' ? quick.answers : '';
    expect([...said].filter((sign, place) => sign !== '.' && sign !== answers[place])).toEqual([]);
    expect(said.replaceAll('.', '').length).toBeGreaterThan(8);
  });

  test('a view as a link, and as a file', () => {
    expect(readViewLink(links.view)).toEqual({ code: links.codes[0], name: 'Zoë O’Neil' });
    const read = readViewFile(file('view-1.json'));
    expect(read).toMatchObject({ kind: 'ok', file: { round: round.id, view: { id: 'v-4711-abcdefghij' } } });
    expect(read.kind === 'ok' && read.file.view.answers).toEqual({
      insight: { kind: 'level', level: 3, evidence: 'The list' },
      training: { kind: 'notApplicable', reason: 'No staff' },
      recovery: { kind: 'unknown' },
    });
  });

  test('the link to the three questions, and an answer to them', () => {
    expect(readStaffLink(links.staff)).toEqual({ name: 'Harbour Rail', customerWord: 'passenger' });
    expect(readStaffAnswers(file('staff-answers-1.txt'))).toEqual({
      answers: [
        {
          id: '4f7k2m9q01',
          department: 'Claims',
          wants: 'Quick answers,\nand one place [to ask].',
          feels: 'Tired | waiting',
        },
      ],
      damaged: [],
      repeated: [],
    });
  });

  test('the backup of a workspace', () => {
    const pieces = [...piecesOf(file('workspace-1.json'))];
    expect(pieces[0]).toEqual({ kind: 'savedAt', at: { 'first-1': '2026-11-21T10:00:00.000Z' } });
    const documents = pieces.slice(1).map((piece) => parseEngagement(piece.kind === 'document' ? piece.text : ''));
    expect(documents).toMatchObject([
      { kind: 'ok', engagement: { id: 'first-1', organisation: { name: 'First' } } },
      { kind: 'ok', engagement: { id: 'second-1', archivedOn: '2026-11-22' } },
    ]);
  });
});

test('each file that is kept is opened here', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'links-1.json',
    'staff-answers-1.txt',
    'view-1.json',
    'workspace-1.json',
  ]);
});
