import { describe, expect, it } from 'vitest';
import { reportPage } from '../../src/content/messages/en/report-page';
import { formats } from '../../src/deliverables';
import { fileStem } from '../../src/deliverables/file-name';
import { parseEngagement } from '../../src/domain/engagement/parse';
import { exampleEngagement } from './pdf/support';

describe('the table of formats', () => {
  it('has words on the report page for each format, and a button that starts with "Download"', () => {
    expect(Object.keys(formats).sort()).toEqual(
      Object.keys(reportPage.downloads)
        .filter((key) => key !== 'heading')
        .sort(),
    );
    for (const id of Object.keys(formats) as (keyof typeof formats)[]) {
      expect(formats[id].id).toBe(id);
      expect(reportPage.downloads[id].button).toMatch(/^Download /);
    }
  });

  it('gives a backup that opens again as the same document', async () => {
    const engagement = exampleEngagement();
    const { content } = await formats.backup.render({
      engagement,
      report: () => Promise.reject(new Error('not asked for')),
    });
    expect(parseEngagement(content)).toEqual({ kind: 'ok', engagement, migratedFrom: null });
  });

  it('names files after the organisation and the date', () => {
    expect(formats.pdf.fileName('Harbour Rail', '2026-11-21')).toBe('harbour-rail-report-2026-11-21.pdf');
    expect(formats.backup.fileName('', '2026-11-21')).toBe('attune-2026-11-21.attune.json');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['CON: <a|b>?*"', 'con-a-b'],
    ['Łódź & Żółć', 'łódź-żółć'],
    ['日本 鉄道', '日本-鉄道'],
    ['🚀', 'attune'],
    ['x'.repeat(400), 'x'.repeat(60)],
  ])('makes of %j a name every system takes', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });
});
