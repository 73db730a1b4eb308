import { describe, expect, test } from 'vitest';
import { modelWords } from '../../../../src/content/words';
import { ownerOf } from '../../../../src/domain/statements/reading/owner-of';
import { leadersIn, namesOfPart } from '../../../../src/domain/statements/reading/people';
import { context } from '../context';

const roles = Object.values(modelWords.roles);
const owners = [...roles, 'Jin Kim', 'Head of Claims'];

describe('The owner of a name', () => {
  test.each([
    ['head of claims', 'Head of Claims'],
    ['the HEAD OF CLAIMS', 'Head of Claims'],
    ['CFO', 'Finance lead'],
    ['Finance director', 'Finance lead'],
    ['head of customer experience', 'CX lead'],
    ['COO', 'Operations lead'],
    ['Chief Operating Officer', 'Operations lead'],
    ['CEO', 'Chief executive'],
    ['Managing Director', 'Chief executive'],
    ['head of service', 'Service manager'],
    ['J. Kim', 'Jin Kim'],
    ['Jin Kim (head of catering)', 'Jin Kim'],
    ['Ana Ruiz, head of marketing', 'Marketing lead'],
    ['executive sponsor', 'Sponsor'],
  ])('"%s" is %s', (name, owner) => expect(ownerOf(name, owners, context.words)).toBe(owner));
  test.each(['head of catering', 'Ana Ruiz', 'M. Kim', 'director', ''])('"%s" is none', (name) =>
    expect(ownerOf(name, owners, context.words)).toBeNull(),
  );
  test('of every role of the edition is the role itself', () =>
    expect(roles.map((role) => ownerOf(role.toUpperCase(), roles, context.words))).toEqual(roles));
});

describe('Who leads', () => {
  test.each([
    ['The head of service leads and the CFO confirms the figure.', ['head of service']],
    ['Sponsor: J. Kim.', ['J. Kim']],
    ['It is owned by Ana Ruiz.', ['Ana Ruiz']],
    ['Accountable: COO.', ['COO']],
    ['The harbour master leads.', ['harbour master']],
    ['Everyone is responsible.', []],
    ['Every guest has a personal account manager.', []],
  ])('in "%s" is %j', (text, names) =>
    expect(leadersIn(text, {}, context.words).map(({ name }) => name)).toEqual(names),
  );
  test('is who the part says', () =>
    expect(leadersIn('The COO leads.', { leader: 'the CFO' }, context.words)).toEqual([{ name: 'CFO', at: null }]));
  test('may be several in one part', () =>
    expect(namesOfPart('head of IT; the CFO and Ana Ruiz')).toEqual(['head of IT', 'CFO', 'Ana Ruiz']));
  test('and gives several heads each a place of their own', () =>
    expect(namesOfPart('the heads of service, fleet and finance; CFO')).toEqual([
      'head of service',
      'head of fleet',
      'head of finance',
      'CFO',
    ]));
});
