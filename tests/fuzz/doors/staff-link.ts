/** The link to the three questions for staff. */
import { readInvitation, writeInvitation } from '../../../src/domain/statements/staff/invitation';
import { must, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import { spoilText } from '../spoil';

const door: Door = {
  structured: (random) =>
    spoilText(writeInvitation({ name: whole(text(random, 200)), customerWord: whole(text(random, 200)) }), random),
  unstructured: (random) =>
    random.oneIn(2) ? letters(random, random.some(2_000)) : `for=${text(random, 100_000)}&word=${text(random)}`,
  knock(input) {
    const { name, customerWord } = readInvitation(input as string);
    for (const each of [name, customerWord])
      must(each.length <= 120 && !/[\n\r\0]/.test(each), 'More than a short line');
    return taken;
  },
};
export default door;

const whole = (each: string) => each.toWellFormed();
