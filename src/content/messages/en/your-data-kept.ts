/** Words of what this browser keeps, how safe it is there, and when it was last backed up. */
import { count } from './format';

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const unit = (bytes: number, of: number, name: string) => `${sizes.format(bytes / of)} ${name}`;

function size(bytes: number): string {
  if (bytes >= 1e9) return unit(bytes, 1e9, 'GB');
  return bytes >= 1e6 ? unit(bytes, 1e6, 'MB') : `${Math.max(1, Math.round(bytes / 1e3))} kB`;
}

export const keptWords = {
  heading: 'What this browser keeps',
  reading: 'Looking at what is kept.',
  organisations: (own: number, hasExample: boolean) => {
    const example = hasExample ? ', and the fictional example' : '';
    return own === 0
      ? `No organisation of yours${example}.`
      : `${count(own, 'organisation')}, ${own === 1 ? 'with' : 'each with'} its answers, plan, statements and earlier states${example}.`;
  },
  unreadable: (organisations: number) =>
    `${count(organisations, 'more organisation')} cannot be read by this Attune and ${organisations === 1 ? 'is' : 'are'} left as ${organisations === 1 ? 'it is' : 'they are'}.`,
  list: 'See it in the workspace',
  all: 'See them all in the workspace, and back up all at once',
  room: (used: number, of: number) =>
    `By the browser’s own count this site takes up ${size(used)}, all of its files included, of the ${size(of)} that it may.`,
  nearlyFull: 'It is nearly full. Download a backup, then remove what you need no more.',
  noRoom: 'This browser does not say how much room it takes.',
  failed:
    'This browser keeps nothing for this site, or its storage did not answer: what you type is lost with the tab. Download a backup before you close it.',

  safe: 'How safe it is here',
  persistence: {
    kept: 'The browser has agreed to keep it: it does not clear it to make room.',
    notKept:
      'The browser may clear it when the disk is nearly full. Some browsers also remove what a site keeps after some days without a visit: Safari does so after seven.',
    unknown:
      'This browser does not say whether it may clear it. Some browsers remove what a site keeps after some days without a visit: Safari does so after seven.',
  },
  ask: 'Ask the browser to keep it',
  askAbout:
    'Then it stays until you remove it. Some browsers decide by themselves, some ask you. It costs nothing and sends nothing.',
  asked: {
    kept: 'Granted: the browser keeps it and does not clear it to make room.',
    notKept:
      'Refused: the browser goes on as before. It may agree later, once you visit more often or install the site. Until then a backup is the copy to rely on.',
    unknown: 'This browser cannot be asked. A backup is the copy to rely on.',
  },
  private: 'In a private window everything goes when you close it, whatever was granted.',

  backups: 'Backups',
  last: (name: string, at: string | null) =>
    at === null
      ? `${name}: no backup downloaded in this browser yet.`
      : `${name}: last backup ${when.format(new Date(at))}.`,
  unnamed: 'Unnamed organisation',
  backup: 'Download a backup',
  done: 'The backup is with your downloads.',
  backupFailed: 'The backup could not be made: check your connection.',
};
