import { useRef, useState } from 'preact/hooks';
import { conflictWords as words } from '../../../content/messages/en/conflicts';
import { canHaveBoth } from '../../../domain/engagement/both-texts';
import { valueAt } from '../../../domain/engagement/conflicts';
import { $conflicts, $decided, decide, takeBack, type Choice, type Version } from '../../../stores/conflicts';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { keepFocus } from '../keep-focus';
import { Other } from './Other';
import { placeOf, valueText } from './place';
import { useUnseen } from './use-unseen';

/** What two tabs changed each in its own way: both versions, and what can be done. */
export function ConflictNotice() {
  const { list, dropped } = useStore($conflicts);
  const decided = useStore($decided);
  const engagement = useStore($engagement);
  const [hasFailed, setFailed] = useState(false);
  const last = decided.at(-1);
  // One thing asks for attention at a time.
  const first = list[0];
  const isShown = list.length > 0 || last?.engagement === engagement.id;
  const title = useRef<HTMLHeadingElement>(null);
  const latest = list.reduce((found, { conflict: { at } }) => (at > found ? at : found), '');
  const isUnseen = useUnseen(title, latest);
  const act = async (work: Promise<boolean>) => {
    setFailed(!(await work));
    keepFocus(() => document.querySelector<HTMLElement>('.conflicts button'));
  };
  return (
    <>
      {/* There before it says anything, so that it is read aloud. */}
      <div class={isUnseen ? 'conflicts-call' : 'visually-hidden'}>
        <p role="status">{list.length > 0 && words.call(list.length)}</p>
        {isUnseen && (
          <button type="button" class="plain" onClick={() => title.current?.focus()}>
            {words.look}
          </button>
        )}
      </div>
      {isShown && (
        <div class="conflicts">
          <section class="notice stack" aria-labelledby="conflicts-title">
            {list.length > 0 && (
              <>
                <h2 class="label" id="conflicts-title" ref={title} tabIndex={-1}>
                  {words.title}
                </h2>
                <p class="small">{words.lead}</p>
                {dropped > 0 && <p class="small">{words.dropped(dropped)}</p>}
                {first && (
                  <Item
                    key={JSON.stringify([first.conflict.path, first.other])}
                    version={first}
                    onChoice={(choice) => void act(decide(first, choice))}
                  />
                )}
                {list.length > 1 && <p class="soft small">{words.more(list.length - 1)}</p>}
              </>
            )}
            {last?.engagement === engagement.id && (
              <p role="status">
                {words.decided[last.choice](placeOf(last.version.conflict.path, engagement))}{' '}
                <button type="button" class="plain" onClick={() => void act(takeBack(last))}>
                  {words.undo}
                </button>
              </p>
            )}
            {hasFailed && <p role="alert">{words.failed}</p>}
          </section>
        </div>
      )}
    </>
  );
}

interface ItemProps {
  version: Version;
  onChoice: (choice: Choice) => void;
}

function Item({ version, onChoice }: ItemProps) {
  const engagement = useStore($engagement);
  const { path } = version.conflict;
  const what = placeOf(path, engagement);
  const mine = valueAt(engagement, path);
  // The whole of the work is the page itself.
  const text = path.length === 0 ? '' : valueText(mine, path);
  const button = (choice: Choice, verb: string) => (
    <button type="button" class="button quiet" aria-label={words.about(verb, what)} onClick={() => onChoice(choice)}>
      {verb}
    </button>
  );
  return (
    <div class="stack">
      <h3 class="label">{what}</h3>
      <dl class="conflict-versions small">
        <div>
          <dt class="soft">{words.mine}</dt>
          <dd class="written">{text || words.wholeNow}</dd>
          <dd>{button('this', words.keep)}</dd>
        </div>
        <div>
          <dt class="soft">{words.theirs}</dt>
          <dd class="written">
            <Other mine={text} theirs={valueText(version.other, path)} />
          </dd>
          <dd>{button('other', words.take)}</dd>
        </div>
      </dl>
      {canHaveBoth(path, mine, version.other) && <p>{button('both', words.both)}</p>}
    </div>
  );
}
