import { useEffect, useRef } from 'preact/hooks';
import { findingWords, mendWords } from '../../../content/messages/en/statement-mends';
import type { RuleWords } from '../../../content/messages/en/statement-rule';
import { ruleWords } from '../../../content/messages/en/statement-rules';
import { phraseOf } from '../../../domain/statements/dismissed';
import type { Finding, StatementKind } from '../../../domain/statements/finding';
import { keepFocus } from '../../ui/keep-focus';
import type { Mending } from '../use-mending';

interface Props {
  kind: StatementKind;
  /** What the caret stands in. */
  finding: Finding | null;
  mending: Mending;
}

/** Under the wording: what the caret stands in, and what a mend did, which one press takes back. */
export function Notes({ kind, finding, mending }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  const { mended, takeBack } = mending;
  // The press that mended is gone with its finding; the one that takes it back is the next of interest. Who writes on, or
  // takes a letter back until the mended wording stands again, goes on writing.
  useEffect(() => keepFocus(() => back.current), [mended]);
  const said: RuleWords | null = finding && ruleWords[finding.rule as keyof typeof ruleWords];
  return (
    <div class="wording-notes">
      <div role="status">
        {mended && (
          <p class="notice mended">
            {mended.said}{' '}
            <button
              ref={back}
              type="button"
              class="plain"
              onClick={() => {
                takeBack();
                document.getElementById(`${kind}-wording`)?.focus();
              }}
            >
              {mendWords.undo}
            </button>
          </p>
        )}
      </div>
      <p class="here small" role="status">
        {finding && said && findingWords.here(phraseOf(finding), said.wrong(finding.values))}
      </p>
    </div>
  );
}
