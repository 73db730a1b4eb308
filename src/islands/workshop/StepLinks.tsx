import { workshopWords as words } from '../../content/messages/en/workshop';
import type { WorkshopProgress } from '../../domain/workshop/progress';
import { steps, type Step } from './steps';

/** The four steps as stops on one scale, each with how far it is. */
export function StepLinks({ step, progress }: { step: Step; progress: WorkshopProgress }) {
  return (
    <nav class="workshop-steps" aria-label={words.steps.name}>
      <ol class="plain-list">
        {steps.map((each) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
              <span class="workshop-step-name">{words.steps[each]}</span>{' '}
              <span class="workshop-step-says">{saysOf(each, progress)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function saysOf(step: Step, { isInvited, views, revealed, asked, agreed, toTalk }: WorkshopProgress): string {
  const { progress: says } = words;
  if (step === 'invite') return isInvited ? says.invited : says.notInvited;
  if (step === 'collect') return says.views(views);
  if (step === 'look') return says.revealed(revealed, asked);
  return revealed === 0 ? says.later : says.agreed(agreed, toTalk);
}
