import { useEffect, useState } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { readCode, type ReadCode } from '../../../../domain/workshop/code/read';
import type { IncomingView } from '../../../../domain/workshop/views/incoming';
import { readViewLink, type ViewLink } from '../../../../domain/workshop/views/view-link';
import { findRound, type FoundRound } from '../../../../stores/find-round';
import { $engagement, $round } from '../../../../stores/engagement';
import { takeViews } from '../../../../stores/views';
import { openEngagement } from '../../../../stores/workspace';
import { useStore } from '../../../use-store';
import { emptyReport } from '../taking';
import type { Taking } from '../use-taking';

const words = collectWords.link;

type Other = { kind: 'looking' | 'notFound' | 'notOpened' } | { kind: 'found'; found: FoundRound };

/** An answer that came as the address of this page: asked about, then taken into the round it belongs to. */
export function TakeLink({ hash, taking }: { hash: string; taking: Taking }) {
  const link = readViewLink(hash);
  const round = useStore($round);
  if (!link) return null;
  const read = readCode(link.code, round);
  // Whole, but of another round: it may be one that is kept here.
  const isElsewhere = read.kind === 'error' && (read.error === 'otherRound' || read.error === 'otherEdition');
  return (
    <section class="notice collect-link" aria-labelledby="collect-link">
      <h3 id="collect-link">{words.heading}</h3>
      {link.name !== undefined && <p dir="auto">{words.from(link.name)}</p>}
      {read.kind === 'ok' && <Here link={link} read={read} taking={taking} />}
      {isElsewhere && <Elsewhere key={link.code} code={link.code} />}
      {read.kind === 'error' && !isElsewhere && <p role="status">{words.damaged}</p>}
      <button type="button" class="plain" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}

interface HereProps {
  link: ViewLink;
  read: Extract<ReadCode, { kind: 'ok' }>;
  taking: Taking;
}

function Here({ link, read, taking }: HereProps) {
  const { functions } = useStore($round).workshop;

  function take() {
    const named = link.name === undefined ? {} : { name: link.name };
    const role = read.function === null ? undefined : functions[read.function];
    const view: IncomingView = {
      id: `v-${read.tag}-0`,
      via: 'link',
      answers: read.answers,
      rater: {
        ...named,
        ...(read.seniority === null ? {} : { seniority: read.seniority }),
        ...(role === undefined ? {} : { function: role }),
      },
    };
    const outcomes = takeViews([view]);
    const arrived = outcomes.map(({ kind }) => ({ kind, label: link.name ?? collectWords.someone }));
    taking.say({ ...emptyReport, arrived, end: outcomes.length > 0 ? 'done' : 'failed' });
    close();
  }

  return (
    <>
      <p role="status">{words.ask}</p>
      <button type="button" class="button" onClick={take}>
        {words.take}
      </button>
    </>
  );
}

function Elsewhere({ code }: { code: string }) {
  const [other, setOther] = useState<Other>({ kind: 'looking' });
  const open = useStore($engagement).id;

  useEffect(() => {
    let isOver = false;
    void findRound((round) => readCode(code, round).kind === 'ok').then((found) => {
      if (!isOver) setOther(found ? { kind: 'found', found } : { kind: 'notFound' });
    });
    return () => {
      isOver = true;
    };
  }, [code, open]);

  if (other.kind !== 'found') return <p role="status">{words[other.kind]}</p>;
  const { engagement, isCurrent } = other.found;
  const name = other.found.name.trim() || words.unnamed;
  return (
    <>
      <p role="status" dir="auto">
        {isCurrent ? words.other(name) : words.earlier(name)}
      </p>
      {isCurrent && (
        <button
          type="button"
          class="button"
          onClick={() => void openEngagement(engagement).then((isOpen) => !isOpen && setOther({ kind: 'notOpened' }))}
        >
          {words.open(name)}
        </button>
      )}
    </>
  );
}

/** The answer is in the address: it is not left there for the next reload. */
function close(): void {
  history.replaceState(history.state, '', '#collect');
  dispatchEvent(new HashChangeEvent('hashchange'));
}
