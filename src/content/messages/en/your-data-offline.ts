/** Words of the part of “Your data” about the site itself: is it on this device, which version, and how to mend or install it. */
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

const moment = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));

export const offlineWords = {
  heading: 'Without a network',
  opening: 'Looking at what of the site is on this device.',
  states: {
    unsupported:
      'This browser keeps no sites on the device, or does not here: the pages need a network to open. Your work is saved all the same.',
    guest: 'A guest leaves nothing behind, so nothing of the site is kept for this tab.',
    fetching: (done: number, of: number) =>
      `The site is being fetched: ${done} of ${of} files. You can go on meanwhile.`,
    beginning: 'The site is being fetched. You can go on meanwhile.',
    none: 'The site is not on this device yet. It comes by itself when you open a page with a network.',
    ready: (instant: string) => `Everything works without a network since ${moment(instant)}.`,
    some: (missing: number) =>
      `${missing === 1 ? '1 file is' : `${missing} files are`} not on this device: the browser made room, or you asked it to save data. What is missing comes when you open it with a network.`,
  },
  failed: {
    wrong: (path: string) =>
      `The site could not be kept: “${path}” came other than it was built. A login page of the network, or a host that changes files, does that. The former version goes on.`,
    missing: (path: string) =>
      `The site could not be kept: “${path}” did not come. It goes on from there at your next visit.`,
    full: 'The site could not be kept: the disk is full. The room is left to your work.',
  },
  facts: { version: 'Version', size: 'On this device', typefaces: 'Typefaces for the PDF' },
  version: (name: string, build: string) => `${name} (${build.slice(0, 8)})`,
  size: (bytes: number) => `${megabytes(bytes)} MB, your work not counted`,
  typefaces: (kept: number, of: number) =>
    kept === 0
      ? 'Latin, Greek and Cyrillic letters'
      : `Latin, Greek and Cyrillic letters, and ${kept} of ${of} files for Arabic, Hebrew, Chinese, Japanese and Korean`,
  check: {
    button: 'Look for a new version',
    none: 'This is the newest version.',
    failed: 'There is no network to look.',
  },
  use: 'Use the new version now',
  ready: 'A new version is ready. What you typed is saved before it opens.',
  allTypefaces: {
    button: 'Keep all typefaces too (9 MB)',
    about:
      'Arabic, Hebrew, Chinese, Japanese and Korean need typefaces of their own in the PDF. Those your texts need are kept by themselves.',
    progress: (done: number, of: number) => `${done} of ${of} files`,
    done: 'All typefaces are on this device.',
    failed: 'Not all typefaces came. Those that did are kept.',
  },
  repair: {
    button: 'Repair: fetch everything anew',
    about:
      'If pages look broken or do not open: removes the kept site and fetches it again. Your work is not touched. The same for one page: put “?fresh” behind its address.',
    noNetwork: 'There is no network to fetch the site, so it stays as it is.',
  },
  install: {
    button: 'Install Attune',
    about: 'It opens in a window of its own, from the list of programs. Nothing else changes.',
    by: 'To have it in a window of its own: in the browser’s menu, “Install”, “Add to Home Screen” or “Add to Dock”.',
    installed: 'Attune runs as an installed program.',
  },
} as const;
