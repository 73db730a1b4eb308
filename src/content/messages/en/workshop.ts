/** Words of the frame of the workshop page: its four steps and what stands before them. */
export const workshopWords = {
  title: 'Workshop',
  description: 'Gather how everybody sees it, look at the differences, and keep what the group agrees.',
  lead: 'Everybody answers for themselves. Then you look at the differences together.',
  steps: {
    name: 'Steps of the workshop',
    invite: 'Invite',
    collect: 'Collect',
    look: 'Look',
    talk: 'Talk',
  },
  missing: 'This part of the page did not come. Check the connection, then choose the step again.',
};
