import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  /** The control's name, and what its button says. */
  button: string;
  accept: string;
  /** Id of the sentence that says which files it takes. */
  describedBy: string;
  /** Said beside the button, and while a file is held over the field; left out where there is no room to say it. */
  dropping?: { before: string; over: string };
  /** For who leads the focus back here. */
  input?: RefObject<HTMLInputElement>;
  onFile: (file: File | undefined) => void;
}

/** A native file input that covers its field: the browser itself takes a file chosen or dropped there. */
export function FileField({ button, accept, describedBy, dropping, input: given, onFile }: Props) {
  const [over, setOver] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const input = given ?? own;
  return (
    <div class={over ? 'drop over' : 'drop'}>
      <span class="button quiet" aria-hidden="true">
        {button}
      </span>
      {dropping && (
        <span class="soft small" aria-hidden="true">
          {over ? dropping.over : dropping.before}
        </span>
      )}
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={button}
        aria-describedby={describedBy}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={() => {
          onFile(input.current?.files?.[0]);
          // The same file may be chosen again after it was mended.
          setTimeout(() => input.current && (input.current.value = ''));
        }}
      />
    </div>
  );
}
