import { shell } from '../../content/messages/en/shell';
import { workshopWords as words } from '../../content/messages/en/workshop';
import { lazy } from '../ui/lazy';
import { useHash } from '../ui/use-hash';
import { useEngagementLoaded } from '../use-store';
import { stepOf, steps } from './steps';

const [Invite] = lazy(async () => (await import('./invite/Invite')).Invite, words.missing);
const [Collect] = lazy(async () => (await import('./collect/Collect')).Collect, words.missing);
const [Look] = lazy(async () => (await import('./look/Look')).Look, words.missing);
const [Talk] = lazy(async () => (await import('./talk/Talk')).Talk, words.missing);

/** The workshop: from the invitation to what was agreed, one step in view at a time. */
export function WorkshopPage() {
  const loaded = useEngagementLoaded();
  const step = stepOf(useHash());
  if (!loaded) return <p class="waiting">{shell.loading}</p>;
  return (
    <div class="workshop">
      <nav class="workshop-steps" aria-label={words.steps.name}>
        <ol class="plain-list">
          {steps.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
                {words.steps[each]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {step === 'invite' && <Invite />}
      {step === 'collect' && <Collect />}
      {step === 'look' && <Look />}
      {step === 'talk' && <Talk />}
    </div>
  );
}
