/** From an engagement and what it amounts to, to the one value every deliverable carries away. */
import { inputOfRound } from '../assessment/round-input';
import { editionInScope } from '../assessment/scope';
import type { Profile } from '../engagement/engagement';
import { ratersShown } from '../workshop/agreement/raters-shown';
import { reportAnswers } from './answer-sheet';
import { brandColours } from './brand-colours';
import { reportCalendar } from './calendar';
import { formatDate } from './format';
import type { ReportInput, ReportRequest } from './input';
import { figureTexts } from './figures';
import { isolated } from './isolated';
import { reportLenses } from './lenses';
import { reportMeasures } from './measures';
import { reportOwners } from './owners';
import { partsOf } from './parts';
import { reportPlan } from './plan';
import { reportPractices, strengthsAndGapsOf } from './practices';
import { reportProjection, reportRadar } from './projection';
import { plannedActions } from './planned-actions';
import type { Report, Term } from './report';
import { reportSlides } from './slides';
import { missing, reportStanding } from './standing';
import { reportStatement } from './statements';
import { aloneIn, reportViews } from './views';

/** Roles whose actions a board is asked for by name; our judgement. */
const boardRoles = ['chief-executive', 'sponsor', 'executive-team', 'steering-group'];
/** As many as a board remembers; our judgement. */
const mostAsked = 4;

/** @returns what comes of all the steps, taken at once */
export function finished<Result>(steps: Iterator<void, Result, void>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Pure: the same input gives an equal report, and the input is left as it is. In steps of about one length, for a page that must
 * hear a click in between.
 * @returns a report for any engagement, an empty one included; what is not there yet is said in words
 */
export function* reportSteps(request: ReportRequest): Generator<void, Report, void> {
  const { answers } = inputOfRound(request.round);
  const edition = editionInScope(request.edition, request.round.way, answers);
  const input: ReportInput = { ...request, edition, answers };
  const { engagement, messages, words, today } = input;
  const organisation = engagement.organisation.name.trim() || messages.unnamed;
  const plan = reportPlan(input);
  yield;
  const standing = reportStanding(input);
  const projection = reportProjection(input);
  const radar = reportRadar(input);
  const owners = reportOwners(input, plan);
  yield;
  const mission = reportStatement(input, 'mission');
  yield;
  const statements: Report['statements'] = [mission, reportStatement(input, 'success')];
  yield;
  return {
    language: messages.language,
    title: messages.title(organisation),
    subject: messages.subject,
    organisation,
    date: today,
    paper: request.paper,
    parts: partsOf(engagement),
    colours: brandColours(engagement.organisation.brand.colour),
    logo: engagement.organisation.brand.logo,
    furniture: {
      left: messages.running(organisation),
      right: messages.confidential(
        isolated(engagement.organisation.brand.confidentiality.trim()),
        formatDate(today, messages.language),
      ),
      foot: messages.foot,
      page: messages.page,
    },
    notice: engagement.example ? messages.example : '',
    standing,
    statements,
    plan,
    owners,
    measures: reportMeasures(input, plan),
    calendar: reportCalendar(input, plan),
    lenses: reportLenses(input),
    projection,
    asked: { heading: messages.asked.heading, items: asked(input, plan) },
    profile: profile(input),
    radar,
    practices: reportPractices(input),
    views: reportViews(input),
    answers: reportAnswers(input),
    ...strengthsAndGapsOf(input),
    method: method(input),
    limits: limits(input),
    glossary: [
      ...([1, 2, 3, 4, 5] as const).map((level) => ({
        term: words.model.levels[level].name,
        meaning: words.model.levels[level].meaning,
      })),
      ...messages.glossary,
    ],
    figures: figureTexts(input.messages, { standing, projection, radar, plan }),
    slides: reportSlides(input, { plan, owners, projection, standing, statements }),
    stops: [1, 2, 3, 4, 5].map((level) => words.model.levels[level as 1].short) as Report['stops'],
    labels: messages.labels,
  };
}

/** What is missing before the start, then what the top of the organisation itself has to do. */
function asked(input: ReportInput, plan: Report['plan']): string[] {
  const { asked: say } = input.messages;
  const missingFirst = Object.entries(input.round.readiness)
    .filter(([, value]) => value === 'no')
    .flatMap(([item]) => input.words.readiness[item]?.task ?? [])
    .map(say.readiness);
  const rows = plannedActions(plan);
  const owners = new Set<string>(boardRoles.map((role) => input.words.model.roles[role] ?? role));
  const own = rows
    .filter(({ owner, confirm, state }) => owners.has(owner) && !confirm && state !== 'done')
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .map(({ title, owner, endsOn, late }) =>
      say.action(isolated(title), isolated(owner), formatDate(endsOn, input.messages.language), late),
    );
  return [...missingFirst, ...own].slice(0, mostAsked);
}

function profile(input: ReportInput): Term[] {
  const { organisation } = input.engagement;
  const given = Object.entries(organisation.profile) as [keyof Profile, string | string[] | undefined][];
  const rows = Object.keys(input.words.profile).flatMap((question) => {
    const words = input.words.profile[question];
    const value = given.find(([id]) => id === question)?.[1];
    const values = value === undefined ? [] : [value].flat();
    const meaning = values.map((option) => words?.options[option] ?? option).join(', ');
    return words && meaning ? [{ term: words.question, meaning }] : [];
  });
  const word = organisation.customerWord.trim();
  return word ? [...rows, { term: input.messages.customerWord, meaning: word }] : rows;
}

function method(input: ReportInput): string[] {
  const { thresholds } = input.edition.model;
  const { method: say } = input.messages;
  const name = (level: 1 | 2 | 3 | 4 | 5) => input.words.model.levels[level].short;
  return [
    say.practices(input.edition.practices.length),
    say.earned(thresholds.earnedShare.value),
    say.overall,
    ratersShown(input.round) === 1 ? '' : say.group,
    say.position,
    say.unknown(thresholds.coverage.value),
    say.evidence(name(thresholds.evidenceFrom.value), name(thresholds.evidenceFallback.value)),
    say.plan,
    say.projection,
  ].filter(Boolean);
}

function limits(input: ReportInput): string[] {
  const { limits: say } = input.messages;
  const open = missing(input.assessment.overall);
  const raters = ratersShown(input.round);
  return [
    say.self,
    raters === 1 ? say.one : say.group(raters, aloneIn(input)),
    open ? say.open(open) : '',
    input.round.way === 'quick' ? say.quick : '',
    say.benchmark,
    say.cycle,
  ].filter(Boolean);
}
