import { useEffect, useRef, useState } from 'preact/hooks';
import { draftWords } from '../../../content/messages/en/statement-drafts';
import { mendingWords } from '../../../content/messages/en/statement-mend-words';
import { mendWords, rewriteWords as words } from '../../../content/messages/en/statement-mends';
import { missionPartWords, successPartWords } from '../../../content/messages/en/statement-parts';
import type { Fill } from '../../../domain/statements/mend/change';
import { sentenceOf } from '../../../domain/statements/mend/said';
import { WithGaps } from '../WithGaps';
import { FindingForm } from './FindingForm';
import type { FindingsProps } from './FindingList';

interface Props extends Pick<FindingsProps, 'kind' | 'statements' | 'mending'> {
  index: number;
  /** The sentence it takes the place of. */
  at: { from: number; to: number };
  onClose: () => void;
  onCancel: () => void;
}

/** Three questions whose answers make a sentence in place of a wish. */
export function RewriteForm({ kind, statements, mending, index, at, onClose, onCancel }: Props) {
  const { wording, parts }: { wording: string; parts: Readonly<Record<string, string | undefined>> } = statements[kind];
  const { asks, ...template } = mendingWords.rewrite[kind];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current!.focus(), []);
  const id = `${kind}-rewrite-${index}`;
  const answer = (part: string) => typed[part] ?? parts[part] ?? '';
  const answers = Object.fromEntries(asks.map((part) => [part, answer(part)]));
  const { text, gaps } = sentenceOf(kind, template, answers, draftWords);
  const labels = (kind === 'mission' ? missionPartWords : successPartWords) as Record<string, { label: string }>;
  const put = () => {
    const open = asks.find((part) => gaps.includes(part));
    if (open !== undefined) {
      document.getElementById(`${id}-${open}`)?.focus();
      return;
    }
    const fills = asks.flatMap((part): Fill[] =>
      answer(part).trim() === '' ? [] : [{ of: kind, part: part as Fill['part'], text: answer(part) }],
    );
    mending.mend(wording.slice(0, at.from) + text + wording.slice(at.to), fills, mendWords.done(text));
    onClose();
  };
  return (
    <FindingForm
      class="rewrite-form"
      label={words.heading}
      words={words}
      button="button"
      onPut={put}
      onCancel={onCancel}
    >
      <p class="small soft">{words.lead}</p>
      {asks.map((part, place) => (
        <div key={part} class="field">
          <label for={`${id}-${part}`}>{labels[part]!.label}</label>
          <textarea
            ref={place === 0 ? first : null}
            rows={1}
            id={`${id}-${part}`}
            value={answer(part)}
            maxLength={2000}
            aria-describedby={`${id}-${part}-help`}
            onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [part]: value }))}
          />
          <p class="help" id={`${id}-${part}-help`}>
            {words.help[part]}
          </p>
        </div>
      ))}
      <p class="label">{words.preview}</p>
      <p class="serif preview" dir="auto" role="status">
        <WithGaps text={text} />
      </p>
    </FindingForm>
  );
}
