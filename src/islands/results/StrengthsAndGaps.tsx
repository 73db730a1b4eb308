import { resultsWords } from '../../content/messages/en/results';
import type { Level } from '../../content/schema';
import { strengthsAndGaps } from '../../domain/assessment/strengths-and-gaps';
import { levelName, usePractices } from './names';
import type { Result } from './result';

/** As many as one can act on; the others stand in the list of all practices. */
const shown = { strengths: 4, gaps: 5 };

/** What stands out, with its reasons. */
export function StrengthsAndGaps({ edition, input, round }: Result) {
  const { middle, strengths, gaps } = strengthsAndGaps(edition, input, round.targets);
  const { strengths: does, gaps: presses } = resultsWords;
  return (
    <div class="column">
      <section aria-labelledby="strengths-heading">
        <h2 id="strengths-heading" class="label">
          {does.heading}
        </h2>
        <p class="column-lead">
          {middle !== null && does.middle(levelName(middle))}{' '}
          {strengths.length === 0 && does.none(levelName(edition.model.thresholds.evidenceFrom.value))}
        </p>
        <Points points={strengths.slice(0, shown.strengths)} reasons={does.reasons} />
      </section>
      <section aria-labelledby="gaps-heading">
        <h2 id="gaps-heading" class="label">
          {presses.heading}
        </h2>
        <p class="column-lead">{gaps.length === 0 ? presses.none : presses.lead}</p>
        <Points points={gaps.slice(0, shown.gaps)} reasons={presses.reasons} />
      </section>
    </div>
  );
}

interface Point {
  practice: string;
  level: Level;
  reasons: string[];
}

function Points({ points, reasons }: { points: Point[]; reasons: Record<string, string> }) {
  const practices = usePractices();
  return (
    <ul class="plain-list points">
      {points.map((point) => (
        <li key={point.practice}>
          <p class="serif">{practices.anchor(point.practice, point.level)}</p>
          <p class="soft small">
            <a href={`#practice-${point.practice}`}>{practices.name(point.practice)}</a>, {levelName(point.level)}
            {': '}
            {point.reasons.map((reason) => reasons[reason]).join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
