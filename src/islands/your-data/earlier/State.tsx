import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { earlierWords as words } from '../../../content/messages/en/your-data-earlier';
import { levelWords } from '../../../content/words/levels';
import type { Engagement } from '../../../domain/engagement/engagement';
import { differencesOf, isNoDifference } from '../../../domain/engagement/restore-points/differences';
import type { EarlierState } from '../../../stores/restore-points';
import { keepFocus } from '../../ui/keep-focus';
import { Differences } from './Differences';
import { Inside } from './Inside';
import type { Earlier } from './use-earlier';

interface Props {
  point: Earlier;
  state: EarlierState;
  now: Engagement;
  onGoBack: (state: EarlierState, when: string) => void;
  onBeside: (state: EarlierState, when: string) => void;
  onBackup: (state: EarlierState) => void;
}

/** One earlier state on one line; opened, what is in it and what to do with it. */
export function State({ point, state, now, onGoBack, onBeside, onBackup }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const { answered, of, level } = state.summary;
  const when = words.moment(point.savedAt, new Date());
  useLayoutEffect(() => {
    if (isAsking) yes.current?.focus();
  }, [isAsking]);
  const isNone = isOpen && isNoDifference(differencesOf(now, state.engagement));
  const goBack = () => {
    setIsAsking(false);
    onGoBack(state, when);
  };
  const stay = () => {
    setIsAsking(false);
    keepFocus(() => back.current);
  };
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && stay();
  const toggle = (isNow: boolean) => {
    setIsOpen(isNow);
    if (!isNow) setIsAsking(false);
  };
  return (
    <li>
      <details open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          <span class="earlier-when">{words.heads(when)}</span>
          <span class="earlier-why">{words.reasons[point.reason] ?? words.reasons['hour']}</span>
          <span class="earlier-facts">
            {words.facts(answered, of, level === null ? null : levelWords[level].short)}
          </span>
          <span class="earlier-look">{words.look}</span>
        </summary>
        {isOpen && (
          <div class="earlier-open">
            <Differences now={now} state={state.engagement} isNone={isNone} />
            <Inside state={state} />
            {isAsking && !isNone ? (
              <div role="group" aria-label={words.back.ask(when)} class="earlier-ask">
                <p>{words.back.ask(when)}</p>
                <p class="earlier-buttons">
                  <button ref={yes} type="button" class="button" onClick={goBack} onKeyDown={leave}>
                    {words.back.yes}
                  </button>
                  <button type="button" class="button quiet" onClick={stay} onKeyDown={leave}>
                    {words.back.no}
                  </button>
                </p>
              </div>
            ) : (
              <p class="earlier-buttons">
                {!isNone && (
                  <button ref={back} type="button" class="button" onClick={() => setIsAsking(true)}>
                    {words.back.button}
                  </button>
                )}
                <button type="button" class="plain" onClick={() => onBeside(state, when)}>
                  {words.beside.button}
                </button>
                <button type="button" class="plain" onClick={() => onBackup(state)}>
                  {words.backup.button}
                </button>
              </p>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
