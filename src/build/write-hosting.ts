/** `npm run hosting`: writes hosting/ from the one source of the headers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostFiles } from './host-files.ts';

mkdirSync('hosting', { recursive: true });
for (const [name, text] of Object.entries(hostFiles)) writeFileSync(`hosting/${name}`, text());
