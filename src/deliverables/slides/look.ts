/** How slides look: the site's light tokens, or the client's colours in their place. Lengths are points on a slide of 960 by 540. */
import type { BrandColours } from '../../domain/report/report';

export const page = { width: 960, height: 540, left: 52, right: 52, top: 122, bottom: 480 } as const;
/** Points: smaller than this nobody reads from a chair. Only the line at the foot is smaller. */
export const smallestType = 12;
export const content = { width: page.width - page.left - page.right, height: page.bottom - page.top } as const;

/** Each is a colour of the theme, so that whoever edits the slides can change all of them at once. */
export type Colour = 'ink' | 'paper' | 'soft' | 'tick' | 'rule' | 'signal' | 'signalInk' | 'wash' | 'second';

/** By name in the theme: DrawingML has these twelve and no others. */
export const themeName = {
  ink: 'tx1',
  paper: 'bg1',
  second: 'tx2',
  wash: 'bg2',
  signal: 'accent1',
  signalInk: 'accent2',
  soft: 'accent3',
  tick: 'accent4',
  rule: 'accent5',
} as const satisfies Record<Colour, string>;

export interface Look {
  /** "rrggbb". */
  colours: Record<Colour, string>;
  /** The block on the first slide and what stands on it. */
  cover: { fill: string; text: string; soft: string };
}

/** Names that come with Office on every system, and in Keynote and Google Slides. */
export const fonts = { serif: 'Georgia', sans: 'Calibri' } as const;

const own: Record<Colour, string> = {
  ink: '181f28',
  paper: 'fbf8f2',
  soft: '464e58',
  tick: '8b9199',
  rule: 'cbd0d6',
  signal: 'd54023',
  signalInk: '9a2207',
  wash: 'fad4cb',
  second: '114a56',
};

/** Of the client's colour, what is seen as an area on white without hiding a line on it. */
const bandShare = 0.3;
const pale = (colour: string) =>
  [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    .map((value) => Math.round(value * bandShare + 255 * (1 - bandShare)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
const bare = (colour: string) => colour.replace('#', '').toLowerCase();

export function lookOf(brand: BrandColours | null): Look {
  if (!brand) return { colours: own, cover: { fill: own.paper, text: own.ink, soft: own.soft } };
  const ink = bare(brand.ink);
  const onFill = bare(brand.onFill);
  return {
    colours: { ...own, paper: 'ffffff', signal: ink, signalInk: ink, wash: pale(bare(brand.fill)), second: ink },
    cover: { fill: bare(brand.fill), text: onFill, soft: onFill },
  };
}
