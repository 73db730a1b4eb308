/** An invitation in the fragment of the page where an invited person answers. */
import { respondWords } from '../../../src/content/messages/en/respond';
import { idPattern, limits } from '../../../src/domain/engagement/limits';
import { sealed } from '../../../src/domain/link/code';
import { invitationLimits, invitationOf } from '../../../src/domain/workshop/invitation/invitation';
import { bytesOf, digitsOf } from '../../../src/domain/workshop/invitation/invitation-bytes';
import { readInvitation, writeInvitation } from '../../../src/domain/workshop/invitation/invitation-link';
import { isPassedRound } from '../../../src/domain/workshop/invitation/respond-address';
import { order } from '../../support/group';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import { engagements } from '../specimens';
import { joined, spoilBytes, spoilText } from '../spoil';

const invitations = engagements.map((engagement) => writeInvitation(invitationOf(engagement, order)));

const door: Door = {
  structured(random) {
    if (random.oneIn(3)) return spoilText(random.pick(invitations), random);
    const written = (most: number) => bytesOf(text(random, most).toWellFormed().slice(0, most));
    const functions = Array.from({ length: random.below(12) }, () => written(50));
    const bytes = [
      [1],
      [random.below(70)],
      random.oneIn(2) ? [255, 255, 255, 255] : [],
      written(70),
      written(90),
      written(70),
      written(330),
      [functions.length],
      ...functions,
    ].flat();
    const spoiled = random.oneIn(2) ? bytes : [...spoilBytes(joined(Uint8Array.from(bytes)), random)];
    return `invite=${sealed([random.oneIn(30) ? 2 : 1, ...digitsOf(spoiled)])}`;
  },
  unstructured: (random) =>
    `${random.pick(['', '#invite=', 'invite%253D', 'invite='])}${random.oneIn(2) ? letters(random, random.some(4_000)) : text(random, 300_000)}`,
  knock(input) {
    const fragment = input as string;
    isPassedRound(fragment);
    const read = readInvitation(fragment);
    if (read.kind === 'error') return refused(respondWords.problem[read.error].happened);
    const { round, organisation, promise, functions, practices } = read.invitation;
    must(idPattern.test(round), 'The round has an odd id');
    must(Array.from(organisation).length <= invitationLimits.organisation, 'The name is too long');
    must(Array.from(promise).length <= limits.promise, 'The promise is too long');
    must(functions.length <= limits.functions && practices.length <= order.length, 'Too many of something');
    return taken;
  },
};
export default door;
