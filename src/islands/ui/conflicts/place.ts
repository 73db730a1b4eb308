/** Names of fields, and their values, as people know them. */
import { conflictWords as words, placeWords } from '../../../content/messages/en/conflicts';
import { foundationWords } from '../../../content/messages/en/statement-foundation';
import { missionPartWords, successPartWords } from '../../../content/messages/en/statement-parts';
import { actionWords, modelWords, practiceWords, profileWords, readinessWords } from '../../../content/words';
import type { Engagement } from '../../../domain/engagement/engagement';

type Path = readonly (string | undefined)[];

/** @param path keys down to the field. @returns its name, for any path */
export function placeOf(path: readonly string[], engagement: Engagement): string {
  const [top, second, third] = path;
  if (top === undefined) return placeWords.whole;
  if (top === 'organisation') return ofOrganisation(second, third);
  if (top === 'report') return placeWords.report;
  if (top === 'archivedOn') return placeWords.archivedOn;
  if (top !== 'rounds') return placeWords.other;
  const round = engagement.rounds.find(({ id }) => id === second);
  const name = ofRound(path.slice(2), round?.plan) ?? placeWords.other;
  const isEarlier = round && round !== engagement.rounds.at(-1);
  return isEarlier ? placeWords.earlierRound(name, round.startedOn) : name;
}

function ofOrganisation(field = '', part = ''): string {
  if (field === 'profile') {
    const question = profileWords[part]?.question;
    return question ? placeWords.profile(question) : placeWords.other;
  }
  return (field === 'brand' ? placeWords.brand[part] : placeWords.organisation[field]) ?? placeWords.other;
}

function ofRound(
  [kind, one, two, three, four]: Path,
  plan: Engagement['rounds'][number]['plan'] | undefined,
): string | null {
  if (kind === 'responses')
    return two === 'answers' && three ? placeWords.answer(practice(three), four) : placeWords.view;
  if (kind === 'plan') return ofPlan([one, two, three], plan);
  if (kind === 'statements') return ofStatements([one, two, three]);
  if (kind === 'workshop') return ofWorkshop([one, two]);
  if (kind === 'way') return placeWords.way;
  if (kind === 'agreed') return placeWords.agreed(practice(one));
  if (kind === 'weights') return placeWords.weight(practice(one));
  if (kind === 'targets') return placeWords.target(modelWords.areas[one as keyof typeof modelWords.areas]?.name ?? '');
  if (kind === 'readiness') return placeWords.readiness(readinessWords[one ?? '']?.question ?? '');
  return null;
}

const practice = (id = '') => practiceWords[id]?.name ?? placeWords.other;

function ofPlan([field = '', id = '', part]: Path, plan: Parameters<typeof ofRound>[1]): string | null {
  const action = actionWords[id]?.title ?? (plan?.own[id]?.title || placeWords.unnamedOwn);
  if (field === 'owners') return placeWords.daysOf(roleOf(id));
  if (field === 'choices' || field === 'own') return placeWords.action(action, part);
  if (field === 'progress') return placeWords.progress(action);
  return placeWords.plan[field] ?? null;
}

const roleOf = (owner: string) => modelWords.roles[owner as keyof typeof modelWords.roles] ?? owner;

function ofStatements([which = '', field = '', part = '']: Path): string | null {
  const name = placeWords.statements[which];
  if (name && field === 'parts') {
    const parts = { ...successPartWords, ...missionPartWords } as Record<string, { label: string }>;
    return placeWords.part(name, parts[part]?.label ?? part);
  }
  if (name) return placeWords.statement(name, field);
  if (which === 'foundation') {
    const fields: Record<string, { label: string }> = foundationWords.fields;
    return placeWords.foundation(fields[field]?.label ?? field);
  }
  return which === 'tests' ? placeWords.tests : which === 'staff' ? placeWords.staff : null;
}

function ofWorkshop([field = '', id]: Path): string | null {
  if (field === 'tallies') return placeWords.tally(practice(id));
  if (field === 'talks') return placeWords.talk(practice(id));
  return placeWords.workshop[field] ?? null;
}

/** @returns any value of a document as text to read; words as they were written */
export function valueText(value: unknown, path: readonly string[]): string {
  const last = path.at(-1);
  if (value === undefined || value === null || value === '') return words.nothing;
  if (path.length === 0) return words.whole;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return isLevel(path) ? levelName(value) : String(value);
  if (typeof value === 'string') return last === 'owner' ? roleOf(value) : optionName(value, path);
  if (Array.isArray(value)) return value.map((each) => valueText(each, [...path, ''])).join(', ');
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'data')
    .map(([key, each]) => valueText(each, [...path, key]))
    .join('\n');
}

const isLevel = (path: readonly string[]) =>
  path.at(-1) === 'level' || path.at(-2) === 'targets' || path.at(-2) === 'agreed';

const levelName = (level: number) => modelWords.levels[level as keyof typeof modelWords.levels]?.name ?? String(level);

function optionName(value: string, path: readonly string[]): string {
  const field = path[1] === 'profile' ? path[2] : undefined;
  const options: Readonly<Record<string, string>> | undefined = field ? profileWords[field]?.options : undefined;
  return options?.[value] ?? (path.at(-1) === 'kind' ? (words.kinds[value] ?? value) : value);
}
