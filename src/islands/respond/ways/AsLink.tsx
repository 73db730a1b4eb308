import { useRef, useState } from 'preact/hooks';
import { respondWords } from '../../../content/messages/en/respond';
import { writeViewLink } from '../../../domain/workshop/views/view-link';
import { pathTo } from '../../../lib/base-path';
import { copyText } from '../../../platform/clipboard';
import { askedRater } from '../handing';
import type { StageProps } from '../Stages';
import { select } from './select';
import { Way } from './Way';

const words = respondWords.handIn.link;

/** The code in a link to the page where the answers are collected. */
export function AsLink({ code, invitation, keep }: StageProps & { code: string }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const { name = '' } = askedRater(keep.now(), invitation);
  const link = `${new URL(pathTo('/workshop/'), location.href).href}#${writeViewLink({ code, name })}`;
  const subject = words.subject(invitation.organisation);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words.body(link))}`;
  const copy = async () => {
    const isCopied = await copyText(link);
    if (!isCopied) select(shown.current);
    say(isCopied ? words.copied : words.notCopied);
  };
  // Whoever closes the choice of apps has shared nothing, and needs to be told nothing.
  const share = () =>
    navigator.share({ title: subject, url: link }).then(
      () => say(words.shared),
      () => undefined,
    );
  return (
    <Way id="as-link" heading={words.heading} who={words.who(name !== '')} said={said}>
      <p class="respond-link" ref={shown}>
        {link}
      </p>
      <p class="respond-ways">
        {'share' in navigator && (
          <button type="button" class="button quiet" onClick={() => void share()}>
            {words.share}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
        <a class="button quiet" href={mail}>
          {words.mail}
        </a>
      </p>
    </Way>
  );
}
