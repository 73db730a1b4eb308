import { useEffect, useRef, useState } from 'preact/hooks';
import { statementsWords } from '../../content/messages/en/statements';
import type { StatementKind } from '../../domain/statements/finding';
import { setWording } from '../../stores/statements';
import { FindingList } from './FindingList';
import type { Checked } from './use-findings';

const words = statementsWords;
/** Somebody who reads by ear hears how things stand once the typing pauses, in milliseconds. */
const pause = 1200;

interface Props {
  kind: StatementKind;
  wording: string;
  checked: Checked;
}

/** The wording, free to edit, with what the checks find beside it. */
export function Wording({ kind, wording, checked }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const findings = checked.kind === 'checked' ? checked.findings : [];
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const should = findings.filter(({ severity }) => severity === 'should').length;
  const isClear = checked.kind === 'checked' && must === 0;
  const partly = findings.some(({ rule }) => rule === 'other-language') ? ` ${words.findings.partly}` : '';
  const summary =
    checked.kind === 'checked' ? words.findings.count(must, should) + partly : words.findings[checked.kind];
  const show = ({ from, to }: { from: number; to: number }) => {
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
  };
  const described = [
    `${kind}-wording-help`,
    `${kind}-findings-count`,
    ...findings.slice(0, must).map((_, at) => `${kind}-finding-${at}`),
  ];
  return (
    <div class="wording">
      <div class="field">
        <label for={`${kind}-wording`}>{words.wording[kind]}</label>
        <textarea
          ref={area}
          id={`${kind}-wording`}
          class="serif"
          rows={5}
          value={wording}
          placeholder={words.wording.empty}
          aria-describedby={described.join(' ')}
          aria-invalid={must > 0}
          onInput={(event) => setWording(kind, event.currentTarget.value)}
        />
        <p class="help" id={`${kind}-wording-help`}>
          {words.wording.help}
        </p>
      </div>
      <section aria-labelledby={`${kind}-heading ${kind}-checks`}>
        <h4 id={`${kind}-checks`}>{words.findings.heading}</h4>
        <p class="count" id={`${kind}-findings-count`}>
          {summary}
          {isClear && ` ${words.wording.standing}`}
        </p>
        <FindingList kind={kind} findings={findings} onShow={show} />
        <Announcement text={checked.kind === 'checked' ? summary : ''} />
      </section>
    </div>
  );
}

/** Says a text politely once it has stood for a moment; not when the page opens. */
function Announcement({ text }: { text: string }) {
  const [said, say] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => say(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
