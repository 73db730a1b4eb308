import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Finding } from '../../domain/statements/finding';
import { stretchesOf } from '../../domain/statements/mark-up';

interface Props {
  id: string;
  area: RefObject<HTMLTextAreaElement>;
  text: string;
  placeholder: string;
  describedBy: string;
  isInvalid: boolean;
  findings: readonly Finding[];
  /** The finding pointed at, as its place in the list; null for none. */
  active: number | null;
  onText: (text: string) => void;
  onCaret: (caret: number | null) => void;
}

/**
 * A text to write in, with marks under the words that findings stand on. The marks are drawn on a layer behind the
 * letters that breaks its lines as they do; the layer's height is the height of both.
 */
export function MarkedText({
  id,
  area,
  text,
  placeholder,
  describedBy,
  isInvalid,
  findings,
  active,
  onText,
  onCaret,
}: Props) {
  const stretches = useMemo(() => stretchesOf(text, findings), [text, findings]);
  const readCaret = () => {
    const { selectionStart, selectionEnd } = area.current!;
    onCaret(selectionStart === selectionEnd ? selectionStart : null);
  };
  return (
    <div class="marked serif">
      <div class="marks" dir="auto" aria-hidden="true">
        {stretches.map(({ text: piece, severity, findings: over }, at) =>
          severity === null ? (
            piece
          ) : (
            <mark key={at} class={active !== null && over.includes(active) ? `${severity} active` : severity}>
              {piece}
            </mark>
          ),
        )}
        {text === '' && placeholder}
        {/* Without it a last empty line would have no height. */}
        <br />
      </div>
      <textarea
        ref={area}
        id={id}
        dir="auto"
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyUp={readCaret}
        onClick={readCaret}
      />
    </div>
  );
}
