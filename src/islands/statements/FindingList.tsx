import type { RuleWords } from '../../content/messages/en/statement-rule';
import { ruleWords } from '../../content/messages/en/statement-rules';
import { statementsWords } from '../../content/messages/en/statements';
import type { Finding, Severity, StatementKind } from '../../domain/statements/finding';

const words = statementsWords.findings;
const severityNames: Record<Severity, string> = { must: words.mustFix, should: words.shouldFix, hint: words.hint };

interface Props {
  kind: StatementKind;
  findings: readonly Finding[];
  onShow: (at: { from: number; to: number }) => void;
}

/** What the checks found, what must be mended first: the words it stands on, what is wrong, why it matters, what to do. */
export function FindingList({ kind, findings, onShow }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings plain-list">
      {findings.map(({ rule, severity, at, values }, index) => {
        const said: RuleWords = ruleWords[rule as keyof typeof ruleWords];
        // What a rule is for is said once, however often it finds something.
        const isFirst = findings.findIndex((other) => other.rule === rule) === index;
        const phrase = at ? (values['phrase'] ?? '') : '';
        return (
          <li key={`${rule}-${at?.from ?? index}`} class={`finding-item ${severity}`}>
            <p class="severity">{severityNames[severity]}</p>
            {at && phrase !== '' && (
              <button type="button" class="phrase" aria-label={words.show(phrase)} onClick={() => onShow(at)}>
                “{shorten(phrase)}”
              </button>
            )}
            <p class="wrong" id={`${kind}-finding-${index}`}>
              {said.wrong(values)}
            </p>
            {isFirst && (
              <p class="soft small">
                {said.why} {said.mend}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const shorten = (phrase: string): string => (phrase.length > 90 ? `${phrase.slice(0, 88).trimEnd()} …` : phrase);
