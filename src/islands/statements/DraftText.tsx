import type { Draft, StatementKind } from '../../domain/statements/finding';
import { nameOf } from './drafting';
import { GapLink } from './GapLink';

interface Props {
  kind: StatementKind;
  draft: Draft;
  /** The part that is pointed at. */
  lit: string | null;
  onLit: (part: string | null) => void;
}

/**
 * A draft with a quiet line under what comes from the parts. A gap leads to its field; seven empty drafts would be some
 * forty presses of Tab, so by keyboard one comes to a gap where the draft lists its parts.
 */
export function DraftText({ kind, draft, lit, onLit }: Props) {
  const { text, places, gaps } = draft;
  const ends = places.map(({ to }) => to);
  return (
    <p class="serif draft-text">
      {places.map(({ part, from, to }, at) => (
        <>
          {withGapLinks(text.slice(ends[at - 1] ?? 0, from), kind, gaps)}
          <span
            class={part === lit ? 'from-part lit' : 'from-part'}
            title={nameOf(part)}
            dir="auto"
            onPointerEnter={() => onLit(part)}
            onPointerLeave={() => onLit(null)}
          >
            {text.slice(from, to)}
          </span>
        </>
      ))}
      {withGapLinks(text.slice(ends.at(-1) ?? 0), kind, gaps)}
    </p>
  );
}

function withGapLinks(text: string, kind: StatementKind, gaps: readonly string[]) {
  return text.split(/(\[[^[\]]+\])/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    // One that opens a sentence has a capital.
    const part = gaps.find((id) => nameOf(id).toLowerCase() === piece.slice(1, -1).toLowerCase());
    return part === undefined ? (
      <span class="gap">{piece}</span>
    ) : (
      <GapLink kind={kind} part={part} isStop={false}>
        {piece}
      </GapLink>
    );
  });
}
