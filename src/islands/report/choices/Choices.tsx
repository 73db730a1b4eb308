import { reportPage as words } from '../../../content/messages/en/report-page';
import { $engagement } from '../../../stores/engagement';
import { lazy } from '../../ui/lazy';
import { useStore } from '../../use-store';
import { paperHere } from '../current-report';
import { Fold } from './Fold';
import { partsIn, writtenParts } from './parts-in';

const [PartsForm, fetchParts] = lazy(async () => (await import('./PartsForm')).PartsForm, words.notFetched);
const [BrandForm, fetchBrand] = lazy(async () => (await import('../brand/BrandForm')).BrandForm, words.notFetched);

/** What the documents are made of, and whose colours they wear: two lines that open into forms. */
export function Choices() {
  const engagement = useStore($engagement);
  const { colour, logo, confidentiality } = engagement.organisation.brand;
  const parts = partsIn(engagement.report.leaveOut).length;
  return (
    <section aria-labelledby="choices-heading">
      <h2 id="choices-heading">{words.groups.choices.heading}</h2>
      <p>{words.groups.choices.about}</p>
      <div class="folds">
        <Fold
          name={words.choices.name}
          now={words.choices.now(parts, writtenParts.length, paperHere(engagement))}
          soon={fetchParts}
        >
          <PartsForm />
        </Fold>
        <Fold
          name={words.brand.name}
          now={words.brand.now(colour !== null, logo !== null, confidentiality.trim() !== '')}
          soon={fetchBrand}
        >
          <BrandForm key={engagement.id} />
        </Fold>
      </div>
    </section>
  );
}
