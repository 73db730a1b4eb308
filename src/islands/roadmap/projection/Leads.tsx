import { useState } from 'preact/hooks';
import { projectionWords as words } from '../../../content/messages/en/roadmap-projection';
import type { Month } from '../../../content/schema';
import type { Assessment } from '../../../domain/assessment/standing';
import type { DialMark } from '../../../domain/dial';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { lacksOnlyDays } from '../../../domain/roadmap/choose/waiting';
import { pathTo } from '../../../lib/base-path';
import { $round } from '../../../stores/engagement';
import { Dial } from '../../ui/Dial';
import { useStore } from '../../use-store';
import { leadsSentence, targetsReached } from './leads-sentence';
import { LeadsByArea } from './LeadsByArea';
import { useNames } from '../names';

const months = [1, 2, 3] as const;

/** Where the plan leads month by month: a sentence, the dial with what is done apart from what is planned, the areas behind both. */
export function Leads({ roadmap, name }: { roadmap: Roadmap; name: string }) {
  const [month, setMonth] = useState<Month>(3);
  const today = roadmap.projection[0];
  return (
    <>
      <div class="projection-says">
        <fieldset class="projection-months">
          <legend class="small soft">{words.choice}</legend>
          {months.map((one) => (
            <label key={one}>
              <input type="radio" name="projection-month" checked={one === month} onChange={() => setMonth(one)} />
              {words.month(one)}
            </label>
          ))}
        </fieldset>
        <Finding roadmap={roadmap} month={month} name={name || words.you} />
      </div>
      <div class="projection-dial">
        <MonthsDial roadmap={roadmap} month={month} />
        <p class="small soft">
          {words.caption(today.overall.position !== null, hasMoved(roadmap), isOpen(today))}{' '}
          {words.heldBack(roadmap.heldBack.length)} <a href={pathTo('/method/#projection')}>{words.rule}</a>
        </p>
      </div>
      <LeadsByArea roadmap={roadmap} month={month} />
    </>
  );
}

function Finding({ roadmap, month, name }: { roadmap: Roadmap; month: Month; name: string }) {
  const names = useNames();
  const { targets } = useStore($round);
  const today = roadmap.projection[0];
  const after = roadmap.projection[month];
  const { counts, positionBand } = after.overall;
  const waits = roadmap.waiting.filter(({ why }) => lacksOnlyDays(why)).length;
  const isLast = month === 3;
  const fixed = (value: number | null) => value?.toFixed(1) ?? '';
  const done = roadmap.months.flatMap(({ actions }) => actions).filter(({ state }) => state === 'done').length;
  const hasPosition = today.overall.position !== null;
  return (
    <div aria-live="polite">
      <p class="serif">
        {today.overall.earned !== null && <strong>{words.ifs[month - 1]} </strong>}
        {[
          leadsSentence(names, today, after, month, name),
          isLast ? words.targets(...targetsReached(names, targets, after)) : '',
          isLast ? words.waiting(waits) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {done > 0 && hasPosition && (
        <p>{words.done(done, fixed(today.overall.position), fixed(roadmap.doneProjection.overall.position))}</p>
      )}
      {hasPosition && isOpen(after) && (
        <p class="soft">
          {words.unknown(counts.unknown + counts.open, fixed(positionBand.low), fixed(positionBand.high))}
        </p>
      )}
    </div>
  );
}

function MonthsDial({ roadmap, month }: { roadmap: Roadmap; month: Month }) {
  const [today, ...after] = roadmap.projection;
  const marks: DialMark[] = after.flatMap(({ overall: { position } }, index) => {
    const look = index + 1 === month ? 'chosen' : 'open';
    return position === null ? [] : [{ position, name: String(index + 1), look }];
  });
  const done = hasMoved(roadmap) ? roadmap.doneProjection.overall.position : null;
  if (done !== null) marks.push({ position: done, name: '', look: 'filled' });
  const said = after.flatMap(({ overall: { position } }) => (position === null ? [] : [position.toFixed(1)]));
  return (
    <Dial
      name={words.dial}
      position={today.overall.position}
      band={isOpen(today) && today.overall.position !== null ? today.overall.positionBand : null}
      earned={today.overall.earned}
      marks={marks}
      marksSay={said.length === 3 ? words.marksSay(said, done?.toFixed(1) ?? '') : ''}
    />
  );
}

/** Something is done that the answers do not say yet. */
function hasMoved({ doneProjection, projection }: Roadmap): boolean {
  return doneProjection.overall.position !== projection[0].overall.position;
}

/** Somebody has to find something out before all of it is known. */
function isOpen({ overall }: Assessment): boolean {
  return overall.counts.unknown + overall.counts.open > 0;
}
