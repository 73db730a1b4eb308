/** Words of the page that looks after what is kept: its frame. Each part has a file of its own. */
export const yourDataWords = {
  title: 'Your data',
  description: 'What this browser keeps of your work, how safe it is, how to lock it, and how to leave no trace.',
  lead: 'Your work lies in this browser and nowhere else. Here you see how safe it is, go back to an earlier state, lock it, or leave no trace.',
  ofGuests: 'Of a guest nothing is kept, so there is nothing here to look after, and no earlier state to go back to.',
  missing: 'A part of this page did not arrive: check your connection and load the page again.',
};
