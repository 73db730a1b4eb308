/** A link with answers, in the fragment of the address of the results. */
import { sharedLinkWords } from '../../../src/content/messages/en/shared-link';
import { engagementOf } from '../../../src/domain/link/opened';
import { letters as linkLetters, sealed } from '../../../src/domain/link/code';
import { isLinkFragment } from '../../../src/domain/link/fragment';
import { linkFor } from '../../../src/domain/link/link';
import { readLink } from '../../../src/domain/link/read';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { mustStand } from '../accepted';
import { refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import { engagements } from '../specimens';
import { spoilText } from '../spoil';

const links = engagements.flatMap((engagement) => linkFor(engagement) ?? []);
let came: Engagement | null = null;

const door: Door = {
  structured(random) {
    if (random.oneIn(2)) return spoilText(random.pick(links), random);
    // Sealed as a link is, so that the checksum lets it by.
    const digits = Array.from({ length: random.oneIn(20) ? 5_000 : random.below(60) }, () => random.below(64));
    return `answers=${sealed(random.oneIn(4) ? digits : [1, 1, ...digits])}`;
  },
  unstructured: (random) =>
    `${random.pick(['', '#', 'answers=', '#answers%3D'])}${random.oneIn(2) ? letters(random, random.some(3_000)) : text(random, 200_000) + linkLetters}`,
  knock(input) {
    const fragment = input as string;
    isLinkFragment(fragment);
    const read = readLink(fragment);
    if (read.kind === 'error') return refused(sharedLinkWords.bad[read.error]);
    came = engagementOf(read.content, { id: 'from-link', startedOn: '2026-11-22' }, 'evidence');
    return taken;
  },
  after() {
    if (came) mustStand(came);
    came = null;
  },
};
export default door;
