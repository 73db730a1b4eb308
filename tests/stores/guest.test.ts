import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab, storedRecords } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

test('what a guest typed is not saved for the owner when a page of the guest comes back after they left', async () => {
  const owner = await openTab();
  await owner.engagement.loadEngagement();
  owner.organisation.setOrganisation({ name: 'Harbour' });
  await owner.engagement.flush();

  const { beginGuest, endGuest } = await import('../../src/platform/be-guest');
  beginGuest();
  const guests = await openTab({ sameTab: true });
  await guests.engagement.loadEngagement();
  guests.organisation.setOrganisation({ name: 'Lakeside' });
  await guests.engagement.flush();
  guests.hide();
  // Another page of the tab: this one lies ready for the way back.
  endGuest();
  guests.show();
  guests.organisation.setOrganisation({ customerWord: 'traveller' });
  await guests.engagement.flush();

  const later = await openTab();
  await later.engagement.loadEngagement();
  expect(later.engagement.$engagement.get().organisation.name).toBe('Harbour');
  expect(JSON.stringify([await storedRecords(later), localStorage])).not.toMatch(/Lakeside|traveller/);
});
