import { useState } from 'preact/hooks';
import { resultsWords } from '../../content/messages/en/results';
import type { Level } from '../../content/schema';
import { levelAbove } from '../../domain/assessment/levels';
import type { Mark } from '../../domain/assessment/mark';
import type { AssessmentInput } from '../../domain/assessment/standing';
import { pathTo } from '../../lib/base-path';
import { usePractices } from './names';
import { PracticeSummary } from './PracticeSummary';
import { WeightField } from './WeightField';

const words = resultsWords.practices;

interface Props {
  mark: Mark;
  input: AssessmentInput;
  evidenceFrom: Level;
}

/** One practice: its level as a mark and in words; opened, the answer, the reason for asking and the weight. */
export function PracticeRow(props: Props) {
  const { mark, evidenceFrom } = props;
  const [open, setOpen] = useState(false);
  const asksEvidence = mark.level !== null && mark.level >= evidenceFrom;
  const evidence = asksEvidence ? (mark.evidence ? words.withEvidence : words.noEvidence) : '';
  return (
    <details
      class="practice"
      id={`practice-${mark.practice.id}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <PracticeSummary mark={mark} evidence={evidence} />
      {open && <Detail {...props} />}
    </details>
  );
}

function Detail({ mark, input }: Props) {
  const { id } = mark.practice;
  const practices = usePractices();
  const about = practices.about(id);
  const answer = input.answers[id];
  const next = mark.level === null ? null : levelAbove(mark.level);
  const rows: [term: string, text: string | undefined, serif?: boolean][] = [
    [words.now, mark.level === null ? undefined : practices.anchor(id, mark.level), true],
    [words.reason, answer?.kind === 'notApplicable' ? answer.reason : undefined],
    [words.next, next === null ? undefined : practices.anchor(id, next), true],
    mark.evidence ? [words.evidence, answer?.evidence] : [words.wanted, about?.evidence],
    [words.why, about?.why],
  ];
  return (
    <div class="practice-detail">
      <dl>
        {rows.map(
          ([term, text, serif]) =>
            text && (
              <div key={term}>
                <dt>{term}</dt>
                <dd class={serif ? 'serif' : 'written'}>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <WeightField practice={id} set={input.weights[id]} />
      <p class="practice-links">
        <a href={pathTo(`/assess/#${id}`)}>
          {mark.state === 'open' ? words.answer : words.change}
          <span class="visually-hidden">{words.about(practices.name(id))}</span>
        </a>
        <a href={pathTo(`/library/practices/${id}/`)}>
          {words.library}
          <span class="visually-hidden">{words.about(practices.name(id))}</span>
        </a>
      </p>
    </div>
  );
}
