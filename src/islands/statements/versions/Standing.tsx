import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import { quarterAfter, versionsInOrder, type Statement } from '../../../domain/statements/versions/versions';
import { letStand, setReview } from '../../../stores/statement-versions';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { Difference } from './Difference';

const words = versionWords.standing;

/** Which wording the report shows, whether the one being worked on has moved on, and when to look again. */
export function Standing({ kind, statement }: { kind: StatementKind; statement: Statement }) {
  const versions = versionsInOrder(statement);
  const version = versions.find(({ id }) => id === statement.standing) ?? null;
  const approved = versions.filter(({ id, approval }) => approval || id === statement.standing);
  const hasMoved = version !== null && version.wording !== statement.wording;
  /** There is something to choose between. */
  const canChoose = version === null ? approved.length > 0 : hasMoved || approved.length > 1;
  const name = `${kind}-standing`;
  return (
    <section aria-labelledby={`${kind}-heading ${name}-heading`}>
      <h4 id={`${name}-heading`}>{words.heading}</h4>
      <p>
        {version === null
          ? words.asItIs
          : [
              words.version(version.number, version.madeAt),
              version.approval
                ? `${versionWords.approvedBy(version.approval.by, version.approval.on, version.approval.mustMend)}.`
                : words.notApproved,
              hasMoved ? '' : words.isNow,
            ].join(' ')}
      </p>
      {hasMoved && (
        <div class="moved-on">
          <p class="label">{words.movedOn}</p>
          <Difference before={version.wording} after={statement.wording} />
        </div>
      )}
      {canChoose && (
        <fieldset class="standing-choice">
          <legend class="label">{words.choose}</legend>
          {approved.map(({ id, number, madeAt, approval }) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                checked={version !== null && statement.standing === id}
                onChange={() => letStand(kind, id)}
              />
              <span>
                {versionWords.version(number, madeAt)}
                {approval && (
                  <span class="soft small written">
                    {' '}
                    {versionWords.approvedBy(approval.by, approval.on, approval.mustMend)}
                  </span>
                )}
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name={name} checked={version === null} onChange={() => letStand(kind, null)} />
            {versionWords.now}
          </label>
        </fieldset>
      )}
      <Review kind={kind} statement={statement} approvedOn={version?.approval?.on ?? null} />
    </section>
  );
}

/** When the statement is to be looked at again. */
function Review({
  kind,
  statement,
  approvedOn,
}: {
  kind: StatementKind;
  statement: Statement;
  approvedOn: string | null;
}) {
  const today = useStore($today);
  const { reviewOn } = statement;
  const isOverdue = reviewOn !== null && reviewOn < today;
  const suggested = quarterAfter(approvedOn !== null && quarterAfter(approvedOn) > today ? approvedOn : today);
  const isOfApproval = approvedOn !== null && suggested === quarterAfter(approvedOn);
  const id = `${kind}-review-on`;
  return (
    <div class="field review">
      <label for={id}>{words.review.label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        value={reviewOn ?? ''}
        aria-describedby={`${id}-help ${id}-overdue`}
        onInput={(event) => setReview(kind, event.currentTarget.value || null)}
      />
      <p class="overdue" id={`${id}-overdue`}>
        {isOverdue && words.review.overdue(reviewOn)}
      </p>
      {(reviewOn === null || isOverdue) && (
        <button type="button" class="plain" onClick={() => setReview(kind, suggested)}>
          {isOfApproval ? words.review.suggest(suggested) : words.review.suggestNow(suggested)}
        </button>
      )}
      <p class="help" id={`${id}-help`}>
        {words.review.help}
      </p>
    </div>
  );
}
