import { useEffect, useRef } from 'preact/hooks';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import type { ReadLink } from '../../domain/link/read';

const words = sharedLinkWords.bad;

interface Props {
  error: Extract<ReadLink, { kind: 'error' }>['error'];
  onClose: () => void;
}

/** Why a link opens nothing, that nothing was changed, and the way on. */
export function BadLink({ error, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="shared-head">
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p class="lead">{words[error]}</p>
      <p>{words.safe}</p>
      <p>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
