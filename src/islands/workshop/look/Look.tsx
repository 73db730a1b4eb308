import { useState } from 'preact/hooks';
import { lookWords as words } from '../../../content/messages/en/workshop-look';
import { workshopWords } from '../../../content/messages/en/workshop';
import { keepFocus } from '../../ui/keep-focus';
import { NextStep } from '../NextStep';
import { Arrange } from './Arrange';
import { arranged, type Show, type Sort } from './arrange';
import { Before } from './Before';
import { Finding } from './Finding';
import { Legend } from './Legend';
import { Numbers } from './Numbers';
import { PracticeSpread } from './PracticeSpread';
import { Reveal } from './Reveal';
import { useLook } from './use-look';

/** The step in which a group looks at how it sees things: nothing before the reveal, then dots, words and middles. */
export function Look() {
  const look = useLook();
  const [sort, setSort] = useState<Sort>('widest');
  const [show, setShow] = useState<Show>('all');
  const { shown, hidden, dots } = look;
  // What was pressed goes away with its practices, so reading goes on at what came: the one practice, or the finding.
  const onRevealed = (practices: readonly string[]) =>
    keepFocus(() =>
      document.querySelector<HTMLElement>(practices.length === 1 ? `#look-${practices[0]}` : '#look-finding'),
    );
  if (shown.length === 0) return <Before look={look} onRevealed={onRevealed} />;
  const toTalk = shown.filter(({ spread }) => spread.agreed === null && spread.agreement !== 'aligned').length;
  const rows = arranged(shown, sort, show);
  return (
    <section class="look" aria-labelledby="look-finding">
      <Finding look={look} />
      {shown.some(({ spread }) => spread.agreed === null) && (
        <NextStep {...workshopWords.next.talk(toTalk)} href="#talk" />
      )}
      {shown.length > 1 && (
        <Arrange sort={sort} show={show} shown={rows.length} of={shown.length} onSort={setSort} onShow={setShow} />
      )}
      <Legend each={dots.each} isAgreed={rows.some(({ spread }) => spread.agreed !== null)} />
      {rows.length === 0 && <p>{words.arrange.none}</p>}
      <ol class="look-rows plain-list">
        {rows.map((looked) => (
          <PracticeSpread key={looked.id} looked={looked} dots={dots} />
        ))}
      </ol>
      <Numbers shown={shown} />
      {hidden.length > 0 && (
        <section class="look-rest" aria-labelledby="look-rest">
          <h3 id="look-rest">{words.reveal.heading(hidden.length)}</h3>
          <p class="soft">{words.before.once}</p>
          <Reveal hidden={hidden} isRest onRevealed={onRevealed} />
        </section>
      )}
    </section>
  );
}
