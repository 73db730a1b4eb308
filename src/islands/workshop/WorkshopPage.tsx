import { useEffect } from 'preact/hooks';
import { model } from '../../content/assessment';
import { waitingForWork } from '../../content/messages/en/shell';
import { workshopWords as words } from '../../content/messages/en/workshop';
import { workshopProgress } from '../../domain/workshop/progress';
import { $engagement, $round } from '../../stores/engagement';
import { lazy } from '../ui/lazy';
import { useHash } from '../ui/use-hash';
import { useEngagementLoaded, useStore } from '../use-store';
import { Begin } from './Begin';
import { askedPractices } from './asked';
import { stepFor, stepOf } from './steps';
import { StepLinks } from './StepLinks';

const [Invite] = lazy(async () => (await import('./invite/Invite')).Invite, words.missing);
const [Collect] = lazy(async () => (await import('./collect/Collect')).Collect, words.missing);
const [Look] = lazy(async () => (await import('./look/Look')).Look, words.missing);
const [Talk] = lazy(async () => (await import('./talk/Talk')).Talk, words.missing);
const [Present] = lazy(async () => (await import('./present/Present')).Present, words.missing);

/** The workshop: from the invitation to what was agreed, one step in view at a time. */
export function WorkshopPage() {
  const loaded = useEngagementLoaded();
  const hash = useHash();
  const { organisation, rounds } = useStore($engagement);
  const round = useStore($round);
  const progress = workshopProgress(round, askedPractices(round), model.thresholds);
  const step = stepOf(hash) ?? stepFor(progress);
  useEffect(() => {
    if (loaded && step) document.title = words.titleOf(words.steps[step]);
  }, [loaded, step]);
  if (!loaded) return <p class="waiting">{waitingForWork}</p>;
  return (
    <div class="workshop">
      <p class="workshop-about">{words.about(organisation.name.trim(), rounds.length, round.startedOn)}</p>
      {step === null ? (
        <Begin />
      ) : (
        <>
          <StepLinks step={step} progress={progress} />
          {(progress.isInvited || progress.views > 0 || progress.revealed > 0) && <Present hash={hash} step={step} />}
          <div class="workshop-step">
            {step === 'invite' && <Invite />}
            {step === 'collect' && <Collect />}
            {step === 'look' && <Look />}
            {step === 'talk' && <Talk />}
          </div>
        </>
      )}
    </div>
  );
}
