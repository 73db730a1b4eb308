import { useRef, useState } from 'preact/hooks';
import { reportLinkWords as words } from '../../../content/messages/en/report-link';
import { linkContentOf, writeLink, type LinkContent } from '../../../domain/link/link';
import { pathTo } from '../../../lib/base-path';
import { copyText } from '../../../platform/clipboard';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';

const size = (fields: object) => Object.keys(fields).length;

/** A link that carries answers and targets, with what is inside said before it is copied. */
export function LinkPanel() {
  const content = linkContentOf(useStore($engagement));
  if (!content) return <p>{words.otherEdition}</p>;
  if (size(content.answers) === 0) return <p>{words.empty}</p>;
  return <Link content={content} />;
}

function Link({ content }: { content: LinkContent }) {
  const field = useRef<HTMLInputElement>(null);
  const link = new URL(pathTo('/results/'), location.origin);
  link.hash = writeLink(content);
  /** What came of copying, and of which link: another answer makes another one. */
  const [news, setNews] = useState({ of: '', says: '' });
  const copy = async () => {
    const isCopied = await copyText(link.href);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setNews({ of: link.href, says: isCopied ? words.copied : words.notCopied });
  };
  return (
    <>
      <p>{words.inside(size(content.answers), size(content.targets), size(content.weights))}</p>
      <p>
        {words.readers} {words.opened}
      </p>
      <div class="field">
        <label for="answers-link">{words.link}</label>
        <input ref={field} id="answers-link" type="text" readOnly value={link.href} />
      </div>
      <div>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <div role="status" class="small">
        {news.of === link.href && <p class="notice">{news.says}</p>}
      </div>
    </>
  );
}
