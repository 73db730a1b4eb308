import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practices } from '../../../../src/content/assessment';
import { createEngagement, createRound } from '../../../../src/domain/engagement/create';
import { emptyWorkshop } from '../../../../src/domain/engagement/empty';
import type { Engagement, Workshop } from '../../../../src/domain/engagement/engagement';
import { sealed } from '../../../../src/domain/link/code';
import { invitationLimits, invitationOf } from '../../../../src/domain/workshop/invitation/invitation';
import { digitsOf } from '../../../../src/domain/workshop/invitation/invitation-bytes';
import { readInvitation, writeInvitation } from '../../../../src/domain/workshop/invitation/invitation-link';
import { practiceOrder } from '../../../../src/domain/workshop/views/order';

const order = practiceOrder('2026')!;
const quick = practices.filter((practice) => practice.quick).map(({ id }) => id);
const uuid = '5f0c1a52-6d1e-4a53-9a54-0d6a5b1c2d3e';

function workWith(patch: Partial<Workshop>, name = 'Harbour Housing', id = uuid): Engagement {
  const round = { ...createRound(id, '2026', '2026-11-22'), workshop: { ...emptyWorkshop, ...patch } };
  const made = createEngagement('work', round);
  return { ...made, organisation: { ...made.organisation, name } };
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.constantFrom('', '__proto__', '\uFEFF', '&=#%', '\uD83D'),
);
const work = fc
  .record({
    name: text,
    id: fc.oneof(fc.uuid(), fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/)),
    workshop: fc.record({
      asks: fc.record({ name: fc.boolean(), function: fc.boolean(), seniority: fc.boolean() }),
      functions: fc.array(text, { maxLength: 8 }),
      practices: fc.option(fc.subarray([...order], { minLength: 1 })),
      reader: text,
      promise: text,
    }),
  })
  .map(({ name, id, workshop }) => workWith(workshop, name, id));

