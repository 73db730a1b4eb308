/** What is new, by version, the newest first: shown to whoever has a former version open. Written for people, a sentence each. */
export const news = [
  {
    version: '0.7',
    items: [
      'Everything works without a network after one visit, the PDF included.',
      'The page “Your data” shows what this browser keeps, brings an earlier state back, locks it, and removes it.',
      'Two tabs that change the same field keep both versions until you choose.',
    ],
  },
  {
    version: '0.6',
    items: ['A workshop collects the views of many people by link, picture, code or file.'],
  },
] as const;
