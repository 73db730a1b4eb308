import { useRef, useState } from 'preact/hooks';
import { foundationWords } from '../../../../content/messages/en/statement-foundation';
import { writeInvitation } from '../../../../domain/statements/staff/invitation';
import { pathTo } from '../../../../lib/base-path';
import { copyText } from '../../../../platform/clipboard';
import { $organisation } from '../../../../stores/organisation';
import { useStore } from '../../../use-store';

const words = foundationWords.staff.ask;

/** The link to the three questions, with what it carries said before it is copied. */
export function AskStaff() {
  const { name, customerWord } = useStore($organisation);
  const field = useRef<HTMLInputElement>(null);
  const [says, say] = useState('');
  const fragment = writeInvitation({ name, customerWord });
  const link = new URL(pathTo('/statements/staff/'), location.origin);
  link.hash = fragment;
  const copy = async () => {
    const isCopied = await copyText(link.href);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    say(isCopied ? words.copied : words.notCopied);
  };
  return (
    <section class="ask-staff" aria-labelledby="ask-staff-heading">
      <h4 id="ask-staff-heading">{words.heading}</h4>
      <div class="field">
        <label for="staff-link">{words.link}</label>
        <input ref={field} id="staff-link" type="text" readOnly value={link.href} aria-describedby="staff-link-help" />
        <p class="help" id="staff-link-help">
          {words.carries(name.trim(), customerWord.trim())} {words.own}
        </p>
      </div>
      <p class="staff-ways">
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
        <a class="plain" href={link.href}>
          {words.print}
        </a>
      </p>
      <div role="status" class="small">
        {says !== '' && <p class="notice">{says}</p>}
      </div>
    </section>
  );
}
