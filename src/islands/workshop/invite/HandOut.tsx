import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import { copyText } from '../../../platform/clipboard';
import { download } from '../../../platform/files';
import { QrCode } from '../../ui/QrCode';
import { qrDrawing, qrFile } from '../../ui/qr-drawing';
import { Large } from './Large';
import { reachOf, type InvitationLink } from './link';

const words = workshopInviteWords.handOut;

interface Props {
  made: InvitationLink;
  onHandOut: () => void;
  /** What it means to change the invitation, once people have it. */
  children: ComponentChildren;
}

/** The link and the code that carry the invitation, and the ways to bring them to people. */
export function HandOut({ made, onHandOut, children }: Props) {
  const { invitation, href } = made;
  const field = useRef<HTMLInputElement>(null);
  /** What came of copying, and of which link: another setting makes another one. */
  const [news, setNews] = useState({ of: '', says: '' });
  const [isLarge, setLarge] = useState(false);
  const reach = reachOf(location);
  const copy = async () => {
    const isCopied = await copyText(href);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setNews({ of: href, says: isCopied ? words.copied : words.notCopied });
    onHandOut();
  };
  const show = () => {
    setLarge(true);
    onHandOut();
  };
  const save = async () => {
    const title = words.qrOf(invitation.organisation);
    download(qrFile(await qrDrawing(href), title), `${words.fileName}.svg`, 'image/svg+xml');
    onHandOut();
  };
  return (
    <section class="invite-out" aria-labelledby="invite-out">
      <h3 id="invite-out">{words.heading}</h3>
      <div class="invite-qr">
        <QrCode text={href} label={words.qrOf(invitation.organisation)} />
      </div>
      <div class="invite-link">
        <div role="status">{children}</div>
        <p class="soft">{words.first}</p>
        {reach !== 'open' && <p class="notice">{words[reach]}</p>}
        <div class="field">
          <label for="invite-link">{words.link}</label>
          <input ref={field} id="invite-link" type="text" readOnly value={href} />
        </div>
        <p class="invite-buttons">
          <button type="button" class="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" class="button quiet" onClick={show}>
            {words.large}
          </button>
        </p>
        <div role="status" class="small">
          {news.of === href && <p>{news.says}</p>}
        </div>
        <p class="invite-ways">
          <button type="button" class="plain" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="plain" onClick={() => void save()}>
            {words.download}
          </button>
        </p>
        <p class="small">{words.carries(invitation.practices.length)}</p>
        <p class="small">{words.anybody}</p>
      </div>
      {isLarge && <Large made={made} onClose={() => setLarge(false)} />}
    </section>
  );
}
