/** What the build is made of, for people (licences.txt) and for programs (sbom.cdx.json, CycloneDX 1.6). No time, no chance. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { componentsIn, type Component } from './components.ts';

interface Project {
  name: string;
  version: string;
  license: string;
}

const rule = '='.repeat(80);

/** @returns every component with the texts of its licence */
export function licencesText(components: readonly Component[], project: Project, own: string): string {
  const heads = components.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const parts = components.map(({ name, version, licence, home, texts }) =>
    [`${name} ${version}`, licence, ...(home ? [home] : []), '', texts.join('\n\n')].join('\n'),
  );
  const intro = `${project.name} ${project.version} is under the ${project.license} licence. Built into it are these, each under its own; the texts follow.`;
  return `${[`${intro}\n\n${heads.join('\n')}`, own.trim(), ...parts].join(`\n\n${rule}\n`)}\n`;
}

/** Of https://github.com/package-url/purl-spec: the @ of a scope is written %40. */
export const purlOf = ({ name, version }: Pick<Component, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @returns the licence as CycloneDX has it: one by its name in SPDX's list, several as an expression */
const licenceOf = (licence: string) => (/[\s(]/.test(licence) ? { expression: licence } : { license: { id: licence } });

/** @returns the list as CycloneDX 1.6 */
export function bill(components: readonly Component[], { name, version, license }: Project): object {
  const own = `${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': own, name, version, licenses: [licenceOf(license)] },
    },
    components: components.map((component) => {
      const [scope, rest] = component.name.startsWith('@') ? component.name.split('/') : [];
      return {
        type: 'library',
        'bom-ref': purlOf(component),
        ...(scope ? { group: scope, name: rest } : { name: component.name }),
        version: component.version,
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: component.sha512 }],
        licenses: [licenceOf(component.licence)],
        purl: purlOf(component),
        ...(component.home ? { externalReferences: [{ type: 'vcs', url: component.home }] } : {}),
      };
    }),
    dependencies: [{ ref: own, dependsOn: components.map(purlOf) }],
  };
}

/** @param folders of packages, filled while the bundler worked (taken-in.ts) */
export function billOfMaterials(folders: ReadonlySet<string>): AstroIntegration {
  return {
    name: 'attune:bill-of-materials',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;
        const components = componentsIn(folders);
        const at = (file: string) => join(fileURLToPath(dir), file);
        await writeFile(at('licences.txt'), licencesText(components, project, readFileSync('LICENSE', 'utf8')));
        await writeFile(at('sbom.cdx.json'), `${JSON.stringify(bill(components, project), null, 2)}\n`);
      },
    },
  };
}
