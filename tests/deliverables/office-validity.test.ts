import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { deliverAnswers } from '../../src/deliverables/answers/deliver';
import type { Rendered } from '../../src/deliverables';
import { deliverSlides } from '../../src/deliverables/slides/deliver';
import { deliverWord } from '../../src/deliverables/word/deliver';
import { deliverWorkbook } from '../../src/deliverables/workbook/deliver';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { hostileEngagement } from '../fixtures/hostile/engagement';
import { faultsOfOffice } from '../support/read-back/office-validity';
import { emptyReport, exampleReport, groupReport, today } from './support';

// The validator is a program of its own, started anew for every file: minutes where the machine has other things to do.
vi.setConfig({ testTimeout: 120_000 });

let letter: Report | undefined;
const hostileOnLetter = () => (letter ??= reportOf(hostileEngagement(), today, 'letter'));
const reports: [string, () => Report][] = [
  ['the example', exampleReport],
  ['an organisation that is a trap', hostileOnLetter],
  ['a group', groupReport],
  ['an empty engagement', emptyReport],
];
const writers: ['docx' | 'xlsx' | 'pptx', string, (report: Report) => Promise<Rendered>][] = [
  ['docx', 'the Word file', deliverWord],
  ['xlsx', 'the workbook', deliverWorkbook],
  ['xlsx', 'the sheet for answers', (report) => deliverAnswers(report, 'xlsx')],
  ['pptx', 'the slides', deliverSlides],
];

const bytesOf = ({ content }: Rendered) => new Uint8Array(content as ArrayBuffer);

describe.each(reports)('of %s', (_, report) => {
  it.each(writers)('a valid .%s comes: %s', async (kind, _what, write) => {
    expect(await faultsOfOffice(bytesOf(await write(report())), `file.${kind}`)).toEqual([]);
  });
});

it('would be told of a fault', async () => {
  const parts = unzipSync(bytesOf(await deliverWord(emptyReport())));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  parts['word/document.xml'] = strToU8(document.replace('<w:p>', '<w:p><w:nothing/>'));
  expect(await faultsOfOffice(zipSync(parts), 'file.docx')).not.toEqual([]);
});
