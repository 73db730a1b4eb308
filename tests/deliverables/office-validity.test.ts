import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deliverAnswers } from '../../src/deliverables/answers/deliver';
import type { Rendered } from '../../src/deliverables';
import { deliverSlides } from '../../src/deliverables/slides/deliver';
import { deliverWord } from '../../src/deliverables/word/deliver';
import { deliverWorkbook } from '../../src/deliverables/workbook/deliver';
import { createEngagement, createRound } from '../../src/domain/engagement/create';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { hostileEngagement } from '../fixtures/hostile/engagement';
import { exampleEngagement } from '../support/example';
import { faultsOfOffice } from '../support/read-back/office-validity';

const day = '2026-11-21';
const reports: [string, Report][] = [
  ['the example', reportOf(exampleEngagement(), day)],
  ['an organisation that is a trap', reportOf(hostileEngagement(), day, 'letter')],
  ['an empty engagement', reportOf(createEngagement('e', createRound('r', '2026', day)), day)],
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
    expect(await faultsOfOffice(bytesOf(await write(report)), `file.${kind}`)).toEqual([]);
  });
});

it('would be told of a fault', async () => {
  const parts = unzipSync(bytesOf(await deliverWord(reports[0]![1])));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  parts['word/document.xml'] = strToU8(document.replace('<w:p>', '<w:p><w:nothing/>'));
  expect(await faultsOfOffice(zipSync(parts), 'file.docx')).not.toEqual([]);
});
