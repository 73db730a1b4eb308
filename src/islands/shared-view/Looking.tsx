import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assessmentEdition } from '../../content/assessment';
import { sharedLinkWords as words } from '../../content/messages/en/shared-link';
import { linkFor, writeLink, type LinkContent } from '../../domain/link/link';
import { replacedIn } from '../../domain/link/opened';
import { $engagement, $round } from '../../stores/engagement';
import { keepAsNew, putInPlace } from '../../stores/shared-answers';
import { useEngagementLoaded, useStore } from '../use-store';
import { AskToReplace } from './AskToReplace';
import { jumpWithin } from './jump-within';
import type { Done } from './Outcome';
import { SharedResult } from './SharedResult';

interface Props {
  content: LinkContent;
  /** @param done what was done with the answers; null when nothing was */
  onClose: (done: Done | null) => void;
}

/** Answers of a link to look at, and what may be done with them. Nothing here changes what is stored but the two buttons. */
export function Looking({ content, onClose }: Props) {
  const loaded = useEngagementLoaded();
  const engagement = useStore($engagement);
  const replaced = replacedIn(useStore($round));
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const asker = useRef<HTMLButtonElement>(null);
  const isSame = useMemo(() => linkFor(engagement) === writeLink(content), [engagement, content]);
  const hasOwn = replaced.answers + replaced.agreed + replaced.weights + replaced.targets > 0;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.addEventListener('click', jumpWithin);
    return () => document.removeEventListener('click', jumpWithin);
  }, []);

  const keep = async () => {
    setBusy(true);
    onClose({ kind: 'kept', takeBack: await keepAsNew(content, words.evidence) });
  };
  const replace = () => {
    const takeBack = putInPlace(content, words.evidence);
    onClose(takeBack ? { kind: 'replaced', takeBack } : { kind: 'refused' });
  };
  const leaveMine = () => {
    setAsking(false);
    asker.current?.focus();
  };
  const size = (fields: object) => Object.keys(fields).length;
  return (
    <div class="results shared">
      <header class="shared-head">
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <p class="notice">{words.nothingChanged}</p>
        <p>
          {words.inside(
            size(content.answers),
            assessmentEdition.practices.length,
            size(content.weights),
            size(content.targets),
          )}{' '}
          {content.way === 'quick' && words.quick} {isSame && words.same}
        </p>
        <div class="buttons">
          <button type="button" class="button" disabled={!loaded || isBusy} onClick={() => void keep()}>
            {words.keep}
          </button>
          {hasOwn && !isSame && !engagement.example && (
            <button
              ref={asker}
              type="button"
              class="button quiet"
              aria-expanded={isAsking}
              disabled={!loaded || isBusy}
              onClick={() => setAsking(!isAsking)}
            >
              {words.replace}
            </button>
          )}
          <button type="button" class="button quiet" disabled={isBusy} onClick={() => onClose(null)}>
            {words.close}
          </button>
        </div>
        {isAsking && <AskToReplace replaced={replaced} onYes={replace} onNo={leaveMine} />}
      </header>
      <SharedResult content={content} />
    </div>
  );
}
