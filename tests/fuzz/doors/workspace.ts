/** The backup of a whole workspace: taken apart, each document of it through its own door. */
import { workspaceWords } from '../../../src/content/messages/en/workspace';
import { looksLikeWorkspaceFile } from '../../../src/domain/engagement/looks-like-workspace-file';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { piecesOf, workspaceFile } from '../../../src/domain/engagement/workspace-file';
import { must, refused, taken, type Door } from '../door';
import { deep, letters, text, value } from '../hostile';
import { engagements } from '../specimens';
import { spoilText } from '../spoil';
import { spoiledBackup } from './backup';

const words = workspaceWords.opening;

const door: Door = {
  structured(random) {
    const count = random.oneIn(30) ? 200 : random.below(4);
    const documents = Array.from({ length: count }, () =>
      random.oneIn(2) ? workspaceFile.document(random.pick(engagements)) : spoiledBackup(random).slice(0, 400_000),
    );
    const savedAt = random.oneIn(2) ? {} : (value(random) as Record<string, string>);
    const whole = `${headOf(savedAt)}${documents.join(workspaceFile.between)}${workspaceFile.tail}`;
    return random.oneIn(3) ? whole : spoilText(whole, random);
  },
  unstructured(random) {
    const way = random.below(4);
    if (way === 0) return `{"format":"attune-workspace",${letters(random, random.some(4_000))}`;
    if (way === 1)
      return `{"format":"attune-workspace","version":1,"engagements":${deep(random.some(400_000), random.oneIn(2))}`;
    if (way === 2) return `{"engagements":[${text(random, 20_000)}`;
    return `{"a":"${'\\'.repeat(random.some(100_000))}"${'"'.repeat(random.some(100_000))}`;
  },
  knock(input) {
    const file = input as string;
    looksLikeWorkspaceFile(file);
    const pieces = piecesOf(file);
    let found = 0;
    for (;;) {
      const next = pieces.next();
      if (next.done === true) {
        if (next.value === 'newer') return refused(words.newer);
        if (next.value === 'damaged') return refused(found === 0 ? words.nothing : words.cutShort);
        return found === 0 ? refused(words.nothing) : taken;
      }
      if (next.value.kind === 'savedAt') {
        must(typeof next.value.at === 'object', 'savedAt is no object');
        continue;
      }
      const result = parseEngagement(next.value.text);
      if (result.kind === 'ok') found += 1;
      else must(words.errors[result.error.kind].length > 0, 'A document was refused without words');
    }
  },
};
export default door;

function headOf(savedAt: Record<string, string>): string {
  return workspaceFile.head(savedAt);
}
