import { useRef, useState } from 'preact/hooks';
import { foundationWords } from '../../../content/messages/en/statement-foundation';
import { missionPartWords } from '../../../content/messages/en/statement-parts';
import type { MissionPartId } from '../../../domain/engagement/engagement';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { fillPart } from '../edits';

const words = foundationWords.use;

interface Props {
  part: MissionPartId;
  text: string;
  /** What stands beside the button; a text that differs from it is named on the button. */
  shown: string;
}

/** Puts something read into a part. What stands there already is never written over without being asked. */
export function UseInPart({ part, text, shown }: Props) {
  const { mission } = useStore($statements);
  const [isAsked, ask] = useState(false);
  /** What the part said before. */
  const [before, setBefore] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const value = mission.parts[part] ?? '';
  const { label } = missionPartWords[part];
  const stands = value.toLowerCase().includes(text.toLowerCase());
  const isShown = shown.toLowerCase().replace(/[.!\s]+$/u, '') === text.toLowerCase();
  const goTo = (selector: string) =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  const fill = (next: string) => {
    setBefore(value);
    ask(false);
    fillPart('mission', mission, part, next);
    goTo('.use-undo');
  };
  const undo = () => {
    fillPart('mission', mission, part, before ?? '');
    setBefore(null);
    goTo('.use-it');
  };
  return (
    <div class="use" ref={place}>
      {!stands && !isAsked && (
        <button
          type="button"
          class="plain small use-it"
          aria-label={words.of(text, label)}
          onClick={() => {
            if (value.trim() === '') return fill(text);
            ask(true);
            goTo('.use-beside');
          }}
        >
          {isShown ? words.as(label) : words.of(text, label)}
        </button>
      )}
      {!stands && isAsked && (
        <p class="small">
          {words.filled(label, value)}{' '}
          <span class="use-verbs">
            <button type="button" class="plain small use-beside" onClick={() => fill(words.join(value.trim(), text))}>
              {words.beside}
            </button>
            <button type="button" class="plain small" onClick={() => fill(text)}>
              {words.replace}
            </button>
            <button
              type="button"
              class="plain small"
              onClick={() => {
                ask(false);
                goTo('.use-it');
              }}
            >
              {words.leave}
            </button>
          </span>
        </p>
      )}
      <div role="status">
        {stands && (
          <p class="small soft">
            <a href={`#mission-${part}`}>{words.stands(label)}</a>{' '}
            {before !== null && (
              <button type="button" class="plain small use-undo" onClick={undo}>
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
