/** DrawingML measures in EMU, 12,700 to a point, and type in hundredths of a point; all of them whole numbers. */
const emuPerPoint = 12_700;

export const emu = (points: number): number => Math.round(points * emuPerPoint);
export const hundredths = (points: number): number => Math.round(points * 100);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const extent = ({ x, y, width, height }: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
