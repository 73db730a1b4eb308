import { describe, expect, test } from 'vitest';
import { modelWords } from '../../../../src/content/words';
import { ownerOf } from '../../../../src/domain/statements/reading/owner-of';
import { namesOfPart } from '../../../../src/domain/statements/reading/names-of-part';
import { leadersIn } from '../../../../src/domain/statements/reading/people';
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
  test.each([
    ['head of IT; the CFO and Ana Ruiz', ['head of IT', 'CFO', 'Ana Ruiz']],
    ['the heads of service, fleet and finance; CFO', ['head of service', 'head of fleet', 'head of finance', 'CFO']],
    ['Sales, Billing and IT', ['Sales', 'Billing', 'IT']],
    ['Sales, Billing, and IT', ['Sales', 'Billing', 'IT']],
    ['sales, billing, IT', ['sales', 'billing', 'IT']],
    ['sales & IT', ['sales', 'IT']],
    ['Sales, IT', ['Sales', 'IT']],
    ['head of IT, CFO', ['head of IT', 'CFO']],
    ['Ana Ruiz, Jo Marsh and Kim Lee', ['Ana Ruiz', 'Jo Marsh', 'Kim Lee']],
    ['Ana Ruiz, COO', ['Ana Ruiz, COO']],
    ['COO, Ana Ruiz', ['COO, Ana Ruiz']],
    ['Ana Ruiz, COO, and Jo Marsh, CFO', ['Ana Ruiz, COO', 'Jo Marsh, CFO']],
    ['Ana Ruiz, COO, Jo Marsh, CFO', ['Ana Ruiz, COO', 'Jo Marsh, CFO']],
    ['Ana Ruiz, operations', ['Ana Ruiz, operations']],
    ['head of service, who runs the depots', ['head of service, who runs the depots']],
    ['', []],
  ])('in the part "%s" is %j', (part, names) => expect(namesOfPart(part, context.words)).toEqual(names));
});
