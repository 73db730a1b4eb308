/** What is known of a package in the build, from its own folder and from the lockfile. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Component {
  name: string;
  version: string;
  /** An expression of SPDX, "MIT" or "(MIT OR Apache-2.0)". */
  licence: string;
  /** Every text of a licence or a notice in its folder. */
  texts: readonly string[];
  /** Where people find its source; null when it does not say. */
  home: string | null;
  /** SHA-512 of the archive that was installed, hexadecimal. */
  sha512: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

const isText = /^(?:licen[cs]e|copying|notice|ofl)(?:[-_.](?:font|mit|md|txt))*$/i;

function homeOf({ homepage, repository }: Manifest): string | null {
  const address = (typeof repository === 'object' ? repository.url : repository) ?? homepage;
  if (!address) return null;
  const plain = address
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '');
  return /^https?:/.test(plain) ? plain : `https://github.com/${plain.replace(/^github:/, '')}`;
}

/**
 * @param folders of packages below the project, "node_modules/preact"
 * @returns by name and version
 * @throws {Error} when a package tells no licence, has no text of it, or is not in the lockfile: it must not be published so
 */
export function componentsIn(folders: Iterable<string>): Component[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  const found = [...folders].map((folder): Component => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const { name, version, license } = manifest;
    const locked = packages[folder];
    const [, digest] = /^sha512-(\S+)/.exec(locked?.integrity ?? '') ?? [];
    const texts = readdirSync(folder)
      .filter((file) => isText.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    if (!license || texts.length === 0) throw new Error(`${name} is in the build and tells no licence`);
    if (!digest || locked?.version !== version) throw new Error(`${name} ${version} is not what the lockfile says`);
    const sha512 = Buffer.from(digest, 'base64').toString('hex');
    return { name, version, licence: license, texts, home: homeOf(manifest), sha512 };
  });
  const key = ({ name, version }: Component) => `${name}@${version}`;
  const once = new Map(found.map((component) => [key(component), component]));
  return [...once.keys()].sort().map((each) => once.get(each)!);
}
