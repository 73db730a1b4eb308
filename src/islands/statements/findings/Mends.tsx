import { lintWords } from '../../../content/statements';
import { draftWords } from '../../../content/messages/en/statement-drafts';
import { missionPartWords, successPartWords } from '../../../content/messages/en/statement-parts';
import { mendWords as words } from '../../../content/messages/en/statement-mends';
import { mendingWords } from '../../../content/messages/en/statement-mend-words';
import type { Finding, Mend, StatementKind } from '../../../domain/statements/finding';
import { mendsFor } from '../../../domain/statements/mend';
import { alongWith, changeOf } from '../../../domain/statements/mend/change';
import { show } from '../use-target';
import type { FindingsProps } from './FindingList';

interface Props extends Pick<FindingsProps, 'kind' | 'statements' | 'around' | 'mending'> {
  finding: Finding;
  index: number;
  onRewrite: (at: { from: number; to: number }) => void;
}

/** The presses that mend a finding, where there are any. */
export function Mends({ kind, statements, around, mending, finding, index, onRewrite }: Props) {
  const { wording, parts } = statements[kind];
  const mends = mendsFor(kind, finding, {
    wording,
    parts,
    otherParts: statements[kind === 'mission' ? 'success' : 'mission'].parts,
    words: lintWords,
    metrics: around.metrics,
    startOn: around.startOn,
    mending: mendingWords,
    drafting: draftWords,
  });
  const act = (mend: Mend) => {
    const change = changeOf(wording, mend);
    if (change !== null) {
      const fills = [...change.fills, ...alongWith(kind, finding, mend, wording, parts)];
      mending.mend(change.wording, fills, saidOf(mend, wording, finding.rule));
    } else if (mend.kind === 'rewrite') onRewrite(mend);
    else if (mend.kind === 'part') show(`${kind}-${mend.part}`);
  };
  return (
    <>
      {mends.map((mend, at) => (
        <button
          key={at}
          type="button"
          class="button quiet mend"
          data-rewrite={mend.kind === 'rewrite' ? '' : undefined}
          aria-describedby={`${kind}-finding-${index}`}
          onClick={() => act(mend)}
        >
          {nameOf(mend, wording, kind, finding.rule)}
        </button>
      ))}
    </>
  );
}

const labelOf = (kind: StatementKind, part: string): string =>
  ((kind === 'mission' ? missionPartWords : successPartWords) as Record<string, { label: string }>)[part]?.label ?? '';

function nameOf(mend: Mend, wording: string, kind: StatementKind, rule: string): string {
  switch (mend.kind) {
    case 'replace': {
      const gone = wording.slice(mend.from, mend.to);
      if (!/[\p{L}\p{N}]/u.test(gone)) return words.putIn(mend.text.replace(/^[.\s]+/u, ''));
      return mend.text.trim() === '' ? words.takeOut(gone.trim()) : words.replace(inContext(mend, wording, rule));
    }
    case 'exchange':
      return words.exchange;
    case 'rewrite':
      return words.rewrite;
    case 'move':
      return (mend.of === kind ? words.move : words.moveToSuccess)(labelOf(mend.of, mend.part));
    case 'part':
      return words.fill(labelOf(kind, mend.part));
  }
}

/** The new words; a bare verb in place of a hedge stands behind the word before it, since it says little alone: "We answer". */
function inContext({ from, text }: { from: number; text: string }, wording: string, rule: string): string {
  const before = rule === 'hedge' ? /\p{L}[\p{L}'’-]*\s*$/u.exec(wording.slice(0, from)) : null;
  return `${before?.[0] ?? ''}${text}`.trim();
}

function saidOf(mend: Mend, wording: string, rule: string): string {
  if (mend.kind === 'exchange') return words.exchanged;
  if (mend.kind !== 'replace' || mend.text.trim() === '') return words.doneOut;
  const isAdded = !/[\p{L}\p{N}]/u.test(wording.slice(mend.from, mend.to));
  return words.done(isAdded ? mend.text.replace(/^[.\s]+/u, '') : inContext(mend, wording, rule));
}
