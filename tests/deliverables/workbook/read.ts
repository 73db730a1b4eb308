/** Reads workbooks back with tools this project did not write. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { parseXml } from '../../support/read-back/xml';

export type Value = string | number | boolean | Date | null;

export async function readSheets(content: ArrayBuffer): Promise<{ sheet: string; data: Value[][] }[]> {
  return (await readExcelFile(Buffer.from(content), { trim: false } as object)) as { sheet: string; data: Value[][] }[];
}

/** Every part, parsed. @throws where one is no well-formed XML */
export function partsOf(content: ArrayBuffer): Map<string, Document> {
  const files = Object.entries(unzipSync(new Uint8Array(content)));
  return new Map(files.map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
}

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The first sheet as a table, by LibreOffice where it is installed, else by read-excel-file. */
export async function csvByAnother(content: ArrayBuffer): Promise<string> {
  if (hasOffice) return officeCsv(content);
  const [first] = await readSheets(content);
  return Papa.unparse(first!.data.map((row) => row.map((cell) => cell ?? '')));
}

function officeCsv(content: ArrayBuffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), Buffer.from(content));
    const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to'];
    execFileSync(
      'soffice',
      [...options, 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder, join(folder, 'book.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    return readFileSync(join(folder, 'book.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
