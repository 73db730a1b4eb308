import { useState } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { limits } from '../../../domain/engagement/limits';
import { countedViews } from '../../../domain/workshop/views/counted';
import { $round } from '../../../stores/engagement';
import { setTalk } from '../../../stores/workshop';
import { useStore } from '../../use-store';

const words = talkWords.evidence;

/** Notes that came with the views, never beside a name or a function; one at a time can be taken over. */
export function ViewNotes({ practice, taken }: { practice: string; taken: string }) {
  const [says, say] = useState('');
  const notes = countedViews(useStore($round)).flatMap((view) => view.notes?.[practice]?.trim() || []);
  const different = [...new Set(notes)].sort();
  if (different.length === 0) return null;
  const take = (note: string) => {
    const evidence = [taken.trim(), note].filter(Boolean).join('\n').slice(0, limits.text);
    if (setTalk(practice, { evidence })) say(words.taken);
  };
  return (
    <details class="talk-notes">
      <summary>{words.notes(different.length)}</summary>
      <p class="small soft">{words.notesHelp}</p>
      <ul class="plain-list">
        {different.map((note) => (
          <li key={note}>
            <span class="written" dir="auto">
              {note}
            </span>{' '}
            {!taken.includes(note) && (
              <button type="button" class="plain" onClick={() => take(note)}>
                {words.take}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="small">
        {says}
      </p>
    </details>
  );
}
