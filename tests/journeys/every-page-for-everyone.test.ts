/** Every page, empty and filled, in both themes: usable by everybody, on the narrowest screen too. */
import { describe } from 'vitest';
import { actions } from '../../src/content/roadmap';
import { metrics } from '../../src/content/context';
import { practices } from '../../src/content/assessment';
import { groupEngagement } from '../support/group';
import { answer, comesInView } from './support/assessing';
import { openWork } from './support/files';
import { journey, type Person } from './support/journey';
import { addressOfInvitation, begin, invitation, openInvitation } from './support/responding';
import { settled } from './support/settled';
import { violations } from './support/violations';

/** These show what the person has typed; each is looked at empty and with the example. */
const working = [
  '/',
  '/assess/',
  '/assess/#overview',
  '/assess/profile/',
  '/assess/readiness/',
  '/results/',
  // Answers of a link, and a link that is not whole.
  '/results/#answers=BBvQclqLaiMGb18JM4rWxPBecc24ZaN7AWt4K1',
  '/results/#answers=BBvQclqLaiMGb18JM4rWxPBecc24ZaN7AWt4K2',
  '/roadmap/',
  '/roadmap/#action-mission-statement',
  '/roadmap/#timeline',
  '/roadmap/#table',
  '/roadmap/#weeks',
  '/statements/',
  '/statements/#foundation',
  '/statements/staff/',
  '/statements/#success',
  '/statements/#foundation',
  '/report/',
  '/workspace/',
  '/workshop/',
  '/workshop/#collect',
  '/workshop/#look',
  '/workshop/#talk',
  '/workshop/present/',
  '/respond/',
];
const printed = [
  '/library/',
  `/library/practices/${practices[0]!.id}/`,
  `/library/actions/${actions[0]!.id}/`,
  `/library/metrics/${metrics[0]!.id}/`,
  '/method/',
  '/privacy/',
  '/404.html',
];
/** Looks at the routes in two tabs side by side. */
async function faultsOf(person: Person, routes: readonly string[]): Promise<string[]> {
  const halves = [0, 1].map((half) => routes.filter((_, place) => place % 2 === half));
  return (await Promise.all(halves.map((half) => faultsInTab(person, half)))).flat();
}

async function faultsInTab(person: Person, routes: readonly string[]): Promise<string[]> {
  const page = await person.context.newPage();
  const faults: string[] = [];
  for (const route of routes) {
    await page.setViewportSize({ width: 1280, height: 900 });
    // From elsewhere, so that a route that differs by its fragment alone is loaded anew.
    await page.goto('about:blank');
    await person.go(page, route);
    await settled(page);
    // What is folded away counts as well.
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
      document.querySelector<HTMLElement>('.look-row button[aria-expanded="false"]')?.click();
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await violations(page)).map((fault) => `${route} ${colorScheme} ${fault}`));
    }
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    });
    faults.push(...twice.map((id) => `${route} has the id ${id} twice`));
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) faults.push(`${route} scrolls sideways by ${over} px at ${width} px`);
      const small = await violations(page, { type: 'rule', values: ['target-size'] });
      faults.push(...small.map((fault) => `${route} at ${width} px ${fault}`));
    }
  }
  return faults;
}

describe('every page passes axe in both themes and fits a narrow screen', () => {
  journey('before anything is typed', async ({ person, expect }) => {
    expect(await faultsOf(person, [...working, ...printed])).toEqual([]);
  });

  journey('with the example', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await page.close();
    expect(await faultsOf(person, working)).toEqual([]);
  });

  journey('with a group that has answered, before the reveal and after most of it', async ({ person, expect }) => {
    const before = groupEngagement({ views: 12, revealed: [] });
    const after = groupEngagement({
      views: 12,
      revealed: practices.slice(0, 20).map(({ id }) => id),
      agreed: { [practices[1]!.id]: 3 },
    });
    await (await openWork(person, { ...before, id: 'before', example: false })).close();
    expect(await faultsOf(person, ['/workshop/#invite', '/workshop/#collect', '/workshop/#look'])).toEqual([]);
    await (await openWork(person, { ...after, id: 'after', example: false })).close();
    const talks = practices.slice(0, 2).map(({ id }) => `/workshop/#talk/${id}`);
    expect(
      await faultsOf(person, ['/workshop/#look', '/workshop/#talk', ...talks, '/results/', '/roadmap/', '/workspace/']),
    ).toEqual([]);
  });

  journey('for somebody who was invited, from the link to what was handed in', async ({ person, expect }) => {
    const page = await openInvitation(person, invitation);
    await begin(page);
    await answer(page, practices[0]!, 3);
    await comesInView(page, practices[1]!);
    await page.close();
    const parts = [practices[1]!.id, 'overview', 'about-you', 'hand-in', 'handed-in'];
    expect(
      await faultsInTab(person, [addressOfInvitation(invitation), ...parts.map((part) => `/respond/#${part}`)]),
    ).toEqual([]);
    expect(await faultsInTab(person, [`${addressOfInvitation(invitation).slice(0, -9)}`])).toEqual([]);
  });
});
