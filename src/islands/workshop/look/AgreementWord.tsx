import { lookWords as words } from '../../../content/messages/en/workshop-look';
import type { Agreement, Spread } from '../../../domain/workshop/agreement/spread';

/** Where three people stand on a scale: told by shape, never by the colours of a traffic light. */
const shapes: Record<Agreement, readonly number[]> = { aligned: [10, 14, 18], close: [6, 14, 22], split: [3, 19, 25] };

/** The word for how near the answers lie to each other, with its shape; below three raters what there is instead. */
export function AgreementWord({ spread: { agreement, n } }: { spread: Spread }) {
  if (!agreement) return <>{n === 0 ? words.nobody : n === 1 ? words.onePerson : words.twoPeople}</>;
  return (
    <>
      <svg class="look-word" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
        <path d="M0 9.5h28" />
        {shapes[agreement].map((x) => (
          <circle key={x} cx={x} cy="5" r="3" />
        ))}
      </svg>
      {words.agreement[agreement]}
    </>
  );
}
