import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { missionDrafts, successDrafts } from '../../../../src/domain/statements/drafts/drafts';
import type { Draft } from '../../../../src/domain/statements/finding';
import { sentencesOf, wordsOf } from '../../../../src/domain/statements/text/sentences';
import { anyParts, markOf, partIds, phrasedParts } from './phrases';

const draftsOf = (kind: 'mission' | 'success', parts: Record<string, string | undefined>): Draft[] =>
  kind === 'mission' ? missionDrafts(parts, draftWords) : successDrafts(parts, draftWords);

const pairs: [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
];

describe('Any parts in', () => {
  test('every draft is one or two sentences without a doubled space, a loose comma, a wrong article or an open bracket', () => {
    fc.assert(
      fc.property(anyParts, ([kind, parts]) => {
        for (const { text } of draftsOf(kind, parts)) {
          expect(sentencesOf(text).length).toBeGreaterThanOrEqual(1);
          expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
          expect(text).not.toMatch(/\s{2}|\s[,.;:]|[,;:]{2}|,\.|\n/u);
          expect(text).not.toMatch(/\ba hour|\ban user|\ban one-off|\ba 8/iu);
          expect(text).toMatch(/[^.!?]\.$/u);
          for (const [open, close] of pairs) expect(text.split(open).length).toBe(text.split(close).length);
        }
      }),
      { numRuns: 400 },
    );
  });
  test('an abbreviation in quotation marks opens no third sentence', () => {
    const who = 'people we call “e.g.” Again, and “etc.” More';
    for (const { text } of draftsOf('mission', { who, done: who, always: who })) {
      expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
    }
  });
  test('each part used stands exactly once, and each empty part is a gap one can see', () => {
    fc.assert(
      fc.property(anyParts, ([kind, parts]) => {
        for (const draft of draftsOf(kind, parts)) {
          for (const part of draft.uses) expect(draft.text.toLowerCase().split(markOf(part)).length).toBe(2);
          for (const gap of draft.gaps) {
            expect(parts[gap]).toBeUndefined();
            expect(draft.text.toLowerCase()).toContain(
              `[${draftWords.gaps[gap as keyof typeof draftWords.gaps].toLowerCase()}]`,
            );
          }
          const { template } = [...draftWords.mission, ...draftWords.success].find(({ id }) => id === draft.id)!;
          for (const [, part] of template.replace(/<[^>]*>/g, '').matchAll(/\{(\w+)/g))
            expect([...draft.uses, ...draft.gaps]).toContain(part);
          expect(new Set([...draft.uses, ...draft.gaps]).size).toBe(draft.uses.length + draft.gaps.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** What a draft says of itself: the text around its parts and gaps. */
function frameOf({ text, places }: Draft): Set<string> {
  let frame = '';
  let done = 0;
  for (const { from, to } of places) {
    frame += `${text.slice(done, from)} `;
    done = to;
  }
  return new Set(wordsOf((frame + text.slice(done)).replace(/\[[^\]]*\]/gu, ' ').toLowerCase()));
}

describe('Any parts in phrases', () => {
  test('share less than 60 % of the words outside the parts between two drafts of one set', () => {
    fc.assert(
      fc.property(phrasedParts, ([kind, parts]) => {
        const frames = draftsOf(kind, parts).map(frameOf);
        for (const [at, one] of frames.entries()) {
          for (const other of frames.slice(at + 1)) {
            const shared = [...one].filter((word) => other.has(word)).length;
            expect(shared / Math.min(one.size, other.size)).toBeLessThan(0.6);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
  test('stand where the places say, in order, and nowhere else', () => {
    fc.assert(
      fc.property(anyParts, ([kind, parts]) => {
        for (const { text, places, uses } of draftsOf(kind, parts)) {
          expect(places.map(({ part }) => part)).toEqual(uses);
          let done = 0;
          for (const { part, from, to } of places) {
            expect(from).toBeGreaterThanOrEqual(done);
            expect(text.slice(from, to).toLowerCase()).toContain(markOf(part));
            done = to;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  test('leave no "can can", no "without no" and no "without without"', () => {
    fc.assert(
      fc.property(phrasedParts, ([kind, parts]) => {
        for (const { text } of draftsOf(kind, parts))
          expect(text).not.toMatch(/\b(?:can|will) (?:can|to)\b|\bwithout (?:no|without)\b/u);
      }),
      { numRuns: 400 },
    );
  });
});

describe('Every part', () => {
  test.each(['mission', 'success'] as const)('of a %s but its companion lines is said in some draft', (kind) => {
    const said = draftsOf(kind, {}).flatMap(({ gaps }) => gaps);
    const full = draftsOf(kind, Object.fromEntries(partIds[kind].map((part) => [part, 'words'])));
    const used = new Set([...said, ...full.flatMap(({ uses }) => uses)]);
    expect(partIds[kind].filter((part) => !used.has(part))).toEqual(
      kind === 'mission' ? ['collision', 'recovery'] : [],
    );
  });
  test('of the promise alone makes four missions without a gap', () => {
    const drafts = draftsOf('mission', { who: 'guests', done: 'rest', feeling: 'calm' });
    expect(drafts.filter(({ gaps }) => gaps.length === 0).map(({ id }) => id)).toEqual([
      'result-first',
      'certainty-first',
      'promise-first',
      'feeling-first',
    ]);
  });
});

const mission = {
  who: 'Tenant',
  done: 'They can see who is coming and when.',
  feeling: 'feeling in control',
  always: 'We ring before we come',
  situation: 'when something breaks,',
  pain: 'without having to ask twice',
};

describe('What people type as they think of it', () => {
  const success = (parts: Record<string, string>) => successDrafts(parts, draftWords).map(({ text }) => text);

  test('keeps capitals that are meant: a quarter, a role written in capitals', () => {
    const [goal, customer, owner] = success({ baselineOn: 'Q2 2026', leader: 'Head of Claims', group: 'brokers' });
    expect(goal).toContain('(Q2 2026, ');
    expect(goal).toContain('belongs to the Head of Claims.');
    expect(customer).toContain('with the Head of Claims accountable');
    expect(owner).toMatch(/^The Head of Claims will answer/);
  });

  test.each([
    'n=212',
    'n = 212',
    'N=212',
    '(n=212)',
    'n: 212',
    'sample size: 212',
    'a sample of 212',
    'out of 212',
    '212',
  ])('says what a figure is out of, however its sample was noted: "%s"', (sample) =>
    expect(success({ sample })[0]).toContain(', out of 212)'),
  );

  test('leaves a gap for the sample without saying its words twice', () => {
    const [goal] = success({});
    expect(goal).toContain(', [out of how many])');
    expect(goal).not.toContain('out of [');
  });

  test('closes the aside of a name with a role, and lists who contributes', () => {
    const [goal, , owner] = success({ leader: 'Karl Brandt, COO', contributors: 'head of IT; CFO' });
    expect(goal).toContain('belongs to Karl Brandt, COO.');
    expect(owner).toContain('Karl Brandt, COO, will answer, with the head of IT and the CFO, for moving');
  });

  test('lists groups apart by a semicolon, and keeps no capital of a sentence in its middle', () => {
    const [goal] = success({ group: 'OEM buyers; integrators', leader: 'Our Managing Director' });
    expect(goal).toContain('among OEM buyers and integrators must');
    expect(goal).toContain('belongs to our Managing Director.');
  });

  test('drops “they” where the draft names the people', () => {
    expect(success({ group: 'heart patients', behaviour: 'they call us first' })[1]).toContain(
      'heart patients will call us first',
    );
  });

  test('takes feelings apart by a stroke as a series', () => {
    expect(missionDrafts({ who: 'patient', feeling: 'safe / informed / respected' }, draftWords)[0]!.text).toContain(
      'feel safe, informed and respected.',
    );
  });

  test('takes a sign that is a whole clause', () => {
    expect(success({ sign: 'we see that 90 % of patients are called on day 3' })[2]).toMatch(
      /the sign we expect on day 90 is this: .*90 % of patients are called on day 3\.$/,
    );
  });
});

describe('A mission', () => {
  test('is seven sentences of different build', () => {
    expect(missionDrafts(mission, draftWords).map(({ text }) => text)).toEqual([
      'Every tenant can see who is coming and when, and feel in control, because we always ring before we come.',
      'When something breaks, every tenant can see who is coming and when without having to ask twice.',
      'We always ring before we come. That is how we leave every tenant feeling in control and spared having to ask twice.',
      'Whichever of us they meet, even when something breaks, every tenant knows from the start that they can see who is coming and when.',
      'Our word to every tenant: you can see who is coming and when; you will come away feeling in control, since we always ring before we come. Hold us to it.',
      'We refuse to put any tenant through having to ask twice when something breaks, so we always ring before we come.',
      'Ask any tenant how it feels to deal with us: the answer is “in control”, for they can see who is coming and when, spared having to ask twice.',
    ]);
  });
  test.each([
    ['Guests', 'Guests can'],
    ['our guest', 'Our guest can'],
    ['people who rent from us', 'People who rent from us can'],
    ['user of the app', 'Every user of the app can'],
    ['NHS patients', 'NHS patients can'],
    ['patient and carer', 'Every patient and carer can'],
    ['patients and carers', 'Patients and carers can'],
    ['a few of our guests', 'A few of our guests can'],
    ['French tourists', 'French tourists can'],
    ['a user', 'Every user can'],
    ['an user', 'Every user can'],
    ['business', 'Every business can'],
  ])('takes "%s" as "%s"', (who, start) => {
    expect(missionDrafts({ who, done: 'rest' }, draftWords)[0]!.text).toMatch(new RegExp(`^${start}`));
  });
  test('keeps names in the middle of a sentence and lowers what is none', () => {
    const [, second] = missionDrafts({ ...mission, who: 'Harbour Rail riders', situation: 'Easter comes' }, draftWords);
    expect(second!.text).toMatch(/^When Easter comes, Harbour Rail riders can see/);
  });
  test('keeps a habit that says itself how often', () => {
    expect(missionDrafts({ ...mission, always: 'never ask twice' }, draftWords)[2]!.text).toMatch(
      /^We never ask twice\./,
    );
  });
  test('says the brand word only where there is one', () => {
    expect(missionDrafts({ ...mission, brand: '“plain dealing”' }, draftWords)[0]!.text).toMatch(
      /That is what we mean by “plain dealing”\.$/,
    );
    expect(missionDrafts({ ...mission, brand: 'dependable' }, draftWords)[0]!.text).toMatch(/by “dependable”\.$/);
    expect(missionDrafts(mission, draftWords)[0]!.gaps).toEqual([]);
  });
  test('turns sentences inside a part into one', () => {
    expect(
      missionDrafts({ ...mission, always: 'Ring first. Then we come, e.g. at noon.' }, draftWords)[0]!.text,
    ).toMatch(/because we always ring first; then we come, e\.g\. at noon\.$/);
  });
});

describe('A habit and a burden', () => {
  test.each([
    ['we’ll ring you back', 'we will always ring you back'],
    ['do not hide fees', 'we never hide fees'],
    ['honest advice', 'there is always honest advice'],
    ['no hidden fees', 'there are no hidden fees'],
    ['Nobody waits longer than we said', 'nobody waits longer than we said'],
    ['is on time', 'we are always on time'],
  ])('"%s" is "%s"', (always, said) =>
    expect(missionDrafts({ always }, draftWords)[0]!.text).toMatch(new RegExp(`, because ${said}\\.$`)),
  );
  test.each([
    ['not having to call twice', 'having to call twice'],
    ['not knowing who comes', 'the worry of not knowing who comes'],
    ['they don’t know who comes', 'the worry that they don’t know who comes'],
    ['long queues, forms and waiting', 'long queues, forms and waiting'],
    ['no queue', 'any queue'],
    ['no answer', 'being left with no answer'],
    ['their call gets lost', 'the worry that their call gets lost'],
    ['when nobody answers', 'the times when nobody answers'],
    ['to wait', 'having to wait'],
  ])('"%s" is "without %s"', (pain, said) =>
    expect(missionDrafts({ pain }, draftWords)[1]!.text).toMatch(new RegExp(` without ${said}\\.$`)),
  );
});

describe('The capital a part begins with', () => {
  const second = (who: string, others: Record<string, string> = {}, texts: string[] = []) =>
    missionDrafts({ ...others, who, situation: others['situation'] ?? 'It rains' }, draftWords, texts)[1]!.text;

  test.each([
    ['Lufthansa passengers', {}, 'Lufthansa passengers'],
    ['Berlin tenants', {}, 'Berlin tenants'],
    ['Tenants', {}, 'tenants'],
    ['Older tenants', {}, 'older tenants'],
    ['Commuters', {}, 'commuters'],
    ['Subscribers to our paper', {}, 'subscribers to our paper'],
    ['NHS patients', {}, 'NHS patients'],
    ['iPhone users', {}, 'iPhone users'],
    ['Londoners', {}, 'Londoners'],
    ['Anna and her team', {}, 'Anna and her team'],
    ['Meadow residents', { situation: 'a meadow floods' }, 'meadow residents'],
    ['Rovers', { pain: 'a queue for Rovers fans' }, 'Rovers'],
  ])('of "%s" beside %j is "%s"', (who, others, said) =>
    expect(second(who, others)).toMatch(new RegExp(`, ${said} can `)),
  );
  test('is kept where the word stands in the organisation’s name or its foundation', () => {
    expect(second('Travellers', {}, ['Travellers'])).toContain(', Travellers can');
    expect(second('Foxton buyers', {}, ['We sell where Foxton does'])).toContain(', Foxton buyers can');
  });
});

describe('A success statement', () => {
  test.each([
    ['keep more clients', /^To keep more clients, \[/],
    ['To keep more clients', /^To keep more clients, \[/],
    ['higher retention', /^For higher retention, \[/],
  ])('takes the goal "%s" as a verb or a noun', (goal, start) => {
    expect(successDrafts({ goal }, draftWords)[0]!.text).toMatch(start);
  });
  test.each([
    ['head of service', /belongs to the head of service\.$/],
    ['Ana Ruiz', /belongs to Ana Ruiz\.$/],
    ['Ana', /belongs to Ana\.$/],
    ['Finance lead', /belongs to the finance lead\.$/],
    ['CX lead', /belongs to the CX lead\.$/],
    ['our CFO', /belongs to our CFO\.$/],
    ['CFO', /belongs to the CFO\.$/],
  ])('gives the leader "%s" an article where one is due', (leader, expected) => {
    expect(successDrafts({ leader }, draftWords)[0]!.text).toMatch(expected);
  });
  test.each([
    ['cost per contact', /keeping cost per contact no worse than today\. /],
    ['no rise in cost per contact', /, with no rise in cost per contact\. /],
  ])('takes the guardrail "%s" as a thing or as a denial', (guardrail, expected) => {
    expect(successDrafts({ guardrail }, draftWords)[0]!.text).toMatch(expected);
  });
});
