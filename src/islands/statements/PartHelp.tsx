import { partHelpWords as words } from '../../content/messages/en/statement-part-help';
import { statementExamples, type ExampleSector } from '../../content/statement-examples';
import { metricWords, profileWords } from '../../content/words';
import type { StatementKind } from '../../domain/statements/finding';
import { keepsPart } from '../../domain/statements/text/sentences';
import { $exampleSector, chooseExampleSector } from '../../stores/example-sector';
import { $organisation } from '../../stores/organisation';
import { $statements } from '../../stores/statements';
import { useHash } from '../ui/use-hash';
import { useStore } from '../use-store';
import { usePlanFacts } from './agreement/plan-facts';
import { draftsOf } from './drafting';
import type { PartId } from './edits';
import { offersFor, type Offer } from './suggested';
import { useVoiceLists } from './use-voice-lists';
import { viewOf } from './views';

const sectorNames = profileWords['sector']!.options;
const sectors = Object.keys(statementExamples) as ExampleSector[];

function useSector(): ExampleSector {
  const chosen = useStore($exampleSector);
  const { profile } = useStore($organisation);
  const wanted = chosen ?? profile.sector ?? 'other';
  return sectors.find((sector) => sector === wanted) ?? 'other';
}

/** From which sector the examples are told: one choice for all parts. */
export function ExampleChoice({ kind }: { kind: StatementKind }) {
  const sector = useSector();
  return (
    <div class="example-choice">
      <label for={`${kind}-examples`}>{words.examplesFrom}</label>
      <select
        id={`${kind}-examples`}
        aria-describedby={`${kind}-examples-about`}
        value={sector}
        onChange={(event) => chooseExampleSector(event.currentTarget.value)}
      >
        {sectors.map((each) => (
          <option key={each} value={each}>
            {sectorNames[each]}
          </option>
        ))}
      </select>
      <p class="soft small" id={`${kind}-examples-about`}>
        {words.about(statementExamples[sector].organisation)}
      </p>
    </div>
  );
}

interface Props {
  kind: StatementKind;
  id: PartId;
  /** Id of the field. */
  field: string;
  value: string;
  /** What the page itself offers. */
  suggestion: Offer | undefined;
  onText: (text: string) => void;
}

/** Beside one part: the example of the sector, what is known already, and whether the draft that was taken says it. */
export function PartHelp({ kind, id, field, value, suggestion, onText }: Props) {
  const sector = useSector();
  const statements = useStore($statements);
  const organisation = useStore($organisation);
  const isOpen = viewOf(useHash()) === kind;
  const isEmpty = value.trim() === '';
  const lists = useVoiceLists(
    isOpen && ((statements.foundation.voices ?? '') !== '' || Object.keys(statements.staff).length > 0),
  );
  const isPerson = id === 'leader' || id === 'contributors';
  const owners = usePlanFacts(isOpen && isEmpty && isPerson)?.owners ?? [];
  const offers = offersFor(id, value, suggestion, {
    statements,
    organisation,
    lists,
    owners,
    metricName: (metric) => metricWords[metric]?.name ?? '',
  });
  const { draft, parts, wording } = statements[kind];
  const taken = draft === null ? undefined : draftsOf(kind, parts).find((each) => each.id === draft);
  const isBeside = id === 'collision' || id === 'recovery';
  const isUnused =
    !isEmpty && !isBeside && taken !== undefined && !taken.uses.includes(id) && !keepsPart(wording, value, []);
  const example = (statementExamples[sector][kind] as Partial<Record<PartId, string>>)[id];
  const list = <Offers offers={offers} onText={(text) => take(field, text, onText)} />;
  return (
    <>
      <p class="help example" id={`${field}-example`}>
        {words.example} <i>{example}</i>
      </p>
      {isUnused && <p class="help unused">{words.unused}</p>}
      {offers.length > 0 && isEmpty && list}
      {offers.length > 0 && !isEmpty && (
        <details class="help more">
          <summary>{words.more}</summary>
          {list}
        </details>
      )}
    </>
  );
}

/** The button goes away with the press, so the focus goes where its words went. */
function take(field: string, text: string, onText: (text: string) => void): void {
  onText(text);
  document.getElementById(field)?.focus();
}

function Offers({ offers, onText }: { offers: readonly Offer[]; onText: (text: string) => void }) {
  return (
    <ul class="offers plain-list">
      {offers.map(({ from, text }) => (
        <li key={text}>
          <button type="button" class="plain small" onClick={() => onText(text)}>
            {words.use(text)}
          </button>{' '}
          <span class="help">{from}</span>
        </li>
      ))}
    </ul>
  );
}
