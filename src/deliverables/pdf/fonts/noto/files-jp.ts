/** Where the files of Noto Sans JP are, by their path among the packages. Never inlined: what is fetched comes from the site. */
export const files = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-jp/files/*-[0-9]*-400-normal.woff', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
