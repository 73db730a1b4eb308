/**
 * What became of packages in the build: the places where one would make markup or code of a text, all of them known. Trusted
 * Types stop each in a browser that has them (tests/journeys/cannot-send-data-out.test.ts); this list keeps them few everywhere.
 */
import { expect, it } from 'vitest';
import ts from 'typescript';
import { readModules } from '../support/built-pages';
import { builtFolder } from '../support/built-site';

/** Properties whose assignment makes markup or code of a text. */
const properties = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
/** Functions that do the same with their argument. */
const functions =
  /^(?:eval|Function|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|importScripts|createPolicy|SharedWorker|Worker)$/;

/** Every place known, by the line of thought that keeps it harmless. `*` stands for the name that the bundler chose. */
const reviewed = new Map([
  // Preact, for dangerouslySetInnerHTML: no source of ours names that (tests/one-door.test.ts).
  ['*.innerHTML=*.__html', 'preact'],
  ['*.innerHTML=""', 'preact'],
  // jsPDF's .html(): never called, and dompurify, which it needs, is left out of the build.
  ['*.innerHTML=*.dompurify.sanitize(*.innerHTML)', 'jspdf'],
  // src/platform/trusted.ts.
  ['new Worker(*(*))', 'attune'],
  ['navigator.serviceWorker.register(*(*))', 'attune'],
  ['globalThis.trustedTypes.createPolicy("attune")', 'attune'],
  // fflate's workers, for `unzip` of something large: read-excel-file is given what is unpacked already (read-xlsx.ts).
  ['new Worker(?)', 'fflate'],
  // Papa Parse's, for `worker: true`: never asked for.
  ['new *.Worker(*)', 'papaparse'],
]);

function sinksIn(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  /** The node as text with every short name of the bundler as a star. */
  const shape = (node: ts.Node): string => {
    if (ts.isIdentifier(node)) return node.text.length <= 2 ? '*' : node.text;
    if (ts.isPropertyAccessExpression(node)) return `${shape(node.expression)}.${node.name.text}`;
    if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
    if (ts.isCallExpression(node)) return `${shape(node.expression)}(${shapes(node.arguments)})`;
    if (ts.isParenthesizedExpression(node)) return shape(node.expression);
    return '?';
  };
  const shapes = (nodes: readonly ts.Node[]) => nodes.slice(0, 1).map(shape).join();
  const visit = (node: ts.Node): void => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    ) {
      const { left } = node;
      const name = ts.isPropertyAccessExpression(left)
        ? left.name.text
        : ts.isElementAccessExpression(left) && ts.isStringLiteralLike(left.argumentExpression)
          ? left.argumentExpression.text
          : '';
      if (properties.has(name)) found.push(`${shape(left)}=${shape(node.right)}`);
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression;
      const name = ts.isPropertyAccessExpression(called)
        ? called.name.text
        : ts.isIdentifier(called)
          ? called.text
          : '';
      if (functions.test(name) || shape(called).endsWith('serviceWorker.register')) {
        found.push(`${ts.isNewExpression(node) ? 'new ' : ''}${shape(called)}(${shapes(node.arguments ?? [])})`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('every place in the built scripts that could make markup or code of a text is known', async () => {
  const modules = readModules(await builtFolder());
  const places = [...modules.values()].flatMap(({ path, code }) => sinksIn(path, code).map((sink) => ({ path, sink })));
  expect(places.filter(({ sink }) => !reviewed.has(sink))).toEqual([]);
});
