import { versionWords } from '../../../content/messages/en/statement-versions';
import { hasGap } from '../../../domain/statements/gap';
import { countComments, type Statement } from '../../../domain/statements/versions/versions';

const words = versionWords.approve;

/**
 * @param must how many things the checks say must be mended in it
 * @returns what those who approve the wording should know, a sentence each
 */
export function concernsOf(wording: string, must: number, statement: Statement): string[] {
  const { open } = countComments(statement);
  return [
    hasGap(wording) ? words.gaps : '',
    must > 0 ? words.mustFix(must) : '',
    open > 0 ? words.open(open) : '',
  ].filter(Boolean);
}
