/** Imports go one way: content -> domain -> stores -> islands -> pages, deliverables beside. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Layer =
  | 'build'
  | 'service-worker'
  | 'content'
  | 'domain'
  | 'deliverables'
  | 'platform'
  | 'lib'
  | 'stores'
  | 'islands'
  | 'styles'
  | 'components'
  | 'layouts'
  | 'pages';

const mayImport: Record<Layer, readonly Layer[]> = {
  // What is new goes into the service worker, which tells it to pages of the version before.
  build: ['build', 'content'],
  'service-worker': ['service-worker', 'lib'],
  content: ['content'],
  domain: ['domain'],
  deliverables: ['deliverables', 'domain', 'platform'],
  platform: ['platform'],
  lib: ['lib'],
  stores: ['stores', 'domain', 'content', 'platform', 'lib'],
  islands: ['islands', 'stores', 'domain', 'content', 'platform', 'lib'],
  styles: ['styles'],
  components: ['components', 'islands', 'content', 'lib', 'styles'],
  layouts: ['layouts', 'components', 'islands', 'content', 'lib', 'styles'],
  pages: ['pages', 'layouts', 'components', 'islands', 'content', 'lib', 'styles'],
};
/** Layers that may use the shapes of another without its values. */
const mayImportTypes: Partial<Record<Layer, readonly Layer[]>> = {
  domain: ['content'],
  deliverables: ['content'],
  islands: ['deliverables'],
  platform: ['service-worker'],
};
/** Layers that may fetch another when it is asked for. */
const mayFetch: Partial<Record<Layer, readonly Layer[]>> = { islands: ['deliverables'] };

interface Import {
  from: string;
  to: string;
  kind: 'value' | 'type' | 'lazy';
}

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|astro)$/.test(file));
const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map((match) => {
    const target = match[2] ?? match[3]!;
    const kind = match[3] ? 'lazy' : match[1] ? 'type' : 'value';
    return { from: file, to: relative(root, resolve(root, dirname(file), target)), kind };
  }),
);

/** The file without its comments. */
const codeOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const layerOf = (path: string) => path.split('/')[0] as Layer;

function isAllowed({ from, to, kind }: Import): boolean {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (mayImport[layer].includes(target)) return true;
  if (kind === 'type') return mayImportTypes[layer]?.includes(target) ?? false;
  return kind === 'lazy' && (mayFetch[layer]?.includes(target) ?? false);
}

describe('the layers', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(files.map(layerOf)).size).toBeGreaterThan(8);
  });

  it('import only what stands before them', () => {
    const wrong = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('import no file in a circle', () => {
    const next = new Map<string, string[]>();
    const known = new Set(files);
    const existing = (path: string) =>
      [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => known.has(each));
    for (const { from, to, kind } of imports) {
      const target = existing(to);
      if (kind === 'value' && target) next.set(from, [...(next.get(from) ?? []), target]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the domain', () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bdocument\.|\bwindow\.|\blocalStorage\b|\bfetch\(|\bconsole\./;

  it('has no clock, no chance, no page and no storage', () => {
    const wrong = files.filter((file) => layerOf(file) === 'domain' && impure.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });
});

describe('the files', () => {
  it('stay short enough to read in one go', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });

  it('are named in kebab case, components in Pascal case', () => {
    const names = files.filter((file) => {
      const name = file.split('/').at(-1)!;
      if (file.startsWith('pages/')) return false;
      return name.endsWith('.ts')
        ? !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name)
        : !/^[A-Z][A-Za-z0-9]*\.(tsx|astro)$/.test(name);
    });
    expect(names).toEqual([]);
  });

  it('promise nothing for later', () => {
    const promising = files.filter((file) =>
      /TODO|FIXME|coming soon|lorem ipsum/i.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(promising).toEqual([]);
  });
});
