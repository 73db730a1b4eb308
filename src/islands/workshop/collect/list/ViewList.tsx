import { useRef, useState } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import type { View } from '../../../../domain/engagement/engagement';
import { now } from '../../../../platform/clock';
import { $views, setOut } from '../../../../stores/workshop';
import { keepFocus } from '../../../ui/keep-focus';
import { useStore } from '../../../use-store';

const words = collectWords.list;
/** Rows shown at a time: a round may hold twenty thousand. */
const page = 15;

/** Who answered, the latest first: never what. */
export function ViewList() {
  const views = useStore($views);
  const [shown, setShown] = useState(page);
  const [says, setSays] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const rows = views.slice(-shown).toReversed();
  const today = now();

  function change(view: View, verb: HTMLButtonElement) {
    const out = view.out === null ? 'removed' : null;
    setOut(view.id, out);
    setSays(out === null ? words.changedIn : words.changedOut);
    // The row stays, its button is another one.
    const row = verb.closest('li');
    keepFocus(() => row?.querySelector('button'));
  }

  return (
    <section class="collect-list" aria-labelledby="collect-list">
      <h3 id="collect-list">{words.heading}</h3>
      {views.length === 0 && <p class="soft">{words.empty}</p>}
      <ul class="plain-list" ref={list}>
        {rows.map((view) => (
          <Row key={view.id} view={view} today={today} onChange={change} />
        ))}
      </ul>
      {views.length > shown && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setShown(shown + page * 10);
            requestAnimationFrame(() => list.current?.querySelectorAll('button')[shown]?.focus());
          }}
        >
          {words.more(Math.min(views.length - shown, page * 10))}
        </button>
      )}
      <p role="status" class="visually-hidden">
        {says}
      </p>
    </section>
  );
}

interface RowProps {
  view: View;
  today: string;
  onChange: (view: View, verb: HTMLButtonElement) => void;
}

function Row({ view, today, onChange }: RowProps) {
  const { rater, via, out, receivedAt } = view;
  const role = [
    ...(rater.seniority ? [words.seniority[rater.seniority]] : []),
    ...(rater.function ? [rater.function] : []),
  ];
  const who = rater.name ?? collectWords.someone;
  const when = words.when(receivedAt, today);
  const verb = out === null ? words.takeOut : out === 'replaced' ? words.twoPeople : words.letIn;
  return (
    <li class={out === null ? 'collect-row' : 'collect-row out'}>
      <div>
        <p>
          <span class={rater.name ? 'collect-name' : 'soft'} dir="auto">
            {who}
          </span>
          {role.length > 0 && <span class="soft">, {words.who(role)}</span>}
        </p>
        <p class="small soft">
          <time dateTime={receivedAt}>{when}</time>, {words.via[via]}
        </p>
        {out !== null && (
          <p class="small">
            {collectWords.doesNot} {words.out[out]}
          </p>
        )}
      </div>
      <button
        type="button"
        class="plain small"
        aria-label={words.named(verb, words.who([who, ...role, when]))}
        onClick={({ currentTarget }) => onChange(view, currentTarget)}
      >
        {verb}
      </button>
    </li>
  );
}
