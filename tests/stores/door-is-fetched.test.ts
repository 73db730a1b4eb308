/** What checks documents is the larger part of what a page would carry: it is fetched when needed, never carried along. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** Files that a file needs at once: what it imports by name, types and later fetches left out. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.isTypeOnly) return [];
    const { text } = statement.moduleSpecifier;
    if (!text.startsWith('.')) return [];
    const base = resolve(file, '..', text);
    return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].filter(
      (path) => /\.tsx?$/.test(path) && existsSync(path),
    );
  });
}

/** What all schemas of the document are made of. */
const schema = join(root, 'domain/engagement/primitives.ts');

/** @returns how a file comes to need the schema at once, or null when it does not */
function wayToSchema(file: string, seen = new Set<string>()): string[] | null {
  if (file === schema) return [relative(root, file)];
  if (!file.startsWith(root) || seen.has(file)) return null;
  seen.add(file);
  for (const next of importsOf(file)) {
    const way = wayToSchema(next, seen);
    if (way) return [relative(root, file), ...way];
  }
  return null;
}

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));

test('no store and no island needs the schema of the document at once, but those that are fetched for it', () => {
  const collecting = ['worker.ts', 'read-all.ts', 'read-one.ts', 'texts.ts'].map(
    (name) => `islands/workshop/collect/worker/${name}`,
  );
  // The presenter's page has no document; it checks what it is sent.
  const presenter = 'islands/workshop/present/PresenterPage.tsx';
  const fetched = [
    'stores/behind-the-door.ts',
    'stores/reading.ts',
    'stores/saving.ts',
    'stores/stored-history.ts',
    presenter,
    ...collecting,
  ].map((name) => join(root, name));
  // What was looked at on the way from one file need not be looked at again from the next.
  const seen = new Set<string>();
  const carrying = [...filesIn('stores'), ...filesIn('islands')]
    .filter((file) => !fetched.includes(file))
    .flatMap((file) => wayToSchema(file, seen) ?? []);
  expect(carrying).toEqual([]);
  for (const file of fetched) expect(wayToSchema(file)?.at(-1)).toBe(relative(root, schema));
});
