import { useEffect, useRef } from 'preact/hooks';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import type { Replaced } from '../../domain/link/opened';

const words = sharedLinkWords.ask;

interface Props {
  replaced: Replaced;
  onYes: () => void;
  onNo: () => void;
}

/** Says what would be replaced before anything is. */
export function AskToReplace({ replaced, onYes, onNo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onNo();
    };
    section.current?.addEventListener('keydown', leave);
    return () => section.current?.removeEventListener('keydown', leave);
  }, []);
  return (
    <section ref={section} class="shared-ask" aria-labelledby="shared-ask-heading">
      <h2 id="shared-ask-heading" class="label" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.says(replaced)}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onYes}>
          {words.yes}
        </button>
        <button type="button" class="button quiet" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </section>
  );
}
