/** The names a part for people lists: "Sales, Billing and IT", "Ana Ruiz, COO; head of fleet". */
import type { LintWords } from '../lint/rule';
import { findAll } from '../text/pattern';

type Kind = 'role' | 'field' | 'person' | 'addition';

/** "heads of service, fleet and finance" as each of them: "head of service; head of fleet; head of finance". */
export function eachHead(names: string): string {
  return names.replace(/(?<!\p{L})(h)eads\s+of\s+([^;.\n]+)/giu, (_all, h: string, of: string) =>
    of
      .split(/\s*(?:,|(?<!\p{L})and(?!\p{L})|&)\s*/u)
      .filter((each) => each.trim() !== '')
      .map((each) => `${h}ead of ${each.trim()}`)
      .join('; '),
  );
}

const withoutArticle = (name: string): string =>
  name
    .replace(/^(?:and|&)\s+/iu, '')
    .replace(/^(?:the|our|a|an)\s+/iu, '')
    .replace(/[\s.,]+$/u, '')
    .trim();

function kindOf(name: string, words: LintWords): Kind {
  if (findAll(name, words.roleNouns).length > 0) return 'role';
  if (words.roleFields.some(({ names }) => findAll(name, names).some(({ from, to }) => to - from === name.length)))
    return 'field';
  if (findAll(name, words.roleEnds).some(({ from }) => from === 0)) return 'addition';
  return /^\p{Lu}/u.test(name) ? 'person' : 'field';
}

/** What stands between two commas is a name of its own, or says more of the one before: "COO" of "Ana Ruiz". */
function apartAtCommas(listed: string, isMore: boolean, words: LintWords): string[] {
  const pieces = listed.split(',').map(withoutArticle).filter(Boolean);
  const isSeries = isMore || pieces.length > 2;
  const names: string[] = [];
  let before: Kind | 'both' = 'both';
  for (const piece of pieces) {
    const kind = kindOf(piece, words);
    const isTitle: boolean = (before === 'person' && kind === 'role') || (before === 'role' && kind === 'person');
    const isAlike: boolean = before === kind || (kind !== 'person' && before !== 'person');
    const isOfIt: boolean =
      names.length > 0 && (kind === 'addition' || isTitle || !(isSeries || isAlike || before === 'both'));
    if (isOfIt) names[names.length - 1] += `, ${piece}`;
    else names.push(piece);
    before = isOfIt ? 'both' : kind;
  }
  return names;
}

/** @returns the names without articles, apart by a semicolon, a line, "and" or a comma; a comma between a person and their role stays */
export function namesOfPart(part: string, words: LintWords): string[] {
  return eachHead(part)
    .split(/\s*(?:;|\n|\bwith\b)\s*/u)
    .flatMap((listed) => {
      const series = listed.split(/\s*(?:\band\b|&)\s*/u);
      return series.flatMap((piece) => apartAtCommas(piece, series.length > 1, words));
    });
}
