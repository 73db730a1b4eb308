import { useState } from 'preact/hooks';
import { lookWords } from '../../../content/messages/en/workshop-look';
import { countedViews } from '../../../domain/workshop/views/counted';
import { $round } from '../../../stores/engagement';
import { setTalk } from '../../../stores/workshop';
import { useStore } from '../../use-store';

const words = lookWords.notes;
const atOnce = 20;

/** The notes that came with answers to a practice: never beside a name or a function, and printed only when taken over. */
export function Notes({ practice }: { practice: string }) {
  const round = useStore($round);
  const [shown, setShown] = useState(atOnce);
  const [hasFailed, setFailed] = useState(false);
  const notes = notesOn(practice, countedViews(round));
  const evidence = round.workshop.talks[practice]?.evidence ?? '';
  const lines = new Set(evidence.split('\n'));
  if (notes.length === 0) return null;
  const use = (note: string) => setFailed(!setTalk(practice, { evidence: evidence ? `${evidence}\n${note}` : note }));
  return (
    <section class="look-notes" aria-labelledby={`look-notes-${practice}`}>
      <h4 class="label" id={`look-notes-${practice}`}>
        {words.heading}
      </h4>
      <p class="soft small">{words.whose}</p>
      <ul class="plain-list">
        {notes.slice(0, shown).map((note) => (
          <li key={note}>
            <p class="written">{note}</p>
            {note.split('\n').every((line) => lines.has(line)) ? (
              <span class="soft small">{words.used}</span>
            ) : (
              <button type="button" class="plain" onClick={() => use(note)}>
                {words.use}
              </button>
            )}
          </li>
        ))}
      </ul>
      {notes.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + atOnce)}>
          {words.more(Math.min(atOnce, notes.length - shown))}
        </button>
      )}
      <p class="notice" role="status" hidden={!hasFailed}>
        {hasFailed && words.failed}
      </p>
    </section>
  );
}

/** @returns each note once, in the order of the alphabet: the order of coming could tell whose it is */
function notesOn(practice: string, views: ReturnType<typeof countedViews>): string[] {
  const notes = views.map((view) => view.notes?.[practice]?.trim() ?? '').filter(Boolean);
  return [...new Set(notes)].sort((a, b) => a.localeCompare(b));
}
