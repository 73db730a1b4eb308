import { useRef, useState } from 'preact/hooks';
import { missionPartWords } from '../../../content/messages/en/statement-parts';
import { trialWords as words } from '../../../content/messages/en/statement-trials';
import { limits, type MissionPartId, type MissionTests } from '../../../domain/engagement/engagement';
import { trialStanding, type TrialId, type TrialStanding } from '../../../domain/statements/trials/standing';
import { decideTest, noteForTest, takeTestAgain } from '../../../stores/mission-tests';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { keepFocus } from '../../ui/keep-focus';
import { show } from '../use-target';
import { SwapReading } from './SwapReading';
import { TrialRecord } from './TrialRecord';

interface Props {
  trial: TrialId;
  tests: MissionTests;
  wording: string;
}

interface FieldWords {
  label: string;
  help: string;
}

/** One test: why, how long, what was found, and the verdict with its date. */
export function Trial({ trial, tests, wording }: Props) {
  const { foundation } = useStore($statements);
  const first = useRef<HTMLInputElement>(null);
  const own = words.tests[trial];
  const test = tests[trial];
  const standing = trialStanding(tests, trial, wording);
  const fields = Object.entries(own.fields) as [string, FieldWords][];
  const valueOf = (field: string) => ((test as Record<string, unknown> | undefined)?.[field] as string) ?? '';
  const note = (field: string, text: string) => noteForTest(trial, field as never, text);
  const difference = trial === 'swap' ? (foundation.difference?.trim() ?? '') : '';
  // A test that holds is read when somebody comes back to it, and opened to be changed; it never folds while one is at it.
  const [isChanged, change] = useState(standing !== 'holds');
  if (standing !== 'holds' && !isChanged) change(true);
  const body = useRef<HTMLDivElement>(null);
  const again = () => {
    takeTestAgain(trial);
    // The verdict comes back into the page with the next drawing.
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <section class="trial" data-standing={standing} aria-labelledby={`trial-${trial}`}>
      <header>
        <h4 id={`trial-${trial}`}>
          <Needle standing={standing} />
          {own.name}
        </h4>
        <p class="trial-standing">{words.standing[standing]}</p>
        {isChanged && (
          <>
            <p>{own.why}</p>
            <p class="soft small">{own.time}</p>
          </>
        )}
      </header>
      {!isChanged && (
        <TrialRecord
          trial={trial}
          notes={fields.map(([field, { label }]) => ({ label, text: valueOf(field) }))}
          on={test?.on ?? null}
          onChange={() => {
            change(true);
            keepFocus(() => body.current?.querySelector<HTMLElement>('input, textarea'));
          }}
        />
      )}
      <div class="trial-body" ref={body} hidden={!isChanged}>
        {fields.map(([field, { label, help }]) => (
          <div key={field} class="field">
            <label for={`trial-${trial}-${field}`}>{label}</label>
            {field === 'rival' ? (
              <input
                type="text"
                id={`trial-${trial}-${field}`}
                maxLength={limits.shortText}
                aria-describedby={`trial-${trial}-${field}-help`}
                value={valueOf(field)}
                onInput={(event) => note(field, event.currentTarget.value)}
              />
            ) : (
              <textarea
                rows={2}
                id={`trial-${trial}-${field}`}
                aria-describedby={`trial-${trial}-${field}-help`}
                value={valueOf(field)}
                onInput={(event) => note(field, event.currentTarget.value)}
              />
            )}
            <p class="help" id={`trial-${trial}-${field}-help`}>
              {help}
            </p>
            {field === 'rival' && <SwapReading wording={wording} rival={valueOf('rival')} />}
            {field === 'difference' && difference !== '' && valueOf(field) === '' && (
              <p class="help">
                {words.fromDifference}{' '}
                <button type="button" class="plain small" onClick={() => note(field, difference)}>
                  {words.use(difference)}
                </button>
              </p>
            )}
          </div>
        ))}
        {standing === 'moved' ? (
          <div class="trial-moved">
            <p>{words.moved(test?.verdict ?? 'fails', test?.on ?? null)}</p>
            <details class="small">
              <summary>{words.movedWording}</summary>
              <p class="serif written">{test?.wording}</p>
            </details>
            <button type="button" class="button quiet" aria-label={words.againSpoken(own.name)} onClick={again}>
              {words.again}
            </button>
          </div>
        ) : (
          <Verdict trial={trial} standing={standing} firstChoice={first} />
        )}
        {(standing === 'holds' || standing === 'fails') && test?.on && (
          <p class="soft small">{words.madeOn(test.on)}</p>
        )}
        {standing === 'holds' && fields.every(([field]) => valueOf(field).trim() === '') && (
          <p class="small">{own.unnamed}</p>
        )}
        {standing === 'fails' && <Failed part={own.part as MissionPartId} says={own.failed} />}
      </div>
    </section>
  );
}

function Verdict({
  trial,
  standing,
  firstChoice,
}: {
  trial: TrialId;
  standing: TrialStanding;
  firstChoice: { current: HTMLInputElement | null };
}) {
  const own = words.tests[trial];
  return (
    <fieldset class="verdict">
      <legend>{own.question}</legend>
      {(['holds', 'fails'] as const).map((verdict, at) => (
        <label key={verdict}>
          <input
            ref={at === 0 ? firstChoice : null}
            type="radio"
            name={`verdict-${trial}`}
            checked={standing === verdict}
            onChange={() => decideTest(trial, verdict)}
          />
          {own[verdict]}
        </label>
      ))}
    </fieldset>
  );
}

/** What to do about it, and the way there. */
function Failed({ part, says }: { part: MissionPartId; says: string }) {
  return (
    <div class="trial-failed">
      <p>{says}</p>
      <button type="button" class="button quiet" onClick={() => show(`mission-${part}`)}>
        {words.sharpen(missionPartWords[part].label)}
      </button>
    </div>
  );
}

/** Where the test stands, on the scale the whole page is drawn with. */
function Needle({ standing }: { standing: TrialStanding }) {
  return (
    <svg class="sign" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <path class="scale" d="M1 12h22M1 9v6M12 9v6M23 9v6" />
      {standing === 'holds' && <path class="needle" d="M23 1v14" />}
      {standing === 'fails' && <path class="needle" d="M1 1v14" />}
      {standing === 'moved' && <path class="needle gone" d="M12 1v14" />}
    </svg>
  );
}
