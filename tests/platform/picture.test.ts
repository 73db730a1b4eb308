import { describe, expect, it } from 'vitest';
import { lookAtPicture } from '../../src/platform/picture/look';
import { sizedSvg } from '../../src/platform/picture/sized-svg';
import { png } from '../journeys/support/pictures';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a picture is known by its bytes', () => {
  it('as PNG with its size, moving or not', () => {
    expect(lookAtPicture(png(30, 20))).toEqual({
      mediaType: 'image/png',
      size: { width: 30, height: 20 },
      animated: false,
    });
    expect(lookAtPicture(png(3, 2, { animated: true, comment: 'x' }))?.animated).toBe(true);
  });

  it('as JPEG with the size of its frame, past what stands before that', () => {
    const frame = [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0];
    const table = [0xff, 0xc4, 0, 4, 1, 2];
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...table, ...frame]);
    expect(lookAtPicture(jpeg)).toEqual({ mediaType: 'image/jpeg', size: { width: 30, height: 20 }, animated: false });
  });

  it.each(['<svg/>', '\uFEFF  <?xml version="1.0"?><svg >', '<!-- by hand --><svg>', '<!DOCTYPE svg><svg>'])(
    'as SVG by how %j begins',
    (text) => expect(lookAtPicture(utf8(text))?.mediaType).toBe('image/svg+xml'),
  );

  it.each(['', 'GIF89a', 'RIFF0000WEBP', '<html><svg></svg></html>', '{"svg": 1}', '\x89PNG'])('not as %j', (text) =>
    expect(lookAtPicture(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(null),
  );

  it('stops at the end of a file that is cut short', () => {
    const whole = png(30, 20, { comment: 'some words' });
    for (let length = 0; length < whole.length; length += 1)
      expect(() => lookAtPicture(whole.subarray(0, length))).not.toThrow();
  });
});

describe('an SVG is given a size', () => {
  it.each([
    ['<svg viewBox="0 0 40 20"/>', 1200, 600],
    ["<svg viewBox='0,0,10,40' width='100%'></svg>", 300, 1200],
    ['<svg width="2cm" height="1cm"><a/></svg>', 1200, 600],
    ['<!-- <svg width="9" height="1"> --><svg\n width = "10"\n height="5"></svg>', 1200, 600],
    ['<s:svg xmlns:s="http://www.w3.org/2000/svg" s:x="1" stroke-width="3" width="1" height="1"/>', 1200, 1200],
  ])('%s', (text, width, height) => {
    const sized = sizedSvg(text, 1200);
    expect(sized).toMatchObject({ kind: 'ok', width, height });
    const said = (sized as { text: string }).text;
    expect(said).toContain(` width="${width}" height="${height}"`);
    expect(said).toMatch(/viewBox=/);
    expect(said.includes('stroke-width="3"')).toBe(text.includes('stroke-width'));
  });

  it.each(['<svg>', '<svg width="100%" height="100%"/>', '<svg width="0" height="4"/>', '<svg viewBox="0 0 0 0"/>'])(
    'not to %s, which says none',
    (text) => expect(sizedSvg(text, 1200)).toEqual({ kind: 'sizeless' }),
  );

  it('not to what has no root', () => expect(sizedSvg('<svg width="1', 1200)).toEqual({ kind: 'broken' }));
});
