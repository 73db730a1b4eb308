import { foundationWords as words } from '../../../content/messages/en/statement-foundation';
import { voiceWords } from '../../../content/statement-voices';
import { collisionsIn } from '../../../domain/statements/foundation/collisions';
import { setFoundation } from '../../../stores/foundation';
import { $organisation, setOrganisation } from '../../../stores/organisation';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { FoundationField } from './FoundationField';

const fields = ['goals', 'market', 'difference', 'values', 'brandWords'] as const;
/** More pairs than this are a reading exercise. */
const mostPairs = 3;

/** What the team knows without asking anybody, and values that can get in each other's way. */
export function Known() {
  const { foundation } = useStore($statements);
  const { customerWord } = useStore($organisation);
  const pairs = collisionsIn(foundation.values ?? '', voiceWords).slice(0, mostPairs);
  return (
    <form class="known" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <FoundationField
        id="foundation-customer-word"
        words={words.customerWord}
        as="line"
        value={customerWord}
        onText={(text) => setOrganisation({ customerWord: text })}
      />
      {fields.map((field) => (
        <div key={field}>
          <FoundationField
            id={`foundation-${field}`}
            words={words.fields[field]}
            as="text"
            value={foundation[field] ?? ''}
            onText={(text) => setFoundation(field, text)}
          />
          {field === 'values' && (
            <div role="status">
              {pairs.map(({ one, other }) => (
                <p class="small collision" key={`${one}/${other}`}>
                  {words.collisions.says(one, other)} <a href="#mission-collision">{words.collisions.go}</a>
                </p>
              ))}
            </div>
          )}
        </div>
      ))}
    </form>
  );
}
