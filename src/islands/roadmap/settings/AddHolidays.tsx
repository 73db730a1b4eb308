import { useRef, useState } from 'preact/hooks';
import { roadmapHolidayWords as words } from '../../../content/messages/en/roadmap-holidays';
import { readHolidays } from '../../../domain/calendar/holidays';
import type { HolidaySet, Plan } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { addHolidays } from '../../../stores/calendar-edits';
import { HolidayPreview, type Found } from './HolidayPreview';
import { readCalendarFile } from './read-calendar-file';

interface Props {
  plan: Plan;
  roadmap: Roadmap;
  onSay: (sentence: string) => void;
}

/** Holidays typed, pasted or read from a file: what was read is shown before it is kept. */
export function AddHolidays({ plan, roadmap, onSay }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  /** The file asked for last: an earlier one that comes late is dropped. */
  const asked = useRef<File>(null);

  const readLines = () => {
    const typed = text.current!.value;
    const isEmpty = typed.trim() === '';
    setProblem(isEmpty ? words.nothingTyped : '');
    setFound(isEmpty ? null : { from: 'lines', text: typed, name: '', reading: readHolidays(typed) });
    if (isEmpty) text.current!.focus();
  };
  const readFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    asked.current = chosen;
    setReading(true);
    setProblem('');
    setFound(null);
    const reading = await readCalendarFile(chosen, roadmap.startOn);
    if (asked.current !== chosen) return;
    setReading(false);
    if (reading.kind === 'error')
      setProblem(reading.error === 'noReader' ? words.errors.noReader : words.errors[reading.error](chosen.name));
    else setFound({ from: 'file', name: reading.name || chosen.name.replace(/\.\w+$/, ''), reading });
  };
  const keep = (set: HolidaySet) => {
    if (!addHolidays(set)) {
      setProblem(words.notKept);
      return;
    }
    setFound(null);
    setProblem('');
    text.current!.value = '';
    onSay(words.kept(set.days.length, set.name));
  };
  return (
    <div class="holiday-add">
      <div class="field">
        <label for="holiday-lines">{words.paste}</label>
        <textarea id="holiday-lines" ref={text} rows={4} aria-describedby="holiday-lines-help" />
        <p class="help" id="holiday-lines-help">
          {words.pasteHelp}
        </p>
      </div>
      <div class="holiday-ways">
        <button type="button" class="button quiet" onClick={readLines}>
          {words.read}
        </button>
        <span class="soft small">{words.or}</span>
        <label class="button quiet holiday-file">
          {words.open}
          <input
            ref={file}
            type="file"
            accept=".ics,.ical,text/calendar"
            aria-describedby="holiday-file-help"
            onChange={() => {
              void readFile(file.current?.files?.[0]);
              // The same file may be chosen again after it was mended.
              setTimeout(() => file.current && (file.current.value = ''));
            }}
          />
        </label>
        <span class="soft small" id="holiday-file-help">
          {words.openHelp}
        </span>
      </div>
      <p class="small" role="status">
        {isReading && words.reading}
      </p>
      <p class="field-error" role="alert">
        {problem}
      </p>
      {found && (
        <HolidayPreview
          key={`${found.from}-${found.name}`}
          found={found}
          plan={plan}
          roadmap={roadmap}
          onRead={(order) => found.from === 'lines' && setFound({ ...found, reading: readHolidays(found.text, order) })}
          onKeep={keep}
          onDiscard={() => {
            setFound(null);
            text.current!.focus();
          }}
        />
      )}
    </div>
  );
}
