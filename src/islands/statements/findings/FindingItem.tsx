import { useRef, useState } from 'preact/hooks';
import { asideWords, findingWords } from '../../../content/messages/en/statement-mends';
import type { RuleWords } from '../../../content/messages/en/statement-rule';
import { ruleWords } from '../../../content/messages/en/statement-rules';
import { phraseOf } from '../../../domain/statements/dismissed';
import type { Finding } from '../../../domain/statements/finding';
import { keepFocus } from '../../ui/keep-focus';
import { AsideForm } from './AsideForm';
import type { FindingsProps } from './FindingList';
import { Mends } from './Mends';
import { RewriteForm } from './RewriteForm';

interface Props extends FindingsProps {
  finding: Finding;
  /** Its place in the list. */
  index: number;
  /** What a rule is for is said once, however often it finds something. */
  isFirst: boolean;
  /** The reason as far as it is typed; null while nobody sets the finding aside. */
  reason: string | null;
  onReason: (text: string | null) => void;
}

/** The words a finding stands on, what is wrong, why it matters, how to mend it, and the presses that do. */
export function FindingItem(props: Props) {
  const { kind, finding, index, isFirst, reason, onReason, active, onShow } = props;
  /** The sentence that is being said anew, as offsets of the wording. */
  const [rewrite, setRewrite] = useState<{ from: number; to: number } | null>(null);
  const said: RuleWords = ruleWords[finding.rule as keyof typeof ruleWords];
  const phrase = phraseOf(finding);
  const item = useRef<HTMLLIElement>(null);
  const goBack = (way: string) => keepFocus(() => item.current?.querySelector<HTMLElement>(way));
  return (
    <li
      ref={item}
      class={index === active ? `finding-item ${finding.severity} active` : `finding-item ${finding.severity}`}
    >
      {finding.at && phrase !== '' && (
        <button
          type="button"
          class="phrase"
          dir="auto"
          aria-label={findingWords.show(shorten(phrase))}
          onClick={() => onShow(finding.at!)}
        >
          “{shorten(phrase)}”
        </button>
      )}
      <p class="wrong" id={`${kind}-finding-${index}`}>
        {said.wrong(finding.values)}
      </p>
      {isFirst && (
        <p class="soft small">
          {said.why} {said.mend}
        </p>
      )}
      {rewrite !== null ? (
        <RewriteForm
          {...props}
          at={rewrite}
          onClose={() => setRewrite(null)}
          onCancel={() => {
            setRewrite(null);
            goBack('[data-rewrite]');
          }}
        />
      ) : (
        <div class="finding-ways">
          <Mends {...props} onRewrite={setRewrite} />
          {reason === null && (
            <button
              type="button"
              class="plain small"
              data-aside
              aria-describedby={`${kind}-finding-${index}`}
              onClick={() => onReason('')}
            >
              {asideWords.open}
            </button>
          )}
        </div>
      )}
      {reason !== null && (
        <AsideForm
          {...props}
          reason={reason}
          onCancel={() => {
            onReason(null);
            goBack('[data-aside]');
          }}
        />
      )}
    </li>
  );
}

const shorten = (phrase: string): string => (phrase.length > 90 ? `${phrase.slice(0, 88).trimEnd()} …` : phrase);
