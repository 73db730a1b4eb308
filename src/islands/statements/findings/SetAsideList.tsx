import { useEffect, useRef } from 'preact/hooks';
import { dayInWords } from '../../../content/messages/en/format';
import { asideWords as words } from '../../../content/messages/en/statement-mends';
import type { RuleWords } from '../../../content/messages/en/statement-rule';
import { ruleWords } from '../../../content/messages/en/statement-rules';
import { phraseOf, type SetAside } from '../../../domain/statements/dismissed';
import type { StatementKind } from '../../../domain/statements/finding';
import { takeBackDismissal } from '../../../stores/dismissals';
import { keepFocus } from '../../ui/keep-focus';

/** What the user set aside, folded, each with its reason; it can be taken back. */
export function SetAsideList({ kind, setAside }: { kind: StatementKind; setAside: readonly SetAside[] }) {
  const summary = useRef<HTMLElement>(null);
  const count = useRef(setAside.length);
  // The press that set it aside, or took it back, is gone with what it stood beside.
  useEffect(() => {
    if (count.current !== setAside.length)
      keepFocus(() => summary.current ?? document.getElementById(`${kind}-checks`));
    count.current = setAside.length;
  }, [setAside.length]);
  if (setAside.length === 0) return null;
  return (
    <details class="set-aside">
      <summary ref={summary}>{words.heading(setAside.length)}</summary>
      <ul class="plain-list">
        {setAside.map(({ finding, dismissal }, at) => {
          const said: RuleWords = ruleWords[finding.rule as keyof typeof ruleWords];
          const id = `${kind}-aside-said-${at}`;
          return (
            <li key={at}>
              <p id={id} class="small">
                {phraseOf(finding) !== '' && <i dir="auto">“{phraseOf(finding)}” </i>}
                {said.wrong(finding.values)}
              </p>
              <p class="soft small written" dir="auto">
                {words.reason(dismissal.reason, dayInWords(dismissal.on))}
              </p>
              <button
                type="button"
                class="plain small"
                aria-describedby={id}
                onClick={() => takeBackDismissal(kind, finding)}
              >
                {words.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
