/** How a bar stands and what holds it, by shape. The words for it stand beside. */
const paths = {
  done: 'M1 5.2L3.8 8.2L9 1.8',
  underWay: 'M1.5 1l7 4l-7 4z',
  blocked: 'M1.5 1.5l7 7m0-7l-7 7',
  late: 'M5 .7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6M5 2.4v2.9l2 1.3',
  pinned: 'M3 1h4M4 1v3.4L2.4 6h5.2L6 4.4V1M5 6v3.4',
  problem: 'M5 .6l4.6 8.6H.4zM5 3.6v2.6M5 7.3v.7',
};

export type GlyphName = keyof typeof paths;

export function TimelineGlyph({ name }: { name: GlyphName }) {
  return (
    <svg class={`tl-glyph tl-glyph-${name}`} viewBox="-0.5 -0.5 11 11" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
