import { dayInWords } from '../../../content/messages/en/format';
import { earlierWords } from '../../../content/messages/en/your-data-earlier';
import { levelWords } from '../../../content/words/levels';
import { currentRound } from '../../../domain/engagement/create';
import type { EarlierState } from '../../../stores/restore-points';

const words = earlierWords.inside;

/** What an earlier state holds, in figures. */
export function Inside({ state: { engagement, summary } }: { state: EarlierState }) {
  const { plan, statements, agreed } = currentRound(engagement);
  const written = (['mission', 'success'] as const).filter((kind) => statements[kind].wording.trim() !== '');
  const rows: [string, string | number][] = [
    [words.name, summary.name || earlierWords.unnamed],
    [words.rounds, engagement.rounds.length],
    [words.answered, words.of(summary.answered, summary.of)],
    [words.level, summary.level === null ? words.none : levelWords[summary.level].name],
    [words.views, summary.views || words.none],
    [words.agreed, Object.keys(agreed).length || words.none],
    [words.start, plan.startOn === null ? words.nextWorkingDay : dayInWords(plan.startOn)],
    [words.decided, Object.keys(plan.choices).length || words.none],
    [words.begun, Object.keys(plan.progress).length || words.none],
    [words.statements, written.length === 0 ? words.noStatement : words.written(written.map((kind) => words[kind]))],
  ];
  return (
    <div class="earlier-inside">
      <h3 class="label">{words.heading}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="written">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
