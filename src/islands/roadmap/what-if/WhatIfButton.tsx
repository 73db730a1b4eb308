import { useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { lazy } from '../../ui/lazy';

const [WhatIf, fetchWhatIf] = lazy(async () => (await import('./WhatIf')).WhatIf);

/** Opens the side view in which another plan is tried; its script comes with the first wish for it. */
export function WhatIfButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button quiet"
        aria-haspopup="dialog"
        onPointerOver={fetchWhatIf}
        onFocus={fetchWhatIf}
        onClick={() => setOpen(true)}
      >
        {roadmapWords.head.whatIf}
      </button>
      {isOpen && <WhatIf onClose={close} />}
    </>
  );
}
