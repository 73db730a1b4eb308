/** Words of the page that stands in for one that is not on this device while there is no network. */
export const offlinePageWords = {
  title: 'No network',
  description: 'This page is not kept on this device, and there is no network to fetch it.',
  heading: 'This page is not on this device yet.',
  text: 'There is no network to fetch it just now. What you saved in this browser is untouched, and these pages are here:',
  links: [
    { path: '/', name: 'Start' },
    { path: '/assess/', name: 'Assessment' },
    { path: '/report/', name: 'Report' },
    { path: '/data/#offline', name: 'What is kept on this device' },
  ],
} as const;
