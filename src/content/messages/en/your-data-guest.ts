/** Words of the part of "Your data" that is about working as a guest. */
export const guestWords = {
  heading: 'Work as a guest',
  about:
    'A guest’s tab keeps nothing: what you type stays in that tab, goes with you from page to page, and is gone when you close it. What is stored in this browser already is neither read nor changed. Undo does not outlast a page.',
  begin: 'Go on as a guest',
  is: 'You are a guest in this tab. Nothing you type here is stored, and all of it is gone when you close the tab or leave guest mode.',
  backupFirst: 'Download a backup of what you want to keep.',
  backup: 'Download a backup',
  backupFailed: 'The backup could not be made: check your connection.',
  leave: 'Leave guest mode',
  leavingText: 'Leaving guest mode removes all that you typed in this tab. That cannot be undone.',
  left: 'You have left guest mode. What you typed as a guest is gone: nothing of it was stored.',
};