describe('an invitation', () => {
  test('says in its link what it was made of, whatever the texts are', () => {
    fc.assert(
      fc.property(work, fc.constantFrom(quick, order), (made, way) => {
        const invitation = invitationOf(made, way);
        expect(readInvitation(writeInvitation(invitation))).toEqual({ kind: 'ok', invitation });
      }),
      { numRuns: 1_000 },
    );
  });

  test('carries no sign that turns the words of the page round, whoever made the link', () => {
    const invitation = invitationOf(workWith({ promise: 'Kept\n\u2066a year' }), quick);
    const made = { ...invitation, organisation: '\u202EBank\u202C', reader: 'Ann\u2069\n\u0000 Lee' };
    expect(invitation.promise).toBe('Kept\na year');
    expect(readInvitation(writeInvitation(made))).toMatchObject({
      kind: 'ok',
      invitation: { organisation: 'Bank', reader: 'Ann Lee', promise: 'Kept\na year' },
    });
  });

  test('asks the practices of the way unless others were chosen, in the order of the edition', () => {
    expect(invitationOf(workWith({}), quick.toReversed()).practices.toSorted()).toEqual(quick.toSorted());
    expect(invitationOf(workWith({}), order).practices).toEqual(order);
    const chosen = ['training', 'complaint-tracking', 'of-no-edition'];
    expect(invitationOf(workWith({ practices: chosen }), order).practices).toEqual(['complaint-tracking', 'training']);
  });

  test('carries what people are asked and promised, and nothing else of the engagement', () => {
    const made = workWith({
      reader: 'Ann Lee',
      promise: 'Deleted in May',
      asks: { name: true, function: false, seniority: true },
      functions: ['Sales'],
    });
    expect(invitationOf(made, quick)).toEqual({
      round: uuid,
      edition: '2026',
      practices: order.filter((practice) => quick.includes(practice)),
      organisation: 'Harbour Housing',
      reader: 'Ann Lee',
      promise: 'Deleted in May',
      asks: { name: true, function: false, seniority: true },
      functions: [],
    });
    const notInside: Engagement = {
      ...made,
      organisation: { ...made.organisation, customerWord: 'tenant', profile: { sector: 'public' } },
      rounds: made.rounds.map((round) => ({ ...round, agreed: { training: 4 }, targets: { driving: 5 } })),
    };
    expect(writeInvitation(invitationOf(notInside, quick))).toBe(writeInvitation(invitationOf(made, quick)));
  });

  test('is short: what fits a QR that a phone reads across a room', () => {
    const usual = writeInvitation(invitationOf(workWith({ reader: 'Ann Lee, consultant' }), order));
    expect(usual.length).toBeLessThan(90);
    const eight = ['Sales', 'Service', 'Operations', 'Finance', 'HR', 'IT', 'Marketing', 'Product'];
    const asked = { asks: { name: true, function: true, seniority: true }, functions: eight, practices: ['training'] };
    expect(writeInvitation(invitationOf(workWith(asked), order)).length).toBeLessThan(160);
    const long = '\u4E2D'.repeat(500);
    const most = workWith(
      { ...asked, reader: long, promise: long, functions: Array.from({ length: 8 }, () => long) },
      long,
    );
    const invitation = invitationOf(most, order);
    expect(Array.from(invitation.organisation).length).toBe(invitationLimits.organisation);
    expect(readInvitation(writeInvitation(invitation))).toEqual({ kind: 'ok', invitation });
  });

  test('has only letters that mail programs leave alone, and is read where they did not', () => {
    const fragment = writeInvitation(invitationOf(workWith({ reader: 'Ann' }), quick));
    expect(fragment).toMatch(/^invite=[A-Za-z0-9_-]+$/);
    const right = readInvitation(fragment);
    const ways = [
      `#${fragment}`,
      ` ${fragment}\n`,
      fragment.replace('=', '%3D'),
      fragment.replace('=', '%3d'),
      fragment.replace('=', '%253D'),
      fragment.replaceAll('-', '%2D').replaceAll('_', '%5f'),
      `${fragment}.`,
      `${fragment})`,
      `${fragment}&utm_source=mail`,
    ];
    for (const way of ways) expect(readInvitation(way)).toEqual(right);
  });

  test('is none without its key, and damaged when a letter is missing, is another or is one too many', () => {
    for (const none of ['', '#', '#look', 'answers=AAAA', 'take=AAAA', '__proto__', 'invitee=1']) {
      expect(readInvitation(none)).toEqual({ kind: 'error', error: 'none' });
    }
    const fragment = writeInvitation(invitationOf(workWith({ reader: 'Ann' }), quick));
    const start = 'invite='.length;
    for (let place = start; place < fragment.length; place += 1) {
      const without = fragment.slice(0, place) + fragment.slice(place + 1);
      const other = fragment.slice(0, place) + (fragment[place] === 'x' ? 'y' : 'x') + fragment.slice(place + 1);
      for (const wrong of [
        without,
        other,
        fragment.slice(0, place),
        `${fragment.slice(0, place)}x${fragment.slice(place)}`,
      ]) {
        expect(readInvitation(wrong)).toEqual({ kind: 'error', error: 'damaged' });
      }
    }
  });

  test('of another edition or a later kind says so', () => {
    const later = `invite=${sealed([2, ...digitsOf([1, 2, 3])])}`;
    const other = `invite=${sealed([1, ...digitsOf([63, 8, 1, 97, 0, 0, 0, 0])])}`;
    for (const fragment of [later, other])
      expect(readInvitation(fragment)).toEqual({ kind: 'error', error: 'otherEdition' });
    const invitation = { ...invitationOf(workWith({}), quick), edition: '1999' };
    expect(() => writeInvitation(invitation)).toThrow('No link carries the edition 1999');
  });

  test('is damaged, and does not throw, where the bytes behind a right checksum are any', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(63), { maxLength: 80 }), (digits) => {
        const read = readInvitation(`invite=${sealed([1, ...digits])}`);
        expect(read.kind === 'ok' || read.error !== 'none').toBe(true);
      }),
      { numRuns: 1_000 },
    );
    const bytes = (...all: number[]) => readInvitation(`invite=${sealed([1, ...digitsOf(all)])}`);
    const asText = [1, 97];
    expect(bytes(1, 8, ...asText, 0, 0, 0, 0).kind).toBe('ok');
    const wrong = [
      [1, 0, 0, 0, 0, 0, ...asText, 0, 0, 0, 0],
      [1, 8, ...asText, 0, 0, 0, 9],
      [1, 8, ...asText, 0, 0, 0, 0, 0],
      [1, 8, ...asText, 2, 0xc3, 0x28, 0, 0, 0],
      [1, 8, 1, 47, 0, 0, 0, 0],
      [1, 8, ...asText, 200, 1],
      [1, 8, 0, 0, 0, 0, 0],
      [1, 64, ...asText, 0, 0, 0, 0],
    ];
    for (const each of wrong) expect(bytes(...each)).toEqual({ kind: 'error', error: 'damaged' });
  });

  test('or any text at all never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((each) => `invite=${each}`),
        ),
        (each) => {
          expect(readInvitation(each).kind).toBe('error');
        },
      ),
      { numRuns: 1_000 },
    );
    expect(readInvitation(`invite=${'A'.repeat(5_000_000)}`).kind).toBe('error');
  });
});
