import { useState } from 'preact/hooks';
import { lookWords as words } from '../../../content/messages/en/workshop-look';
import type { DotPlan } from '../../../domain/workshop/agreement/dots';
import type { Groups } from '../../../domain/workshop/agreement/groups';
import type { Camp } from '../../../domain/workshop/agreement/spread';
import { Mark } from '../../ui/Mark';
import { AgreementWord } from './AgreementWord';
import { Detail } from './Detail';
import { DotScale } from './DotScale';
import { levelName, practiceName } from './names';
import type { Looked } from './use-look';

interface Props {
  looked: Looked;
  dots: DotPlan;
}

const campNames = ({ n, from, to }: Camp) => ({ n, from: levelName(from), to: levelName(to) });

/** One practice: everybody's dots, the word for them, and what else there is to say; opened, the sentences and the groups. */
export function PracticeSpread({ looked, dots }: Props) {
  const { id, area, spread, groups } = looked;
  const [isOpen, setOpen] = useState(false);
  const name = practiceName(id);
  const others = words.others(spread.unknown, spread.notApplicable);
  return (
    <li class="look-row">
      <div class="look-name">
        <h3 id={`look-${id}`} tabIndex={-1}>
          <Mark area={area} /> {name}
        </h3>
        <p>
          <AgreementWord spread={spread} />
          {spread.agreement && <span class="soft"> {words.levels(spread.n)}</span>}
        </p>
        <button
          type="button"
          class="plain small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `look-more-${id}` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {words.more}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
      <DotScale spread={spread} dots={dots} />
      <div class="look-says">
        {spread.camps && <p>{words.camps(campNames(spread.camps[0]), campNames(spread.camps[1]))}</p>}
        <Middles groups={groups} />
        {others && <p class="soft">{others}</p>}
        <p class="no-print">
          <a href={`#talk/${id}`} aria-label={words.talkNamed(name)}>
            {words.talk}
          </a>
        </p>
      </div>
      {isOpen && (
        <div id={`look-more-${id}`} class="look-more">
          <Detail looked={looked} />
        </div>
      )}
    </li>
  );
}

/** The middles of leaders, managers and front line where they may be shown, and the gap where there is one. */
function Middles({ groups: { bySeniority, gap } }: { groups: Groups }) {
  const middles = bySeniority.flatMap((part) =>
    part.kind === 'shown' && part.lowerMedian !== null
      ? [words.middle(words.seniority[part.name], levelName(part.lowerMedian))]
      : [],
  );
  if (middles.length === 0) return null;
  return (
    <>
      {gap?.isFlagged && <p class="look-gap">{words.gap(gap.leader - gap.frontLine)}</p>}
      <p class="soft">{words.middles(middles)}</p>
    </>
  );
}
