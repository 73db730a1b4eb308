import { useRef, useState } from 'preact/hooks';
import { workspaceWords } from '../../content/messages/en/workspace';
import { limits } from '../../domain/engagement/limits';
import { pathTo } from '../../lib/base-path';
import { createNamed } from '../../stores/workspace-verbs';
import { nameOf } from './shown';

const words = workspaceWords.begin;

/** @param isFirst where nothing is kept yet: then this is what the page is for */
export function Begin({ isFirst }: { isFirst: boolean }) {
  const [name, setName] = useState('');
  const [says, setSays] = useState<{ text: string; isOpen: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const begin = async () => {
    const called = name.trim();
    if (called === '') {
      setSays({ text: words.needsName, isOpen: false });
      input.current?.focus();
      return;
    }
    const isOpen = await createNamed(called);
    setSays({ text: (isOpen ? words.done : words.failed)(nameOf({ name: called })), isOpen });
    if (isOpen) setName('');
  };
  return (
    <section aria-labelledby="begin-heading">
      <h2 id="begin-heading">{isFirst ? words.first : words.heading}</h2>
      <form
        class="workspace-begin"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div class="field">
          <label for="workspace-begin">{words.name}</label>
          <input
            ref={input}
            id="workspace-begin"
            type="text"
            autocomplete="off"
            maxLength={limits.shortText}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class={isFirst ? 'button' : 'button quiet'}>
          {words.button}
        </button>
      </form>
      <div role="status" class="small">
        {says && (
          <p class="notice">
            {says.text}{' '}
            {says.isOpen && (
              <>
                <a href={pathTo('/assess/')}>{words.assess}</a> · <a href={pathTo('/workshop/')}>{words.workshop}</a>
              </>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
