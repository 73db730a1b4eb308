/** What the build says it is made of: right by the official schema, true of what is installed, and all of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../support/built-site';

interface Bill {
  components: {
    group?: string;
    name: string;
    version: string;
    purl: string;
    hashes: { content: string }[];
    licenses: ({ expression: string } | { license: { id: string } })[];
  }[];
}

let bill: Bill;
let licences: string;
beforeAll(async () => {
  const folder = await builtFolder();
  bill = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as Bill;
  licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
});

const nameOf = ({ group, name }: Bill['components'][number]) => (group ? `${group}/${name}` : name);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** CycloneDX's own schemas, as its library carries them. */
function schema(name: string): AnySchemaObject {
  const folder = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  return JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as AnySchemaObject;
}

describe('the list of components', () => {
  it('is CycloneDX 1.6 by the official schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    // Formats of a later draft, which ajv does not know: of mail and web addresses in other alphabets.
    for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      // As the list's schema names them.
      ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    }
    const valid = ajv.compile(schema('bom-1.6'));
    valid(bill);
    expect(valid.errors).toBeNull();
    expect(valid({ ...bill, specVersion: 1.6 })).toBe(false);
  });

  it('holds what the lockfile holds, with its hash', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; integrity?: string }>;
    };
    for (const component of bill.components) {
      const locked = Object.entries(packages).filter(
        ([path, { version }]) => path.endsWith(`node_modules/${nameOf(component)}`) && version === component.version,
      );
      const digests = locked.map(([, { integrity = '' }]) => integrity.replace('sha512-', ''));
      expect(digests, nameOf(component)).toContain(Buffer.from(component.hashes[0]!.content, 'hex').toString('base64'));
    }
  });

  it('names every package of which a typeface is in the build', () => {
    const named = new Set(bill.components.map(nameOf));
    const families = ['source-sans-3', 'source-serif-4', 'noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc'];
    for (const family of families) expect(named).toContain(`@fontsource/${family}`);
    for (const family of families.slice(0, 2)) expect(named).toContain(`@expo-google-fonts/${family}`);
  });

  it('leaves out no dependency of ours, nor what these bring along', () => {
    const named = new Set(bill.components.map(nameOf));
    expect(Object.keys(manifest.dependencies).filter((name) => !named.has(name))).toEqual([]);
    for (const brought of ['@kurkle/color', 'fast-png', 'rolldown']) expect(named).toContain(brought);
  });

  it('says nothing that changes from one build to the next', () => {
    expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp|urn:uuid/);
  });
});

describe('the licences', () => {
  it('name every component with its version, and hold a text for each', () => {
    for (const component of bill.components) {
      const [licence] = component.licenses.map((each) => ('expression' in each ? each.expression : each.license.id));
      const heading = `${nameOf(component)} ${component.version}`;
      expect(licences).toContain(`${heading}: ${licence}`);
      const [, text = ''] = licences.split(`${'='.repeat(80)}\n${heading}\n`);
      expect(text.split('='.repeat(80))[0]!.length, heading).toBeGreaterThan(400);
    }
  });

  it('are all of those that let a site be built from them', () => {
    const allowed = /^(?:MIT|ISC|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|Zlib| AND | OR |[()])+$/;
    const found = bill.components.map(({ licenses: [licence] }) =>
      licence && 'expression' in licence ? licence.expression : licence!.license.id,
    );
    expect(found.filter((each) => !allowed.test(each))).toEqual([]);
  });
});

it('the service worker is built from our own sources alone', () => {
  const files = readdirSync('src/service-worker', { recursive: true, encoding: 'utf8' });
  const taken = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join('src/service-worker', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g),
    ]);
  expect(taken.map(([, name]) => name)).toEqual([]);
});
