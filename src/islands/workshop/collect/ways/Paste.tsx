import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { $round } from '../../../../stores/engagement';
import { useStore } from '../../../use-store';
import type { Taking } from '../use-taking';
import { grouped, typedCode, type Typed } from './typed';

const words = collectWords.paste;
/** In signs: some four hundred codes with their names. */
const longPaste = 20_000;

/** A box for one code or for all that people sent. */
export function Paste({ taking }: { taking: Taking }) {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const round = useStore($round);
  const typed = typedCode(text, round);

  async function take() {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const { arrived, end } = await taking.takeText(text);
    // What gave nothing stays, to be mended.
    if (end === 'done' && arrived.length > 0) setText('');
  }

  function onType(box: HTMLTextAreaElement) {
    const isAtEnd = box.selectionEnd === box.value.length;
    const isCode = typedCode(box.value, round).kind !== 'other';
    const next = isCode && isAtEnd ? grouped(box.value) : box.value;
    setEmpty(false);
    setText(next);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
    const isSingle = typed.kind === 'right';
    if (event.key !== 'Enter' || event.isComposing || !(isSingle || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void take();
  }

  /** A long chat is read at once: to lay it out in the box would hold the page up, and nobody reads it there. */
  function onPaste(event: TargetedClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length < longPaste) return;
    event.preventDefault();
    void taking.takeText(pasted);
  }

  return (
    <form
      class="collect-paste"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <div class="field">
        <label for="collect-text">{words.label}</label>
        <p class="help" id="collect-text-help">
          {words.help}
        </p>
        <textarea
          id="collect-text"
          rows={4}
          spellcheck={false}
          autocapitalize="characters"
          autocomplete="off"
          aria-describedby="collect-text-help collect-typed"
          value={text}
          onInput={({ currentTarget }) => onType(currentTarget)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      <p id="collect-typed" class="small" role="status">
        {isEmpty ? words.empty : says(typed)}
      </p>
      {typed.kind === 'wrong' && typed.meant !== null && (
        <button type="button" class="button quiet" onClick={() => setText(typed.meant!)}>
          {collectWords.misread.takeNamed(typed.meant)}
        </button>
      )}
      <button class="button">{words.button}</button>
    </form>
  );
}

function says(typed: Typed): string {
  if (typed.kind === 'other') return '';
  if (typed.kind === 'progress') return words.progress(typed.signs);
  if (typed.kind === 'sign') return words.sign(typed.sign, typed.place);
  if (typed.kind === 'tooMany') return words.tooMany(typed.signs);
  if (typed.kind === 'right') return words.right;
  const { errors, meant } = collectWords.misread;
  return typed.meant === null ? errors[typed.error] : meant(typed.meant);
}
