import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { assessWords } from '../../src/content/messages/en/assess';
import { profilePage } from '../../src/content/messages/en/profile';
import { missionPartWords, successPartWords } from '../../src/content/messages/en/statement-parts';
import { statementsWords } from '../../src/content/messages/en/statements';
import { reportPage } from '../../src/content/messages/en/report-page';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { ownResponse } from '../../src/domain/engagement/progress';
import { readPdf } from '../deliverables/pdf/support';
import { allPractices, answer, noteBox, openNote, reasonBox, saved } from './support/assessing';
import { downloadBackup, downloadPdf, finishedWork, openWork } from './support/files';
import { eventually, journey } from './support/journey';
import { settled } from './support/settled';

const script = (where: string) => `<script>ran("${where}")</script>`;
const image = (where: string) => `<img src=x onerror='ran("${where}")'>`;
const hostile = (where: string) => `${script(where)}${image(where)}{{${where}}} & "quoted" 'so' \\`;

/** Puts markup into every text a document has. */
function everywhereHostile(work: Engagement): void {
  const round = work.rounds[0]!;
  work.organisation.name = hostile('name');
  work.organisation.customerWord = hostile('customerWord');
  for (const [id, given] of Object.entries(round.responses[0]!.answers)) {
    given.evidence = hostile(`evidence-${id}`);
    if (given.kind === 'notApplicable') given.reason = hostile(`reason-${id}`);
  }
  for (const [id, weight] of Object.entries(round.weights)) weight.reason = hostile(`weight-${id}`);
  for (const [id, choice] of Object.entries(round.plan.choices)) {
    if (choice.decision === 'refused') choice.reason = hostile(`refused-${id}`);
    else choice.owner = hostile(`owner-${id}`);
  }
  for (const kind of ['mission', 'success'] as const) {
    const statement = round.statements[kind];
    for (const part of Object.keys(statement.parts))
      (statement.parts as Record<string, string>)[part] = hostile(`${kind}-${part}`);
    statement.wording = hostile(`${kind}-wording`);
    statement.draft = null;
    for (const version of Object.values(statement.versions)) {
      version.note = hostile(`${kind}-note`);
      version.wording = hostile(`${kind}-${version.approval ? 'wording' : 'earlier'}`);
      if (version.approval) version.approval.by = hostile(`${kind}-approver`);
    }
    for (const comment of Object.values(statement.comments)) {
      comment.department = hostile(`${kind}-department`);
      comment.text = hostile(`${kind}-comment`);
      comment.answer = hostile(`${kind}-answer`);
    }
  }
  const { foundation, tests, staff } = round.statements;
  const everyText = (record: object, where: string) => {
    for (const [key, text] of Object.entries(record) as [string, unknown][]) {
      const isWord = ['verdict', 'on', 'receivedOn'].includes(key) || typeof text !== 'string';
      if (!isWord) (record as Record<string, string>)[key] = hostile(`${where}-${key}`);
    }
  };
  everyText(foundation, 'foundation');
  for (const [test, said] of Object.entries(tests)) everyText(said, test);
  for (const said of Object.values(staff)) everyText(said, 'staff');
}

const readText = (page: Page) => page.getByRole('main').innerText();

describe('markup in every field', () => {
  journey(
    'is shown as the text it is, on every page and in the report, and nothing of it runs',
    async ({ person, expect }) => {
      const ran: string[] = [];
      await person.context.exposeFunction('ran', (where: string) => ran.push(where));
      const page = await openWork(person, finishedWork(everywhereHostile));
      const name = hostile('name');

      await settled(page);
      await eventually(() => readText(page)).toContain(hostile('mission-wording'));
      await eventually(() => readText(page)).toContain(hostile('success-wording'));
      expect(await page.getByRole('banner').innerText()).toContain(name);
      const { bytes } = await downloadPdf(page);
      const pdf = await readPdf(Uint8Array.from(bytes).buffer);
      // A narrow column breaks a long word where it can.
      const inPdf = pdf.text.replace(/\s/g, '');
      const places = [
        'name',
        'mission-wording',
        'success-wording',
        'mission-approver',
        'sayNo-stop',
        'swap-rival',
        'refused-customer-summit',
        'owner-department-audit',
      ];
      for (const place of places) expect(inPdf).toContain(hostile(place).replace(/\s/g, ''));

      await person.go(page, '/results/');
      await settled(page);
      expect(await readText(page)).toContain(name);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')),
      );
      await eventually(() => readText(page)).toContain(hostile(`evidence-${allPractices[0]!.id}`));

      await person.go(page, '/roadmap/');
      await settled(page);
      await eventually(() => readText(page)).toContain(hostile('refused-customer-summit'));
      expect(await readText(page)).toContain(hostile('owner-blocking-rules'));

      await person.go(page, '/statements/');
      await eventually(() => page.getByLabel(statementsWords.wording.mission).inputValue()).toBe(
        hostile('mission-wording'),
      );
      await eventually(() => page.getByLabel(successPartWords.goal.label).inputValue()).toBe(hostile('success-goal'));
      await eventually(() => readText(page)).toContain(script('mission-who'));
      for (const place of [
        'mission-approver',
        'mission-note',
        'mission-earlier',
        'mission-department',
        'mission-answer',
      ]) {
        await eventually(() => readText(page)).toContain(hostile(place));
      }
      await person.go(page, '/statements/#foundation');
      await settled(page);

      await person.go(page, '/assess/profile/');
      await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe(name);
      await person.go(page, `/assess/#${allPractices[0]!.id}`);
      await eventually(() => noteBox(page).inputValue()).toBe(hostile(`evidence-${allPractices[0]!.id}`));
      await person.go(page, '/');
      await eventually(() => readText(page)).toContain(name);
      expect(ran).toEqual([]);
    },
  );

  journey('typed by hand it stays what was typed', async ({ person, expect }) => {
    const ran: string[] = [];
    await person.context.exposeFunction('ran', (where: string) => ran.push(where));
    const page = await person.open('/assess/');
    await answer(page, allPractices[0]!, 'notApplicable');
    await reasonBox(page).fill(hostile('reason'));
    await openNote(page);
    await noteBox(page).fill(hostile('note'));
    await saved(page);
    await person.go(page, '/assess/profile/');
    await page.getByLabel(profilePage.name).fill(hostile('name'));
    await saved(page);
    await person.go(page, '/statements/');
    await page.getByLabel(missionPartWords.who.label, { exact: true }).fill(hostile('who'));
    await page.getByText(script('who')).first().waitFor();
    await saved(page);
    await person.go(page, '/report/');
    const backup = JSON.parse((await downloadBackup(page)).bytes.toString('utf8')) as Engagement;
    expect(backup.organisation.name).toBe(hostile('name'));
    expect(ownResponse(backup.rounds[0]!).answers[allPractices[0]!.id]).toEqual({
      kind: 'notApplicable',
      reason: hostile('reason'),
      evidence: hostile('note'),
    });
    expect(ran).toEqual([]);
  });
});

