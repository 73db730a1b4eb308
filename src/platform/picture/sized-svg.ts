/** SVG that says how large it is: without that a browser draws it at any size, or not at all. */

export type SizedSvg = { kind: 'ok'; text: string; width: number; height: number } | { kind: 'sizeless' | 'broken' };

/** Attributes of a tag, as XML writes them. */
const attributes = /\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const rootTag = /<((?:[\w-]+:)?svg)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;

/**
 * Works on the text: a parser of documents would hold the styles of the picture against the policy of the page.
 * @param side pixels the longer side is to have; the picture is lines, so that it can be drawn at any
 */
export function sizedSvg(text: string, side: number): SizedSvg {
  const root = rootTag.exec(withoutComments(text));
  if (!root) return { kind: 'broken' };
  const [whole, name, written = '', end] = root;
  const values = new Map([...written.matchAll(attributes)].map(([, key, value]) => [key!, value!.slice(1, -1)]));
  const box = viewBoxOf(values.get('viewBox'));
  const own = [lengthOf(values.get('width')), lengthOf(values.get('height'))] as const;
  const [width, height] = own[0] && own[1] ? own : (box ?? []);
  if (!width || !height) return { kind: 'sizeless' };
  const scale = side / Math.max(width, height);
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const others = written.replace(attributes, (all, key) => (key === 'width' || key === 'height' ? '' : all));
  const sized = `${others}${box ? '' : ` viewBox="0 0 ${width} ${height}"`} width="${size.width}" height="${size.height}"`;
  const after = text.slice(root.index + whole.length);
  return { kind: 'ok', text: `${text.slice(0, root.index)}<${name}${sized}${end}>${after}`, ...size };
}

/** Spaces in the place of comments. No pattern does it: for each comment that never ends it would look through the whole file. */
function withoutComments(text: string): string {
  let [plain, at] = ['', 0];
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    plain += text.slice(at, start) + ' '.repeat(end + 3 - start);
    at = end + 3;
  }
  return plain + text.slice(at);
}

function viewBoxOf(value = ''): [number, number] | null {
  const numbers = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && width > 0 && height > 0 && Number.isFinite(width + height) ? [width, height] : null;
}

/** A share of something is no size; of the units only the proportion matters, and both sides mostly have the same. */
function lengthOf(value = ''): number | null {
  const match = /^\s*([0-9]*\.?[0-9]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|ex)?\s*$/i.exec(value);
  const length = Number(match?.[1]);
  return length > 0 && Number.isFinite(length) ? length : null;
}
