import { useRef, useState } from 'preact/hooks';
import { respondWords } from '../../../content/messages/en/respond';
import { copyText } from '../../../platform/clipboard';
import { select } from './select';
import { Way } from './Way';

const words = respondWords.handIn.code;

/** @param code grouped by dashes; large, and spelled sign by sign for whoever hears it */
export function AsCode({ code }: { code: string }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const groups = code.split('-');
  const copy = async () => {
    const isCopied = await copyText(code);
    if (!isCopied) select(shown.current);
    say(isCopied ? words.copied : words.notCopied);
  };
  return (
    <Way id="as-code" heading={words.heading} who={words.who} said={said}>
      <p class="respond-code" ref={shown} aria-hidden="true">
        {groups.map((group, place) => (
          <span key={place}>{group} </span>
        ))}
      </p>
      <p class="visually-hidden">{words.spelled(groups.map((group) => [...group].join(', ')).join('; '))}</p>
      <button type="button" class="button quiet" onClick={() => void copy()}>
        {words.copy}
      </button>
    </Way>
  );
}
