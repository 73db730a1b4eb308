import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapHolidayWords as words } from '../../../content/messages/en/roadmap-holidays';
import type { Order } from '../../../domain/calendar/dates-in-line';
import type { HolidayReading } from '../../../domain/calendar/holiday-reading';
import type { PastedHolidays } from '../../../domain/calendar/holidays';
import { limits, type HolidaySet, type Plan } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { HolidayDays } from './HolidayDays';
import { offDays } from './off-days';
import type { FileReading } from './read-calendar-file';

export type Found =
  | { from: 'lines'; text: string; name: string; reading: PastedHolidays }
  | { from: 'file'; name: string; reading: FileReading };

interface Props {
  found: Found;
  plan: Plan;
  roadmap: Roadmap;
  onRead: (order: Order) => void;
  onKeep: (set: HolidaySet) => void;
  onDiscard: () => void;
}

/** Of more days than this the name and the buttons below would be out of sight. */
const shown = 40;

/** What was read, what could not be, and the name it is kept by. Nothing is kept yet. */
export function HolidayPreview({ found, plan, roadmap, onRead, onKeep, onDiscard }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  const name = useRef<HTMLInputElement>(null);
  // Once, when it appears: the button that asked for it stays above it.
  useEffect(() => heading.current?.focus(), []);
  const { reading } = found;
  const { days } = reading;
  const keep = () => {
    const typed = name.current!.value.trim().slice(0, limits.shortText);
    onKeep({ name: typed || words.unnamed, days });
  };
  return (
    <div class="holiday-preview" role="group" aria-labelledby="holiday-found">
      <p class="serif holiday-found" id="holiday-found" ref={heading} tabIndex={-1}>
        {words.found(days.length, found.from === 'lines' ? found.reading.open.length : 0)}
      </p>
      <Facts
        found={found}
        inPlan={
          offDays(
            plan,
            roadmap,
            days.map(({ date }) => date),
          ).length
        }
      />
      {found.from === 'lines' && <TwoWays reading={found.reading} onRead={onRead} />}
      {days.length > shown ? (
        <details>
          <summary>{words.showAll(days.length)}</summary>
          <HolidayDays days={days} />
        </details>
      ) : (
        days.length > 0 && <HolidayDays days={days} />
      )}
      <Unread reading={reading} isFile={found.from === 'file'} />
      {days.length > 0 && (
        <div class="field">
          <label for="holiday-name">{words.setName}</label>
          <input
            id="holiday-name"
            ref={name}
            type="text"
            maxLength={limits.shortText}
            defaultValue={found.name || words.unnamed}
          />
        </div>
      )}
      <div class="holiday-ways">
        {days.length > 0 && (
          <button type="button" class="button" onClick={keep}>
            {words.keep(days.length)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}

function Facts({ found, inPlan }: { found: Found; inPlan: number }) {
  const { reading } = found;
  const facts = [
    reading.days.length > 0 && words.foundIn(reading.days.length, inPlan),
    found.from === 'file' && found.reading.outside > 0 && words.outside(found.reading.outside, found.reading.span),
    found.from === 'lines' &&
      found.reading.byOrder > 0 &&
      words.byOrder(found.reading.byOrder, found.reading.order === 'dayFirst'),
  ].filter(Boolean);
  return facts.length > 0 ? <p class="soft small">{facts.join(' ')}</p> : null;
}

/** Asks once how dates like 03/04/2026 are meant; the answer can be changed while nothing is kept. */
function TwoWays({ reading, onRead }: { reading: PastedHolidays; onRead: Props['onRead'] }) {
  const [asked, setAsked] = useState(reading.open);
  const [answer, setAnswer] = useState<Order | null>(null);
  // Other lines were read: they are asked about anew.
  if (answer === null && asked !== reading.open) setAsked(reading.open);
  const line = asked[0];
  if (!line) return null;
  const choose = (order: Order) => {
    setAnswer(order);
    onRead(order);
  };
  return (
    <fieldset class="holiday-which" aria-describedby="holiday-which-help">
      <legend>{words.which(line.text)}</legend>
      <p class="help soft small" id="holiday-which-help">
        {words.whichHelp(asked.length)}
      </p>
      {(['dayFirst', 'monthFirst'] as const).map((order) => (
        <label key={order}>
          <input type="radio" name="holiday-which" checked={answer === order} onChange={() => choose(order)} />
          {words.dayAndMonth(line[order])}
        </label>
      ))}
    </fieldset>
  );
}

function Unread({ reading: { unread }, isFile }: { reading: HolidayReading; isFile: boolean }) {
  if (unread.length === 0) return null;
  return (
    <details class="holiday-unread" open={unread.length <= 12}>
      <summary>{isFile ? words.unreadEvents(unread.length) : words.unread(unread.length)}</summary>
      <ul class="plain-list small">
        {unread.map(({ line, text, why }) => (
          <li key={line}>
            <span class="soft">{words.line(line)}</span>
            {text && (
              <>
                , <q>{text}</q>
              </>
            )}
            : {words.why[why]}
          </li>
        ))}
      </ul>
    </details>
  );
}