describe('a name in any script', () => {
  /** Further fonts that are asked for: none but what the name needs, and nothing before a PDF is. */
  const given: [script: string, name: string, fonts: RegExp | null, lost: string][] = [
    ['Greek', 'Ελληνικοί Σιδηρόδρομοι Αιγαίου', null, ''],
    ['Cyrillic', 'Київський річковий вокзал «Дніпро»', null, ''],
    ['Vietnamese', 'Đường sắt Nguyễn Huệ', null, ''],
    ['Arabic', 'شركة السكك الحديدية', /noto-sans-arabic/, ''],
    ['Hebrew', 'רכבת הצפון', /noto-sans-hebrew/, ''],
    ['Japanese', '港鉄道サービス株式会社', /noto-sans-jp-\d/, ''],
    ['Korean', '항구 철도 주식회사', /noto-sans-kr-\d/, ''],
    ['Chinese', '港口铁路有限公司', /noto-sans-sc-\d/, ''],
    ['Devanagari', 'रेलवे Acme', null, 'रेलवे'],
  ];
  journey.for(given)(
    '%s: stands on every page, and the PDF draws it or says what it could not',
    async ([, name, fonts, lost], { person, expect }) => {
      const work = finishedWork((each) => {
        each.organisation.name = name;
      });
      const furtherFonts = () => person.watch.requests.filter((url) => url.includes('noto-sans-'));
      const page = await openWork(person, work);
      await eventually(() => page.getByRole('banner').innerText()).toContain(name);
      await eventually(() => readText(page)).toContain(reportPage.preview.heading);
      expect(furtherFonts()).toEqual([]);
      const { bytes, name: fileName } = await downloadPdf(page);
      expect(fileName).toMatch(/^[^/\\:*?"<>|]+-report-\d{4}-\d{2}-\d{2}\.pdf$/);
      const pdf = await readPdf(Uint8Array.from(bytes).buffer);
      if (fonts) expect(furtherFonts()).not.toEqual([]);
      expect(furtherFonts().filter((url) => !fonts?.test(url))).toEqual([]);
      if (lost) {
        const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(lost)];
        const letters = [...new Set(clusters.map(({ segment }) => segment))];
        await page.getByText(reportPage.lost(letters).slice(0, 20)).waitFor();
        for (const letter of letters) expect(await readText(page)).toContain(letter);
      } else expect(pdf.text.normalize('NFKC')).toContain(name.normalize('NFKC'));
      expect(String(pdf.info['Title'])).toContain(name);
      for (const route of ['/results/', '/roadmap/', '/']) {
        await person.go(page, route);
        await settled(page);
        await eventually(() => page.getByRole('document').or(page.locator(':root')).first().innerText()).toContain(
          name,
        );
      }
    },
  );

  journey('typed on the profile it comes back letter by letter, direction and all', async ({ person }) => {
    const name = 'مقهى Ñandú 東京 “Ωmega” 👩‍👩‍👧 e\u0301';
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profilePage.name).fill(name);
    await saved(page);
    await page.reload();
    await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe(name);
    await person.go(page, '/assess/');
    await page.getByText(assessWords.instruction).filter({ visible: true }).waitFor();
    await eventually(() => page.getByRole('banner').innerText()).toContain(name);
  });

  journey('a note of 10,000 characters is kept whole and printed whole', async ({ person, expect }) => {
    const note = 'Each zebrafish has a record of its own. '.repeat(251).slice(0, 10_000);
    const page = await person.open('/assess/');
    await answer(page, allPractices[0]!, 4);
    await person.go(page, `/assess/#${allPractices[0]!.id}`);
    await openNote(page);
    await noteBox(page).fill(note);
    await saved(page);
    await person.go(page, '/report/');
    const backup = JSON.parse((await downloadBackup(page)).bytes.toString('utf8')) as Engagement;
    expect(ownResponse(backup.rounds[0]!).answers[allPractices[0]!.id]!.evidence).toBe(note);
    const pdf = await readPdf(Uint8Array.from((await downloadPdf(page)).bytes).buffer);
    // Page ends fall between the words of a sentence, never within a word.
    expect(pdf.text.match(/zebrafish/g)).toHaveLength(250);
  });
});
