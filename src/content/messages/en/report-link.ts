/** Words of the panel that makes a link with the answers. */

const count = (value: number, one: string, many: string) => (value === 1 ? `1 ${one}` : `${value} ${many}`);

export const reportLinkWords = {
  inside: (answers: number, targets: number) =>
    `Inside: ${count(answers, 'answer', 'answers')} and ${targets === 0 ? 'no target' : count(targets, 'target', 'targets')}. Not inside: names, notes, statements, the plan.`,
  readers:
    'Whoever has the link can read them. Its code stands after the #, which browsers do not send to the server; a chat or a mail service that you paste it into does see it.',
  opened: 'Opened, it shows the result and asks before it replaces anything.',
  none: 'There is nothing to put into a link until a question is answered.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied.',
  notCopied: 'The browser did not let the page copy. The link is selected: copy it from there.',
};
