import { shell } from '../../content/messages/en/shell';
import { statementsWords as words } from '../../content/messages/en/statements';
import { addDays } from '../../domain/calendar/dates';
import { workingCalendarOf } from '../../domain/calendar/working-days';
import type { CatalogueMetric } from '../../domain/statements/lint';
import { pathTo } from '../../lib/base-path';
import { $round } from '../../stores/engagement';
import { $organisation } from '../../stores/organisation';
import { $statements } from '../../stores/statements';
import { $today } from '../../stores/today';
import { useEngagementLoaded, useStore } from '../use-store';
import { Overview } from './Overview';
import { PartField } from './PartField';
import { fillPart } from './edits';
import { Studio } from './Studio';
import { useFindings } from './use-findings';

interface Props {
  metrics: readonly CatalogueMetric[];
  /** Names of the roles, by id. */
  roles: Readonly<Record<string, string>>;
}

const dateWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const written = (date: string): string => dateWords.format(new Date(`${date}T00:00:00Z`));

/** Both statements, one after the other, and the two lines that stand beside the mission. */
export function StatementsPage({ metrics, roles }: Props) {
  const loaded = useEngagementLoaded();
  const statements = useStore($statements);
  const { plan } = useStore($round);
  const today = useStore($today);
  const { customerWord } = useStore($organisation);
  const startOn = plan.startOn ?? workingCalendarOf(plan).nextWorkingDay(today);
  const checked = useFindings(statements, { customerWord, metrics, startOn, owners: null });
  if (!loaded) return <p class="waiting">{shell.loading}</p>;

  const owners = Object.values(plan.choices).flatMap(({ owner }) => (owner ? [roles[owner] ?? owner] : []));
  const customers =
    customerWord.trim() === '' ? undefined : { from: words.suggestions.customerWord, text: customerWord.trim() };
  const day90 = words.suggestions.day90(written(startOn), written(addDays(startOn, 89)));
  return (
    <div class="statements">
      <Overview statements={statements} checked={checked} />
      <Studio
        kind="mission"
        statement={statements.mission}
        checked={checked.mission}
        suggestions={{ who: customers }}
        notes={{}}
      />
      <section class="companions" aria-labelledby="companions-heading">
        <h3 id="companions-heading">{words.companions.heading}</h3>
        <p class="soft">{words.companions.lead}</p>
        <div class="pair">
          {(['collision', 'recovery'] as const).map((part) => (
            <PartField
              key={part}
              kind="mission"
              id={part}
              as="text"
              value={statements.mission.parts[part] ?? ''}
              onText={(text) => fillPart('mission', statements.mission, part, text)}
            />
          ))}
        </div>
      </section>
      <Studio
        kind="success"
        statement={statements.success}
        checked={checked.success}
        suggestions={{
          group: customers,
          by: { from: words.suggestions.yearAfter, text: written(addDays(startOn, 365)) },
        }}
        notes={{ sign: day90 }}
      />
      <p class="ways-on">
        <a class="button" href={pathTo('/report/')}>
          {words.next.report}
        </a>
        <a class="button quiet" href={pathTo('/roadmap/')}>
          {words.next.roadmap}
        </a>
      </p>
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
