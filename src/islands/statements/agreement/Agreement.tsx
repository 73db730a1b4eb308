import { useMemo } from 'preact/hooks';
import { metrics as catalogue } from '../../../content/context';
import { agreementWords as words } from '../../../content/messages/en/statement-agreement';
import { lintWords } from '../../../content/statements';
import { metricWords } from '../../../content/words';
import { workingCalendarOf } from '../../../domain/calendar/working-days';
import { agreementOf } from '../../../domain/statements/agreement';
import { pathTo } from '../../../lib/base-path';
import { $round } from '../../../stores/engagement';
import { $organisation } from '../../../stores/organisation';
import { $statements } from '../../../stores/statements';
import { $today } from '../../../stores/today';
import { useSettled } from '../../ui/use-settled';
import { useStore } from '../../use-store';
import { Blanks } from './Blanks';
import { linesOf, type LedgerLine } from './ledger';
import { usePlanState } from './plan-facts';

const metrics = catalogue.map(({ id, better, unit, noise }) => ({
  id,
  name: metricWords[id]!.name,
  better,
  unit,
  noise,
}));

/** What the success statement must agree with: the catalogue, the plan, its people. It follows once the typing pauses. */
export function Agreement() {
  const { success, foundation, mission } = useSettled(useStore($statements));
  const { plan } = useStore($round);
  const today = useStore($today);
  const { customerWord } = useStore($organisation);
  const state = usePlanState();
  const facts = typeof state === 'string' ? null : state;
  const startOn = facts?.startOn ?? plan.startOn ?? workingCalendarOf(plan).nextWorkingDay(today);
  const owners = facts?.owners ?? null;
  const agreement = useMemo(
    () =>
      agreementOf({
        wording: success.wording,
        parts: success.parts,
        owners,
        context: {
          words: lintWords,
          customerWord,
          metrics,
          other: mission.wording,
          foundation,
          swap: null,
          startOn,
          owners,
        },
      }),
    [success.wording, success.parts, mission.wording, foundation, customerWord, startOn, owners],
  );
  const isEmpty = success.wording.trim() === '' && Object.values(success.parts).every((part) => !part?.trim());
  if (isEmpty) return <p class="soft">{words.nothing}</p>;

  const lines = linesOf(agreement);
  const count = (of: LedgerLine['state']) => lines.filter((line) => line.state === of).length;
  return (
    <div class="agreement">
      <p class="agreement-sum">
        {words.summary(count('agrees'), count('asks'), count('open') + agreement.blanks.length)}
      </p>
      {typeof state === 'string' && (
        <p class="soft small">{state === 'loading' ? words.planLoading : words.planFailed}</p>
      )}
      <dl class="ledger">
        {lines.map((line) => (
          <Line key={line.id} {...line} />
        ))}
      </dl>
      {state === null && (
        <p>
          <a href={pathTo('/assess/')}>{words.people.assess}</a>
        </p>
      )}
      {facts && facts.owners.length > 0 && (
        <details class="small">
          <summary>{words.people.owners}</summary>
          <ul class="owner-names">
            {facts.owners.map((owner) => (
              <li key={owner}>{owner}</li>
            ))}
          </ul>
        </details>
      )}
      <Blanks blanks={agreement.blanks} plan={state} />
    </div>
  );
}

function Line({ term, state, text, lead, metrics: named = [], isFromPart = false }: LedgerLine) {
  const links = named.map(({ id, name }) => (
    <a key={id} href={pathTo(`/library/metrics/${id}/`)}>
      {name}
    </a>
  ));
  const isKnown = state === 'agrees' && links.length === 1;
  return (
    <div class="ledger-line" data-state={state}>
      <dt>
        <Sign state={state} />
        {term}
      </dt>
      <dd>
        {lead ? `${lead} ` : ''}
        {isKnown && links}
        {isKnown && !lead && ' '}
        {text}
        {!isKnown && links.length > 0 && (
          <span class="near">
            {words.metric.near} {links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]))}
          </span>
        )}
        {isFromPart && <span class="soft small from-part">{words.fromPart}</span>}
      </dd>
    </div>
  );
}

/** Told apart by shape: a dot on the line, a ring beside it, a gap. */
function Sign({ state }: { state: LedgerLine['state'] }) {
  return (
    <>
      <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="scale" d="M0 8h16" />
        {state === 'agrees' && <circle class="dot" cx="8" cy="8" r="4" />}
        {state === 'asks' && <path class="needle" d="M8 1v14" />}
        {state === 'open' && <circle class="ring" cx="8" cy="8" r="4" />}
      </svg>
      <span class="visually-hidden">{words.states[state]}: </span>
    </>
  );
}
