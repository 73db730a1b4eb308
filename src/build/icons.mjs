/**
 * Draws the pictures of an installed site from public/icon.svg: `npm run icons`. They lie in the repository, so that a build
 * needs nothing to draw with and is the same everywhere.
 */
import { mkdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';

const source = await readFile('public/icon.svg', 'utf8');
/** Systems cut a maskable picture to a shape of theirs: what matters stays within the middle four fifths. */
const maskable = source
  .replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"')
  .replace('<rect width="32" height="32"', '<rect x="-6" y="-6" width="44" height="44"');

const draw = (svg, size, name) =>
  sharp(Buffer.from(svg), { density: 72 * (size / 32) * 2 })
    .resize(size, size)
    .flatten({ background: '#faf7f0' })
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/icons/${name}.png`);

await mkdir('public/icons', { recursive: true });
await draw(source, 192, 'icon-192');
await draw(source, 512, 'icon-512');
await draw(maskable, 512, 'maskable-512');
await draw(maskable, 180, 'apple-touch');
