/** Words of the frame around every page. */
export const shell = {
  name: 'Attune',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  assess: 'Assess',
  workshop: 'Workshop',
  results: 'Results',
  roadmap: 'Roadmap',
  statements: 'Statements',
  report: 'Report',
  furtherNavigation: 'About Attune',
  workspace: 'Workspace',
  library: 'Library',
  method: 'Method',
  privacy: 'Privacy',
  data: 'Your data',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  footer: 'Nothing you type leaves this browser unless you hand it over yourself.',
  guest: 'You are a guest in this tab.',
  leaveGuest: 'Leave guest mode',
  needsScript: 'This page works with what you answered in this browser, so it needs JavaScript to be switched on.',
};

/** Apart from the frame, so that a page's script carries this sentence and not the words of the frame with it. */
export const waitingForWork = 'Opening what is saved in this browser.';

/** The dial read aloud. */
export const dialWords = {
  position: (position: string) => `Position ${position} of 5.`,
  nothing: 'No position yet.',
  band: (low: string, high: string) => `What is unknown leaves it between ${low} and ${high}.`,
  earned: (level: string) => `Level earned: ${level}.`,
  notEarned: 'No level earned yet.',
  target: (position: string) => `Target: ${position}.`,
  day90: (position: string) => `By day 90: ${position}.`,
};
