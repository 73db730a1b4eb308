import { useState } from 'preact/hooks';
import { respondWords } from '../../content/messages/en/respond';
import type { Rater } from '../../domain/engagement/engagement';
import type { StageProps } from './Stages';

const words = respondWords.about;
const seniorities = ['leader', 'manager', 'front-line'] as const;

/** What the round wants to know of people, at the end, when they know what they said. Nothing of it is demanded. */
export function About({ invitation, isHere, keep }: StageProps) {
  const { asks, functions } = invitation;
  const { rater } = keep.now();
  const set = (patch: Partial<Rater>) => keep.change({ rater: { ...rater, ...patch } });
  const isPlaced = asks.seniority || asks.function;
  return (
    <form class="respond-part respond-about" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <h1 tabIndex={-1}>{isPlaced ? words.heading : words.headingName}</h1>
      <p class="lead">{isPlaced ? words.lead : words.leadName}</p>
      {asks.seniority && (
        <Choice
          name="seniority"
          legend={words.seniority}
          options={seniorities.map((each) => [each, words.seniorities[each]])}
          chosen={rater.seniority}
          onChoose={(seniority) => set({ seniority: seniorities.find((each) => each === seniority) })}
        />
      )}
      {asks.function && functions.length > 0 && (
        <Choice
          name="function"
          legend={words.function}
          options={functions.map((each) => [each, each])}
          chosen={rater.function}
          onChoose={(place) => set({ function: place })}
        />
      )}
      {asks.name && (
        <p class="field">
          <label for="respond-name">{words.name}</label>
          <span class="help" id="respond-name-help">
            {isHere ? words.nameHelpHere : words.nameHelp}
          </span>
          <input
            id="respond-name"
            type="text"
            maxLength={80}
            autocomplete="off"
            aria-describedby="respond-name-help"
            value={rater.name ?? ''}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </p>
      )}
      <p class="respond-ways">
        <a class="button" href="#hand-in">
          {words.next}
        </a>
        <a class="button quiet" href="#overview">
          {words.back}
        </a>
      </p>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  /** Value and words of each. */
  options: readonly (readonly [string, string])[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

function Choice({ name, legend, options, chosen, onChoose }: ChoiceProps) {
  // Said for now: what somebody would rather not say is not kept either.
  const [isDeclined, decline] = useState(false);
  const all = [...options, ['', words.ratherNot] as const];
  return (
    <fieldset class="respond-choice">
      <legend>{legend}</legend>
      {all.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === '' ? isDeclined && !chosen : chosen === value}
            onChange={() => {
              decline(value === '');
              onChoose(value || undefined);
            }}
          />
          <span class="written">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
