/** SVG that says how large it is: without that a browser draws it at any size, or not at all. */

const svgName = 'http://www.w3.org/2000/svg';

export type SizedSvg = { kind: 'ok'; text: string; width: number; height: number } | { kind: 'sizeless' | 'broken' };

/** @param side pixels the longer side is to have; the picture is lines, so that it can be drawn at any */
export function sizedSvg(text: string, side: number): SizedSvg {
  // The parser of documents neither runs scripts nor fetches anything.
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== svgName || root.localName !== 'svg' || parsed.querySelector('parsererror'))
    return { kind: 'broken' };
  const box = viewBoxOf(root);
  const own = [lengthOf(root.getAttribute('width')), lengthOf(root.getAttribute('height'))] as const;
  const [width, height] = own[0] && own[1] ? own : (box ?? []);
  if (!width || !height) return { kind: 'sizeless' };
  if (!box) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const scale = side / Math.max(width, height);
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  return { kind: 'ok', text: new XMLSerializer().serializeToString(parsed), ...size };
}

function viewBoxOf(root: Element): [number, number] | null {
  const numbers = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height] = numbers;
  return numbers.length === 4 && width! > 0 && height! > 0 ? [width!, height!] : null;
}

/** A share of something is no size; of the units only the proportion matters, and both sides mostly have the same. */
function lengthOf(value: string | null): number | null {
  const match = /^\s*([0-9]*\.?[0-9]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|ex)?\s*$/i.exec(value ?? '');
  const length = Number(match?.[1]);
  return length > 0 && Number.isFinite(length) ? length : null;
}
