/** What makes the site installable: its name, colours and pictures, wherever it is mounted. */
import { installWords as words } from '../content/messages/en/install';
import { shell } from '../content/messages/en/shell';
import { pathTo } from '../lib/base-path';
import { paper } from '../lib/paper';

const picture = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: pathTo(`/icons/${file}`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: pathTo('/'),
  name: words.name,
  short_name: shell.name,
  description: words.description,
  lang: 'en',
  dir: 'ltr',
  start_url: pathTo('/'),
  scope: pathTo('/'),
  display: 'standalone',
  // The paper of the light theme, as src/styles/tokens.css has it.
  background_color: paper.light,
  theme_color: paper.light,
  categories: ['business', 'productivity'],
  icons: [
    picture('icon-192.png', 192, 'any'),
    picture('icon-512.png', 512, 'any'),
    picture('maskable-512.png', 512, 'maskable'),
    { src: pathTo('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: (['assess', 'roadmap', 'report'] as const).map((stop) => ({
    name: shell[stop],
    url: pathTo(`/${stop}/`),
    icons: [picture('icon-192.png', 192, 'any')],
  })),
};

export const GET = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
