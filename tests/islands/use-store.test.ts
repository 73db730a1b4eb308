import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab } from '../stores/browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

test('the first render of an island has the empty document’s values, even after a document was loaded', async () => {
  const tab = await openTab();
  const { useStore, useEngagementLoaded } = await import('../../src/islands/use-store');
  const Island = () => {
    const answered = Object.keys(useStore(tab.answers.$answers)).length;
    const { name } = useStore(tab.organisation.$organisation);
    return h('p', { class: useEngagementLoaded() ? 'loaded' : 'waiting' }, `${name}${answered}`);
  };
  const onServer = renderToString(h(Island, {}));
  tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  tab.answers.setAnswer('listening-methods', { kind: 'unknown' });
  await tab.engagement.loadEngagement();
  expect(renderToString(h(Island, {}))).toBe(onServer);
  expect(onServer).toBe('<p class="waiting">0</p>');
});
