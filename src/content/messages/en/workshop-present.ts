/** Words of what the facilitator presents with: opening the presenter's window and choosing what it shows. */
export const presentWords = {
  heading: 'On the projector',
  open: 'Open the presenter window',
  blocked: 'The browser did not open a window.',
  asTab: 'Open it as a tab',
  drag: 'Move it to the projector’s screen, and there make it full screen (F11).',
  here: 'Show here, full screen',
  back: 'Back to your page (Esc)',
  layer: 'What the room sees. Arrow keys move among revealed practices, Escape comes back.',
  choose: 'Show the room',
  modes: {
    follow: 'What you have open',
    hold: 'Hold what is shown',
    blank: 'Nothing',
    waiting: 'How many views are in, and the way to join',
    overview: 'All that is revealed',
    agenda: 'The agenda',
    agreed: 'What is agreed',
    result: 'The result',
  },
  closed: 'No presenter window is open.',
  shows: (what: string) => `The presenter shows: ${what}.`,
  scenes: {
    blank: 'nothing',
    waiting: (views: number, withLink: boolean) =>
      `${views === 1 ? '1 view is' : `${views} views are`} in${withLink ? ', with the way to join' : ''}`,
    overview: (practices: number) =>
      practices === 1 ? 'the one revealed practice' : `all ${practices} revealed practices`,
    asked: (name: string) => `the question and the five sentences of “${name}”`,
    practice: (name: string) => name,
    agenda: 'the agenda',
    agreed: 'what is agreed',
    result: 'the result',
  },
};
