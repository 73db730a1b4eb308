import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { roadmapAccountWords as words } from '../../../content/messages/en/roadmap-account';
import { accountOf, type Account } from '../../../domain/roadmap/why/account';
import type { Cause } from '../../../domain/roadmap/why/cause';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { causeSentence } from './cause-sentence';
import { titleOf, useNames } from '../names';

interface Props {
  before: Roadmap;
  after: Roadmap;
  /** The action that was changed itself: it needs no telling. */
  except?: string | undefined;
  /** Titles lead to their actions. */
  isLinked?: boolean;
}

/** No list grows longer than this; the rest is counted. */
const most = 12;

const Linked = createContext(false);

/** What came in, left, moved and got other dates, each with the reason. */
export function AccountList({ before, after, except, isLinked = false }: Props) {
  const account = useMemo(() => accountOf(before, after, except), [before, after, except]);
  return (
    <Linked.Provider value={isLinked}>
      <div class="account">
        <Group about="cameIn" lines={account.cameIn.map((one) => ({ ...one, said: words.inMonth(one.month) }))} />
        <Group about="left" lines={account.left.map((one) => ({ ...one, said: words.fromMonth(one.month) }))} />
        <Group about="moved" lines={account.moved.map((one) => ({ ...one, said: words.months(one.from, one.to) }))} />
        <Redated account={account} />
      </div>
    </Linked.Provider>
  );
}

function Redated({ account: { calendar, redated } }: { account: Account }) {
  if (redated.length === 0) return null;
  if (calendar)
    return (
      <section>
        <h3 class="label">{words.redated}</h3>
        <p class="small">{words.calendar[calendar](redated.length)}</p>
      </section>
    );
  const lines = redated.map((one) => ({ ...one, said: words.dates(one.startsOn, one.endsOn) }));
  return <Group about="redated" lines={lines} />;
}

interface Line {
  action: string;
  /** Where it stands now, or stood. */
  said: string;
  why: Cause;
}

function Group({ about, lines }: { about: 'cameIn' | 'left' | 'moved' | 'redated'; lines: readonly Line[] }) {
  const names = useNames();
  const isLinked = useContext(Linked);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 class="label">{words[about]}</h3>
      <ul class="plain-list">
        {lines.slice(0, most).map(({ action, said, why }) => (
          <li key={action} class="small">
            <strong>
              {isLinked && names.plannables.has(action) ? (
                <a href={`#action-${action}`}>{titleOf(names, action)}</a>
              ) : (
                titleOf(names, action)
              )}
            </strong>{' '}
            <span class="soft">· {said}.</span> {causeSentence(names, why, about)}
          </li>
        ))}
        {lines.length > most && <li class="small soft">{words.more(lines.length - most)}</li>}
      </ul>
    </section>
  );
}
