import { useRef, useState } from 'preact/hooks';
import { foundationWords } from '../../../../content/messages/en/statement-foundation';
import { readTextFile } from '../../../../platform/files';
import { takeStaffAnswers, type AnswersTaken } from '../../../../stores/staff-answers';
import { ByHand } from './ByHand';

const words = foundationWords.staff.collect;
/** A thousand answers fit many times over. */
const maxBytes = 5_000_000;

const isNothing = ({ added, known, damaged, refused }: AnswersTaken): boolean =>
  added + known + damaged + refused === 0;

/** Answers by paste, by file or by hand; what was found is said, and what is here stays as it is. */
export function CollectAnswers() {
  const [pasted, paste] = useState('');
  const [says, say] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = () => {
    if (pasted.trim() === '') return say([words.empty]);
    const taken = takeStaffAnswers(pasted);
    say([isNothing(taken) ? words.none(words.pasted) : words.taken(taken)]);
    // What could not be read whole stays, so that one can see what is wrong with it.
    if (!isNothing(taken) && taken.damaged + taken.refused === 0) paste('');
  };
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    say([words.reading]);
    const sum: AnswersTaken = { added: 0, known: 0, damaged: 0, refused: 0 };
    const troubles: string[] = [];
    for (const file of files) {
      if (file.type.startsWith('image/')) {
        troubles.push(words.image(file.name));
        continue;
      }
      const result = await readTextFile(file, maxBytes);
      if (result.kind !== 'ok') {
        troubles.push(words[result.kind](file.name));
        continue;
      }
      const taken = takeStaffAnswers(result.text);
      if (isNothing(taken)) troubles.push(words.none(file.name));
      for (const key of ['added', 'known', 'damaged', 'refused'] as const) sum[key] += taken[key];
    }
    say(isNothing(sum) ? troubles : [words.taken(sum), ...troubles]);
  };
  return (
    <section class="collect" aria-labelledby="collect-heading">
      <h4 id="collect-heading">{words.heading}</h4>
      <div class="field">
        <label for="staff-paste">{words.paste}</label>
        <textarea
          id="staff-paste"
          rows={3}
          value={pasted}
          aria-describedby="staff-paste-help"
          onInput={(event) => paste(event.currentTarget.value)}
        />
        <p class="help" id="staff-paste-help">
          {words.pasteHelp}
        </p>
      </div>
      <p class="staff-ways">
        <button type="button" class="button quiet" onClick={read}>
          {words.take}
        </button>
      </p>
      <div role="status" class="small">
        {says.length > 0 && (
          <div class="notice">
            {says.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
      <div class={over ? 'drop over' : 'drop'}>
        <span class="small" aria-hidden="true">
          {words.drop}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept=".txt,.eml,text/plain"
          aria-label={words.files}
          aria-describedby="staff-files-help"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={() => {
            void open([...(input.current?.files ?? [])]);
            // The same file may be chosen again after it was mended.
            setTimeout(() => input.current && (input.current.value = ''));
          }}
        />
      </div>
      <p class="soft small" id="staff-files-help">
        {words.filesHelp}
      </p>
      <ByHand />
    </section>
  );
}
