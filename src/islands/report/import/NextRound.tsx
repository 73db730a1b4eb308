import { useRef, useState } from 'preact/hooks';
import { assessmentEdition } from '../../../content/assessment';
import { reportImport } from '../../../content/messages/en/report-import';
import { levelWords } from '../../../content/words/levels';
import { assess } from '../../../domain/assessment/assess';
import { inputOfRound } from '../../../domain/assessment/round-input';
import { editionInScope } from '../../../domain/assessment/scope';
import type { Round } from '../../../domain/engagement/engagement';
import { countAnswered } from '../../../domain/engagement/answered';
import { $engagement } from '../../../stores/engagement';
import { $canTakeBackRound, $rounds, beginNextRound, takeRoundBack } from '../../../stores/rounds';
import { keepFocus } from '../../ui/keep-focus';
import { useStore } from '../../use-store';

const words = reportImport.rounds;

/** The rounds of this file, and the next one begun from the answers of the last. */
export function NextRound() {
  const rounds = useStore($rounds);
  const canTakeBack = useStore($canTakeBackRound);
  const { id } = useStore($engagement);
  const [news, setNews] = useState({ of: '', says: '' });
  const begin = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const hasAnswers = countOf(rounds.at(-1)!).answered > 0;
  const say = (says: string) => setNews({ of: id, says });

  return (
    <div class="import-part">
      <p class="soft small">{words.about}</p>
      <ol class="plain-list rounds">
        {rounds.map((round, place) => (
          <li key={round.id}>
            <p>
              {words.round(place + 1, round.startedOn)}
              {rounds.length > 1 && place === rounds.length - 1 && <span class="soft small"> ({words.current})</span>}
            </p>
            <p class="soft small">{standing(round)}</p>
          </li>
        ))}
      </ol>
      {canTakeBack ? (
        <div>
          <button
            ref={back}
            type="button"
            class="button quiet"
            aria-describedby="take-back-about"
            onClick={() => {
              if (takeRoundBack()) say(words.takenBack(rounds.length - 1));
              keepFocus(() => begin.current);
            }}
          >
            {words.takeBack}
          </button>
          <p id="take-back-about" class="soft small">
            {words.takeBackAbout}
          </p>
        </div>
      ) : hasAnswers ? (
        <div>
          <button
            ref={begin}
            type="button"
            class="button quiet"
            aria-describedby="begin-round-about"
            onClick={() => {
              say(beginNextRound() ? words.begun(rounds.length + 1) : words.notBegun);
              keepFocus(() => back.current);
            }}
          >
            {words.begin}
          </button>
          <p id="begin-round-about" class="soft small">
            {words.beginAbout}
          </p>
        </div>
      ) : (
        <p class="soft small">{words.nothingYet}</p>
      )}
      <div role="status" class="small">
        {news.says && news.of === id && <p>{news.says}</p>}
      </div>
    </div>
  );
}

const countOf = (round: Round) => countAnswered(round, assessmentEdition.practices);

function standing(round: Round): string {
  const { answered, of } = countOf(round);
  const input = inputOfRound(round);
  const { earned } = assess(editionInScope(assessmentEdition, round.way, input.answers), input).overall;
  return words.stands(answered, of, earned === null ? '' : levelWords[earned].short);
}
