import { useRef } from 'preact/hooks';
import { dayInWords } from '../../content/messages/en/format';
import { waitingForWork } from '../../content/messages/en/shell';
import { statementsWords as words } from '../../content/messages/en/statements';
import { addDays } from '../../domain/calendar/dates';
import { workingCalendarOf } from '../../domain/calendar/working-days';
import type { CatalogueMetric } from '../../domain/statements/lint';
import { pathTo } from '../../lib/base-path';
import { $engagement, $round } from '../../stores/engagement';
import { $organisation } from '../../stores/organisation';
import { $statements } from '../../stores/statements';
import { $today } from '../../stores/today';
import { lazy } from '../ui/lazy';
import { useHash } from '../ui/use-hash';
import { useEngagementLoaded, useStore } from '../use-store';
import { usePlanFacts } from './agreement/plan-facts';
import { Overview } from './Overview';
import { PrintSheet } from './PrintSheet';
import { StatementView } from './StatementView';
import { useChecks, useFindings } from './use-findings';
import { useTarget } from './use-target';
import { viewOf, type ViewId } from './views';

const [Foundation] = lazy(async () => (await import('./foundation/Foundation')).Foundation);

interface Props {
  metrics: readonly CatalogueMetric[];
  /** Names of the roles, by id. */
  roles: Readonly<Record<string, string>>;
}

/** Three views: what both statements rest on, the mission, the success statement. */
export function StatementsPage({ metrics, roles }: Props) {
  const loaded = useEngagementLoaded({ isTypedOn: true });
  const statements = useStore($statements);
  const { example } = useStore($engagement);
  const { plan } = useStore($round);
  const today = useStore($today);
  const organisation = useStore($organisation);
  const { customerWord } = organisation;
  const hash = useHash();
  const view = viewOf(hash);
  // Only the success statement is held against the plan; the planner is not fetched before.
  const facts = usePlanFacts(view === 'success' && statements.success.wording.trim() !== '');
  const startOn = facts?.startOn ?? plan.startOn ?? workingCalendarOf(plan).nextWorkingDay(today);
  const around = { customerWord, metrics, startOn, owners: facts?.owners ?? null };
  const checks = useChecks(statements, around);
  const checked = {
    mission: useFindings('mission', statements, checks, around),
    success: useFindings('success', statements, checks, around),
  };
  const isSought = useTarget(hash, loaded);
  // Once seen it stays: what is half typed there must outlast a look at another view.
  const wasFounded = useRef(false);
  wasFounded.current ||= view === 'foundation';
  if (!loaded) return <p class="waiting">{waitingForWork}</p>;

  const owners = Object.values(plan.choices).flatMap(({ owner }) => (owner ? [roles[owner] ?? owner] : []));
  const customers =
    customerWord.trim() === '' ? undefined : { from: words.suggestions.customerWord, text: customerWord.trim() };
  const day90 = words.suggestions.day90(dayInWords(startOn), dayInWords(addDays(startOn, 89)));
  const open = (id: ViewId) => ({ isOpen: view === id, isSought });
  return (
    <div class="statements">
      <Overview statements={statements} checked={checked} view={view} />
      {wasFounded.current && (
        <section class="view" id="foundation" aria-labelledby="foundation-heading" hidden={view !== 'foundation'}>
          <header>
            <h2 id="foundation-heading" tabIndex={-1}>
              {words.foundation.heading}
            </h2>
            <p class="soft">{words.foundation.lead}</p>
          </header>
          <Foundation />
        </section>
      )}
      <StatementView
        kind="mission"
        statements={statements}
        checks={checks}
        checked={checked.mission}
        around={around}
        {...open('mission')}
        suggestions={{ who: customers }}
        notes={{}}
      />
      <StatementView
        kind="success"
        statements={statements}
        checks={checks}
        checked={checked.success}
        around={around}
        {...open('success')}
        suggestions={{
          group: customers,
          by: { from: words.suggestions.yearAfter, text: dayInWords(addDays(startOn, 365)) },
        }}
        notes={{ sign: day90 }}
      />
      <p class="ways-on">
        {view === 'success' ? (
          <>
            <a class="button" href={pathTo('/report/')}>
              {words.next.report}
            </a>
            <a class="button quiet" href={pathTo('/roadmap/')}>
              {words.next.roadmap}
            </a>
          </>
        ) : (
          <a class="button" href={view === 'mission' ? '#success' : '#mission'}>
            {view === 'mission' ? words.next.success : words.next.mission}
          </a>
        )}
      </p>
      <PrintSheet statements={statements} name={organisation.name.trim()} isExample={example} />
      <datalist id="metrics">
        {metrics.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <datalist id="roles">
        {[...new Set([...owners, ...Object.values(roles)])].map((role) => (
          <option key={role}>{role}</option>
        ))}
      </datalist>
    </div>
  );
}
