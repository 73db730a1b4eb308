import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

test('profile and readiness take answers, keep the others, and let one be taken back', async () => {
  const { organisation, engagement } = await openTab();
  organisation.setProfile({ staff: '51-250', channels: ['web', 'phone'] });
  organisation.setProfile({ sector: 'transport', staff: undefined });
  expect(organisation.$profile.get()).toEqual({ channels: ['web', 'phone'], sector: 'transport' });
  organisation.setReadiness('sponsor', 'yes');
  organisation.setReadiness('time', 'no');
  organisation.setReadiness('sponsor', undefined);
  expect(organisation.$readiness.get()).toEqual({ time: 'no' });
  organisation.setOrganisation({ customerWord: 'guest' });
  organisation.setOrganisation({ name: 'Harbour Rail' });
  expect(organisation.$organisation.get()).toMatchObject({ name: 'Harbour Rail', customerWord: 'guest' });
  await engagement.loadEngagement();
});
