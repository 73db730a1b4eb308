/** Short answers that make a companion line; the line is then free to edit. */
import { useState } from 'preact/hooks';
import { trialWords } from '../../../content/messages/en/statement-trials';
import { companionLine } from '../../../domain/statements/trials/companion-lines';

const words = trialWords.companions;

interface Props {
  /** There is a line already. */
  isMade: boolean;
  onMake: (line: string) => void;
}

/** @param values what the foundation says, one a line */
export function CollisionGuide({ isMade, onMake, values }: Props & { values: string }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [wins, setWins] = useState<'first' | 'second' | null>(null);
  const [moment, setMoment] = useState('');
  const own = words.collision;
  const things = { first, second };
  const line =
    wins === null
      ? null
      : companionLine(own.template, [things[wins], things[wins === 'first' ? 'second' : 'first'], moment]);
  const known = values
    .split('\n')
    .map((value) => value.trim())
    .filter(Boolean);
  return (
    <div class="guide-fields">
      <Answer id="collision-first" label={own.first} example={own.firstExample} value={first} onText={setFirst} list />
      <Answer
        id="collision-second"
        label={own.second}
        example={own.secondExample}
        value={second}
        onText={setSecond}
        list
      />
      <datalist id="foundation-values">
        {known.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </datalist>
      <fieldset class="verdict">
        <legend>{own.wins}</legend>
        {(['first', 'second'] as const).map((which) => (
          <label key={which}>
            <input type="radio" name="collision-wins" checked={wins === which} onChange={() => setWins(which)} />
            {things[which].trim() || own.unnamed[which]}
          </label>
        ))}
      </fieldset>
      <Answer
        id="collision-moment"
        label={own.moment}
        help={own.momentHelp}
        example={own.momentExample}
        value={moment}
        onText={setMoment}
      />
      <Made line={line} isMade={isMade} onMake={onMake} />
    </div>
  );
}

export function RecoveryGuide({ isMade, onMake }: Props) {
  const [who, setWho] = useState('');
  const [soon, setSoon] = useState('');
  const [gets, setGets] = useState('');
  const own = words.recovery;
  return (
    <div class="guide-fields">
      <Answer id="recovery-who" label={own.who} example={own.whoExample} value={who} onText={setWho} />
      <Answer id="recovery-soon" label={own.soon} example={own.soonExample} value={soon} onText={setSoon} />
      <Answer id="recovery-gets" label={own.gets} example={own.getsExample} value={gets} onText={setGets} />
      <Made line={companionLine(own.template, [who, soon, gets])} isMade={isMade} onMake={onMake} />
    </div>
  );
}

/** The line as it would be, and the press that takes it. */
function Made({ line, isMade, onMake }: Props & { line: string | null }) {
  return (
    <>
      {line && <p class="serif written">{line}</p>}
      <button type="button" class="button quiet" disabled={line === null} onClick={() => line && onMake(line)}>
        {isMade ? words.remake : words.make}
      </button>
    </>
  );
}

interface AnswerProps {
  id: string;
  label: string;
  help?: string;
  example: string;
  value: string;
  list?: boolean;
  onText: (text: string) => void;
}

function Answer({ id, label, help, example, value, list = false, onText }: AnswerProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        maxLength={400}
        placeholder={example}
        list={list ? 'foundation-values' : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
