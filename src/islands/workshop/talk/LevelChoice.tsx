import { useState } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { levelWords } from '../../../content/words/levels';
import { practiceWords } from '../../../content/words/practices';
import type { Level } from '../../../content/schema';
import { levels } from '../../../domain/assessment/levels';
import type { Spread } from '../../../domain/workshop/agreement/spread';
import { setAgreed } from '../../../stores/workshop';
import { Dots, peopleEach } from './Dots';
import { levelName } from './reason-sentence';

const words = talkWords.item;

/** The five sentences with those who chose each, and the one the group agrees on; what was chosen stays beside it. */
export function LevelChoice({ spread }: { spread: Spread }) {
  const { practice, counts, n, lowerMedian, agreed, unknown, notApplicable } = spread;
  const { name, anchors } = practiceWords[practice]!;
  const [undo, setUndo] = useState<{ to: Level | null } | null>(null);
  const [says, say] = useState('');
  const each = peopleEach(n);
  const agree = (level: Level | null, isUndo = false) => {
    if (level === agreed) return;
    if (!setAgreed(practice, level)) {
      say(talkWords.undoFailed);
      return;
    }
    setUndo(isUndo ? null : { to: agreed });
    say(level === null ? words.taken(name) : words.agreed(levelName(level), name));
  };
  const beside = [
    unknown > 0 && words.unknown(unknown),
    notApplicable > 0 && words.notApplicable(notApplicable),
    each > 1 && words.each(each),
  ].filter(Boolean);
  return (
    <fieldset class="talk-levels" aria-describedby="talk-levels-help">
      <legend>{words.level}</legend>
      <p class="help small soft" id="talk-levels-help">
        {words.levelHelp}
      </p>
      {levels.map((level) => (
        <div key={level} class={level === agreed ? 'talk-level agreed' : 'talk-level'}>
          <label>
            <input type="radio" name="talk-level" checked={agreed === level} onChange={() => agree(level)} />
            <strong class="talk-level-name">{levelWords[level].name}</strong>
            <span class="serif">{anchors[level - 1]}</span>
          </label>
          <p class="talk-chose small">
            <Dots n={counts[level - 1]!} each={each} />
            <span class={counts[level - 1] === 0 ? 'soft' : undefined}>{words.chose(counts[level - 1]!)}</span>
            {level === lowerMedian && <span class="soft">{words.middle}</span>}
          </p>
        </div>
      ))}
      <div class="talk-level">
        <label>
          <input type="radio" name="talk-level" checked={agreed === null} onChange={() => agree(null)} />
          <span>{words.none}</span>
        </label>
        {beside.length > 0 && <p class="talk-chose small soft">{beside.join(' ')}</p>}
      </div>
      <p role="status" class="talk-says">
        {says}{' '}
        {undo && (
          <button type="button" class="plain" onClick={() => agree(undo.to, true)}>
            {words.undo}
          </button>
        )}
      </p>
    </fieldset>
  );
}
