/**
 * The code points that the PDF's fonts can draw, known without fetching them: what the serif and the sans regular have
 * between them, as ranges of hexadecimal numbers, both ends included. A test holds it against the fonts themselves.
 */
const drawn = `
  20-7e a0-181 186 18a 18d-190 192-194 196-197 19a-19b 19e 1a0-1a1 1af-1b1 1b7 1bf-1c3 1cd-1dd 1e2-1e7
  1ea-1eb 1ee-1f0 1f4-1f5 1f7-201 204-205 208-209 20c-20d 218-220 222-223 226-227 237 23a-23e 241-245
  248-249 2b9 2bb-2c1 2c6-2cc 2d0-2dd 300-30d 30f-313 315 318-320 323-32a 32c 32e-331 374-375 37a 37e
  384-38a 38c 38e-3a1 3a3-3d1 3d5 3d7 3d9 3db 3dd 3e1 3f4 3f7-3f8 400-45f 462-463 472-475 490-493
  496-49b 4a0-4a3 4aa-4ab 4ae-4b3 4b6-4b7 4ba-4bb 4c0-4c4 4c7-4c8 4cf-4d1 4d4-4d9 4e2-4e3 4e6-4e9
  4ee-4ef 4f2-4f3 4f6-4f7 1e02-1e03 1e06-1e07 1e0a-1e11 1e16-1e17 1e1e-1e2b 1e32-1e3b 1e3e-1e49
  1e52-1e53 1e56-1e63 1e66-1e67 1e6a-1e6f 1e72-1e73 1e7e-1e85 1e8e-1e97 1e9e-1ef9 1f00-1f15 1f18-1f1d
  1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb
  1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2010-201e 2020-2023 2025-2026 202f-2033 2035 2039-203a 203c-203f 2044
  2047-204a 2070-2071 2074-208e 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ac 20ae 20b1-20b2 20b4-20b5
  20b8-20ba 20bd 20bf 2105 2113 2116-2117 211e 2120 2122 2126 212e 2150-215e 2190-2199 21a8 21d0-21d3
  21e7 2200 2202-2203 2206 220f 2211-2212 2215 2219-221a 221e-221f 2229 222b 2236-2237 2248 2260-2261
  2264-2265 25a0-25a1 25aa-25ac 25b2-25ba 25bc-25c4 25c6 25c9-25cc 25cf 25d8-25d9 25e6 2610-2611 2615
  263a-263c 263f-2642 2660 2663 2665-2666 266a-266b 2713-2714 2717-2718 2752 275b-2760 2764
`;

/** Noto Sans Arabic, with the joined forms. */
const arabic =
  '600-6ff 750-77f 870-88e 890-891 898-8e1 8e3-8ff 204f 2e41 fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf fdf0-fdff fe70-fe74 fe76-fefc';
/** Noto Sans Hebrew. */
const hebrew = '591-5c7 5d0-5ea 5ef-5f4 20aa fb1d-fb36 fb38-fb3c fb3e fb40-fb41 fb43-fb44 fb46-fb4f';

/** @returns whether a code point lies in one of the ranges */
function within(list: string): (codePoint: number) => boolean {
  const ranges = list
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [from = 0, to = from] = range.split('-').map((end) => Number.parseInt(end, 16));
      return { from, to };
    });
  return (codePoint) => ranges.some(({ from, to }) => from <= codePoint && codePoint <= to);
}

/** True when the four faces of the report have a glyph for the code point. */
export const isDrawn = within(drawn);
export const isArabic = within(arabic);
export const isHebrew = within(hebrew);
