/** Words of the bar that offers a new version. */
export const updateWords = {
  label: 'New version',
  ready: 'A new version of Attune is ready. What you typed is saved before it opens.',
  news: (version: string) => `What is new in ${version}`,
  small: 'It brings corrections and small changes.',
  changing: 'The new version opens as soon as the former one has finished what it is doing. You can go on meanwhile.',
  use: 'Use it now',
  later: 'Later',
  elsewhere:
    'Another tab opened a new version of Attune. This one goes on in the former version until you load it again.',
  reload: 'Load this page again',
  goOn: 'Go on',
} as const;
