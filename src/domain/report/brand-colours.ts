/** The client's colour as it may be used: what was chosen stays where it can be read, and gives way where it cannot. */
import type { BrandColours } from './report';

/** WCAG 2.2, success criterion 1.4.3: text of a usual size. */
const readable = 4.5;
/** How much of the colour a wash has; body text on it keeps 7 to 1 for every colour. */
const washShare = 0.1;
const white = [255, 255, 255] as const;
const black = [0, 0, 0] as const;
/** The ink of the site's light theme. */
const ink = [24, 31, 40] as const;

/** Where a picker starts while no colour is given: the quiet second colour of the site's light theme. */
export const pickFrom = '#114a56';

type Rgb = readonly [number, number, number];

/** @param colour "#rrggbb", or null for none */
export function brandColours(colour: string | null): BrandColours | null {
  if (colour === null) return null;
  const fill = parse(colour);
  return {
    fill: colour,
    onFill: format(textOn(fill)),
    ink: format(darkened(fill)),
    wash: format(mixed(fill, white, washShare)),
  };
}

/** @param colour "#rrggbb" @returns its contrast with white paper, 1 to 21 */
export const contrastOnWhite = (colour: string): number => contrast(parse(colour), white);

const parse = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const format = (rgb: Rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
const mixed = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((value, index) => value * share + other[index]! * (1 - share)) as unknown as Rgb;

/** White or the ink, whichever reads better; black where neither can be read, which then always can (4.58 to 1 at least). */
function textOn(fill: Rgb): Rgb {
  const best = contrast(fill, white) >= contrast(fill, ink) ? white : ink;
  return contrast(fill, best) >= readable ? best : black;
}

/** The same hue, mixed with black until it can be read on white. */
function darkened(rgb: Rgb): Rgb {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = mixed(rgb, black, share);
    if (contrast(darker.map(Math.round) as unknown as Rgb, white) >= readable) return darker;
  }
  return black;
}

/** @returns 1 to 21 (WCAG 2.2, "contrast ratio") */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
