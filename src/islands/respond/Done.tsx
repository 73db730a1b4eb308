import { respondWords } from '../../content/messages/en/respond';
import { viewNotes } from '../../domain/workshop/views/view-notes';
import { noteCleared } from './cleared';
import { askedAnswers, askedRater, shownNow } from './handing';
import type { StageProps } from './Stages';

const words = respondWords.done;

interface Props extends StageProps {
  onRenew: () => void;
}

/** After the answers were handed over: what went, what can still be done. */
export function Done({ invitation, keep, answered, onRenew }: Props) {
  const draft = keep.now();
  const { seniority, function: place } = askedRater(draft, invitation);
  const role = [seniority && respondWords.about.short[seniority], place]
    .filter((each) => each !== undefined)
    .join(', ');
  const notes = Object.keys(viewNotes(askedAnswers(draft, invitation))).length;
  const isFiled = draft.filed === shownNow(draft, invitation).notes;
  const clear = () => {
    keep.clear();
    // They are handed in, and whoever has the device next brings nothing back.
    keep.forget();
    noteCleared();
    onRenew();
    location.hash = 'welcome';
  };
  return (
    <div class="respond-part">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.taken}</p>
      <ul>
        <li>{words.answers(answered, invitation.practices.length)}</li>
        {role && <li>{words.role(role)}</li>}
        {notes > 0 && <li>{isFiled ? words.notes(notes) : words.notesLeft(notes)}</li>}
      </ul>
      <p>{words.again}</p>
      <p class="respond-ways">
        <a class="button quiet" href="#overview">
          {words.change}
        </a>
        <a class="button quiet" href="#hand-in">
          {words.other}
        </a>
      </p>
      <p class="respond-end">
        <button type="button" class="button quiet" onClick={clear}>
          {words.clear}
        </button>
      </p>
      <p class="soft small">{words.clearHelp}</p>
    </div>
  );
}
