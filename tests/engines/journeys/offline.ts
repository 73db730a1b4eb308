/** One visit; then the server is gone for good, and everything is done all the same, the PDF among it. */
import assert from 'node:assert/strict';
import { profilePage } from '../../../src/content/messages/en/profile';
import { reportPage } from '../../../src/content/messages/en/report-page';
import { textOfPdf } from '../../support/read-back/read-back';
import { until } from '../browser';
import type { Journey } from '../journey';
import { allPractices, inView, saved, say } from '../support/assessing';
import { download } from '../support/files';

export const offline: Journey = {
  name: 'one visit, then no server',
  run: async ({ person }, site) => {
    const tab = await person.open('/');
    const isKept = () => tab.evaluate(() => navigator.serviceWorker.controller?.state === 'activated');
    await until('the site is kept on the device', isKept);
    await site.close();

    await tab.go('/assess/');
    for (const practice of allPractices.slice(0, 3)) {
      await inView(tab, practice).wait();
      await say(tab, practice, 3);
    }
    await saved(tab);
    await tab.go('/assess/profile/');
    await tab.get('textbox', profilePage.name).fill('Lakeside Ferries');
    await saved(tab);
    for (const route of ['/results/', '/roadmap/', '/statements/', '/workshop/', '/library/', '/method/']) {
      await tab.go(route);
      await tab.css('h1').wait();
    }
    await tab.go('/report/');
    const { bytes } = await download(person, tab, reportPage.downloads.pdf.button);
    assert.match(await textOfPdf(Uint8Array.from(bytes)), /Lakeside Ferries/);
    await download(person, tab, reportPage.downloads.slides.button);
  },
};
