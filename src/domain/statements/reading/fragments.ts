/**
 * Names without a verb: "... by 2028. Cellar master.", "... (Maria Costa)", "Partner: R. Lindqvist". A short stretch between
 * two stops is a name when its last word is one for somebody who does something, or when all of it is a person's name.
 */
import type { LintWords } from '../lint/rule';
import { findAll, type Span } from '../text/pattern';
import { quick } from '../text/letters';

const stretch = quick(
  /(?<=[.;:|/([–—]\s?|[\d%)'’],\s?|\s-\s|\n\s*(?:[•*-]\s*)?)(?:[Tt]he\s+|[Oo]ur\s+)?([\p{L}][^.;:,|/()[\]–—\n\d]{1,48}?)(?=\s*(?:[.;:,|/\]–—\n]|\)\s*(?:[.;,–—]|$)|\s-\s|$))/gu,
);
const agent = quick(
  /(?:er|or|ist|ian|man|woman|person|chief|head|lead|nurse|chef|cook|boss|coach|counsel|sister|brother|midwife|groom|mistress|usher|verger|deacon|chaplain|provost|proctor|bosun|priest|vicar|dean|pilot|clerk|steward|marshal|judge|vet|cuisine|d['’](?:h[oô]tel)?|guide|bursar|registrar|sommelier|concierge|trustee|founder|president|principal|matron|captain|secretary|host|agent|champion|patron|sponsor|commissaire|intendant|attendant|assistant|accountant|consultant|superintendent|executive|lieutenant|sergeant|[vc][a-z]o)(?:\s+(?:in\s+charge|on\s+(?:nights|days|duty|call|shift)|to\s+the\s+\p{L}+))?$/iu,
);
const called = "(?:\\p{Lu}\\.\\s?|\\p{Lu}[\\p{L}’'-]+\\s*)";
const person = quick(
  new RegExp(
    `(?<=[.;|/([–—]\\s?|\\s-\\s|\\n\\s*(?:[•*-]\\s*)?|,\\s|:\\s)((?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\\.?\\s+)?(?:${called}){0,2}(?:(?:van|von|de|der|del|da|dos|bin|al|la|le)\\s+){0,2}(?<=[\\p{L}.]\\s|Dr |Mr |Ms )\\p{Lu}[\\p{L}’'-]+)(?=\\s*(?:[.;,|/\\]–—\\n]|\\)\\s*(?:[.;,–—]|$)|\\s-\\s|$))`,
    'gu',
  ),
);

/** Behind a role: "on nights". */
const duty = quick(/\s+(?:in\s+charge|on\s+\p{L}+|to\s+the\s+\p{L}+)$/iu);

/** Ranks in capitals, alone or with what they answer for: "(AD Housing and Repairs)", "– MD". */
const ranked = quick(
  /(?<=[.;|/([–—:]\s?|,\s|\s-\s|\n\s*)(?:AD|DD|ED|MD|GM|VP|[SEA]VP|PVC|DVC|HoD|HoS|SRO|DCE|DCS)(?:,?\s+(?:(?:for|of|and|the)\s|&\s)*\p{Lu}[\p{L}-]+){0,5}(?=\s*(?:[.;:,|/\]–—\n]|\)\s*(?:[.;,–—]|$)|\s-\s|$))/gu,
);

/** What only tells how often, how much or when: "Every quarter", "Prices lower". */
function isRole(name: string, words: LintWords): boolean {
  const parts = name.trim().split(/\s+/u);
  if (parts.length > 5 || !agent.test(name.trim())) return false;
  const last = name.replace(duty, '').split(/\s+/u).at(-1)!;
  const isRanked = parts.length > 1 && /^(?:lead|head|chief|senior|master|principal)$/iu.test(parts[0]!);
  if (!isRanked && findAll(last, words.noRoles).length > 0) return false;
  return parts
    .slice(0, -1)
    .every(
      (each) => /^(?:of|de|for|and|in|on|to|lead|the)$/iu.test(each) || findAll(each, words.roleEnds).length === 0,
    );
}

/** Stretches that are a role or a person's name and nothing else. */
export function fragmentsIn(text: string, words: LintWords): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(stretch)) {
    const name = match[1]!;
    const from = match.index + match[0].lastIndexOf(name);
    if (isRole(name, words)) found.push({ from, to: from + name.length });
  }
  for (const { index, 0: name } of text.matchAll(ranked)) found.push({ from: index, to: index + name.length });
  for (const { index, 1: name = '' } of text.matchAll(person)) {
    if (findAll(name, words.noNames).length === 0) found.push({ from: index, to: index + name.length });
  }
  return found;
}
