import { resultsWords } from '../../content/messages/en/results';
import { setWeight } from '../../stores/assessment';

const words = resultsWords.practices;
const weights = [0.5, 1, 2] as const;

/** How much a practice counts, with the user's reason; optional. */
export function WeightField({
  practice,
  set,
}: {
  practice: string;
  set: { weight: number; reason?: string } | undefined;
}) {
  const weight = weights.find((one) => one === set?.weight) ?? 1;
  const reason = set?.reason ?? '';
  return (
    <div class="weight-field">
      <div class="field">
        <label for={`weight-${practice}`}>{words.weight}</label>
        <select
          id={`weight-${practice}`}
          value={String(weight)}
          onChange={(event) => {
            const chosen = weights.find((one) => String(one) === event.currentTarget.value) ?? 1;
            setWeight(practice, chosen, reason);
          }}
        >
          {weights.map((one) => (
            <option key={one} value={String(one)}>
              {words.weights[String(one)]}
            </option>
          ))}
        </select>
      </div>
      {(weight !== 1 || reason !== '') && (
        <div class="field">
          <label for={`weight-reason-${practice}`}>{words.weightReason}</label>
          <input
            id={`weight-reason-${practice}`}
            type="text"
            maxLength={2000}
            value={reason}
            onChange={(event) => setWeight(practice, weight, event.currentTarget.value)}
          />
        </div>
      )}
    </div>
  );
}
