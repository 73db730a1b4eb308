import { dayInWords } from '../../content/messages/en/format';
import { missionPartWords } from '../../content/messages/en/statement-parts';
import { statementsWords } from '../../content/messages/en/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { standingWording } from '../../domain/statements/versions/standing';

const words = statementsWords.print;

interface Props {
  statements: Statements;
  /** Of the organisation; empty when it has none. */
  name: string;
  isExample: boolean;
}

/** What the page is on paper: the two statements that stand, who approved them, and the two lines beside the mission. */
export function PrintSheet({ statements, name, isExample }: Props) {
  const { parts } = statements.mission;
  const lines = (['collision', 'recovery'] as const).filter((part) => parts[part]?.trim());
  return (
    <div class="print-sheet">
      {name !== '' && <p class="label">{isExample ? words.example(name) : name}</p>}
      {(['mission', 'success'] as const).map((kind) => {
        const { wording, version } = standingWording(statements[kind]);
        const approval = version?.approval;
        const { reviewOn } = statements[kind];
        return (
          <section key={kind}>
            <h2>{statementsWords[kind].heading}</h2>
            <blockquote class="serif written" dir="auto">
              {wording.trim() === '' ? words.nothing : wording}
            </blockquote>
            {wording.trim() !== '' && (
              <p class="soft small">
                {approval ? words.approved(approval.by, dayInWords(approval.on), approval.mustMend) : words.notApproved}
                {reviewOn !== null && ` ${words.review(dayInWords(reviewOn))}`}
              </p>
            )}
            {kind === 'mission' && lines.length > 0 && (
              <dl>
                {lines.map((part) => (
                  <div key={part}>
                    <dt class="label">{missionPartWords[part].label}</dt>
                    <dd class="written" dir="auto">
                      {parts[part]}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        );
      })}
    </div>
  );
}
