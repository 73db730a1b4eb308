/** Words of the panel that makes a link with the answers. */

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

export const reportLinkWords = {
  inside: (answers: number, targets: number, weights: number) =>
    `Inside: ${[
      `${count(answers, 'answer', 'answers')}, each with whether evidence is written down`,
      targets === 0 ? 'no target' : count(targets, 'target', 'targets'),
      ...(weights === 0 ? [] : [count(weights, 'weight', 'weights')]),
    ].join('; ')}. Not inside: names, notes, reasons, statements, the plan.`,
  readers:
    'Whoever has the link can read that. It stands after the #, which browsers do not send to a server; a chat or a mail service that you paste it into does see it.',
  opened: 'Opened, it shows the result and asks before it replaces anything.',
  empty: 'There is nothing to put into a link until a question is answered.',
  otherEdition: 'These answers belong to an edition of the model that links cannot carry. The backup does.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let the page copy. The link is selected: copy it from there.',
};
