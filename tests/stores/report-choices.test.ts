import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits, reportPartIds } from '../../src/domain/engagement/engagement';
import type { CalendarEvent } from '../../src/domain/report/report';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

type ReportTab = Tab & typeof import('../../src/stores/report-choices');

async function openReport(options?: Parameters<typeof openTab>[0]): Promise<ReportTab> {
  const tab = await openTab(options);
  const choices = await import('../../src/stores/report-choices');
  await tab.engagement.loadEngagement();
  return { ...tab, ...choices };
}

async function reload(tab: ReportTab): Promise<ReportTab> {
  await tab.engagement.flush();
  await tab.database.closeStorage();
  return openReport({ sameTab: true });
}

describe('what goes into the report', () => {
  test('is everything, on the paper of the region, until something is left out', async () => {
    const tab = await openReport();
    expect(tab.$reportChoices.get()).toEqual({ paper: 'auto', leaveOut: [] });
    tab.setPaper('letter');
    tab.setPart('glossary', false);
    tab.setPart('notes', false);
    tab.setPart('notes', false);
    expect(tab.$reportChoices.get()).toEqual({ paper: 'letter', leaveOut: ['notes', 'glossary'] });
    expect((await reload(tab)).$reportChoices.get()).toEqual({ paper: 'letter', leaveOut: ['notes', 'glossary'] });
  });

  test('takes every part back', async () => {
    const tab = await openReport();
    for (const part of reportPartIds) tab.setPart(part, false);
    expect(tab.$reportChoices.get().leaveOut).toEqual(reportPartIds);
    for (const part of reportPartIds) tab.setPart(part, true);
    expect(tab.$reportChoices.get().leaveOut).toEqual([]);
  });

  test('is not stored anew when a choice is made that stands already', async () => {
    const tab = await openReport();
    tab.setPaper('auto');
    tab.setPart('notes', true);
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'empty' });
  });
});

describe('the client’s look', () => {
  const logo = { mediaType: 'image/png' as const, data: 'AAAA', width: 10, height: 5 };
  const brandOf = (tab: Tab) => tab.organisation.$brand.get();

  test('takes a colour, a logo and a line, each by itself, and lets each be taken away', async () => {
    const tab = await openReport();
    expect(tab.organisation.setBrand({ colour: '#005A64' })).toBe(true);
    expect(tab.organisation.setBrand({ logo })).toBe(true);
    tab.organisation.setBrand({ confidentiality: 'x'.repeat(limits.shortText + 1) });
    const line = 'x'.repeat(limits.shortText);
    expect(brandOf(tab)).toEqual({ colour: '#005a64', logo, confidentiality: line });
    const next = await reload(tab);
    expect(brandOf(next)).toEqual({ colour: '#005a64', logo, confidentiality: line });
    next.organisation.setBrand({ colour: null });
    next.organisation.setBrand({ logo: null });
    expect(brandOf(next)).toEqual({ colour: null, logo: null, confidentiality: line });
  });

  test('takes nothing that is no colour and no picture', async () => {
    const { organisation } = await openReport();
    organisation.setBrand({ colour: '#005a64' });
    expect(organisation.setBrand({ colour: 'red' })).toBe(false);
    expect(organisation.setBrand({ logo: { ...logo, data: '<svg/>' } })).toBe(false);
    expect(organisation.setBrand({ logo: { ...logo, data: 'AAAA'.repeat(limits.logoData) } })).toBe(false);
    expect(organisation.$brand.get()).toEqual({ colour: '#005a64', logo: null, confidentiality: '' });
  });
});

describe('what calendars were sent', () => {
  const event = (action: string, patch: Partial<CalendarEvent> = {}): CalendarEvent => ({
    action,
    uid: action,
    sequence: 0,
    fingerprint: '00000000',
    cancelled: false,
    title: action,
    owner: '',
    startsOn: '2027-01-04',
    endsOn: '2027-01-08',
    description: [],
    ...patch,
  });

  test('is remembered event by event, and over a reload', async () => {
    const tab = await openReport();
    tab.keepCalendar([event('a'), event('b')]);
    tab.keepCalendar([event('b', { sequence: 1, fingerprint: '11111111', cancelled: true })]);
    const { calendar } = (await reload(tab)).engagement.$round.get();
    expect(calendar).toEqual({
      a: { sequence: 0, title: 'a', startsOn: '2027-01-04', endsOn: '2027-01-08', fingerprint: '00000000' },
      b: {
        sequence: 1,
        title: 'b',
        startsOn: '2027-01-04',
        endsOn: '2027-01-08',
        fingerprint: '11111111',
        cancelled: true,
      },
    });
  });

  test('is not stored anew when the same file is made again', async () => {
    const tab = await openReport();
    tab.keepCalendar([event('a')]);
    const { calendar } = tab.engagement.$round.get();
    tab.keepCalendar([event('a')]);
    expect(tab.engagement.$round.get().calendar).toBe(calendar);
  });

  test('stays when the plan is changed and the change taken back and done again', async () => {
    const tab = await openReport();
    const { choose } = await import('../../src/stores/plan-edits');
    const { undoPlan, redoPlan } = await import('../../src/stores/plan-history');
    tab.keepCalendar([event('complaint-register')]);
    choose('complaint-register', { decision: 'refused', reason: 'Done' });
    tab.keepCalendar([event('complaint-register', { sequence: 1, fingerprint: '11111111', cancelled: true })]);
    const { calendar } = tab.engagement.$round.get();
    undoPlan();
    expect(tab.engagement.$round.get().plan.choices).toEqual({});
    expect(tab.engagement.$round.get().calendar).toEqual(calendar);
    redoPlan();
    expect(tab.engagement.$round.get().plan.choices).not.toEqual({});
    expect(tab.engagement.$round.get().calendar).toEqual(calendar);
  });
});
