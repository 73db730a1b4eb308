import { respondWords } from '../../content/messages/en/respond';
import type { Rater } from '../../domain/engagement/engagement';
import type { Declinable } from './draft';
import { offeredFunctions } from './handing';
import type { StageProps } from './Stages';

const words = respondWords.about;
const seniorities = ['leader', 'manager', 'front-line'] as const;

/** What the round wants to know of people, at the end, when they know what they said. Nothing of it is demanded. */
export function About({ invitation, isHere, keep }: StageProps) {
  const { asks } = invitation;
  const { rater, declined } = keep.now();
  const set = (patch: Partial<Rater>) => keep.change({ rater: { ...rater, ...patch } });
  const choose = (about: Declinable, said: Partial<Rater>) => {
    const others = declined.filter((each) => each !== about);
    keep.change({ rater: { ...rater, ...said }, declined: said[about] === undefined ? [...others, about] : others });
  };
  const offered = offeredFunctions(invitation);
  const isPlaced = asks.seniority || offered.length > 0;
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
          isDeclined={declined.includes('seniority')}
          onChoose={(said) => choose('seniority', { seniority: seniorities.find((each) => each === said) })}
        />
      )}
      {offered.length > 0 && (
        <Choice
          name="function"
          legend={words.function}
          options={offered.map((each) => [each, each])}
          chosen={rater.function}
          isDeclined={declined.includes('function')}
          onChoose={(said) => choose('function', { function: said })}
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
  isDeclined: boolean;
  onChoose: (value: string | undefined) => void;
}

function Choice({ name, legend, options, chosen, isDeclined, onChoose }: ChoiceProps) {
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
            onChange={() => onChoose(value || undefined)}
          />
          <span class="written">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
