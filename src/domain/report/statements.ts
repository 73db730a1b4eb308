/** The two statements as a report shows them: the wording that stands, who stands up for it, and what it went through. */
import type { Dismissal, MissionTests, Statements } from '../engagement/engagement';
import { plain } from '../statements/dismissed';
import { unsaidParts } from '../statements/drafts/link';
import { textsBeside } from '../statements/drafts/texts';
import { hasGap } from '../statements/gap';
import { standingWording } from '../statements/versions/standing';
import { countComments } from '../statements/versions/versions';
import { formatDate } from './format';
import type { ReportInput } from './input';
import { isolated } from './isolated';
import type { ReportStatement, Term } from './report';

type Kind = 'mission' | 'success';

/** Lines of the mission that are no part of its sentence (handbook 2.1). */
const companions: ReadonlySet<string> = new Set(['collision', 'recovery']);

/** @returns for any statement; what is not there yet is said in words or left empty */
export function reportStatement(input: ReportInput, id: Kind): ReportStatement {
  const { statements } = input.round;
  const say = input.messages[id];
  const statement = statements[id];
  const { version, ...standing } = standingWording(statement);
  const wording = standing.wording.trim();
  const filled = Object.entries(say.parts).flatMap(([part, term]): (Term & { part: string })[] => {
    const meaning = (statement.parts as Readonly<Record<string, string | undefined>>)[part]?.trim();
    return meaning ? [{ part, term, meaning }] : [];
  });
  const terms = (isWanted: (part: string) => boolean): Term[] =>
    filled.filter(({ part }) => isWanted(part)).map(({ term, meaning }) => ({ term, meaning }));
  const isReworded = version !== null && version.wording !== statement.wording && statement.wording.trim() !== '';
  const { all, open } = countComments(statement);
  const texts = textsBeside(input.engagement.organisation, statements.foundation);
  const unsaid = new Set(unsaidParts(id, standing.wording, statement.parts, input.drafting, texts));
  return {
    id,
    heading: say.heading,
    wording,
    gap: gapOf(input, id, wording, filled.length),
    approval: wording ? approvalOf(input, statement) : '',
    notes: [
      isReworded ? input.messages.statement.reworded : '',
      all > 0 ? input.messages.statement.comments(all, open) : '',
    ].filter(Boolean),
    beside: terms((part) => companions.has(part)),
    tests: id === 'mission' && wording ? testsOf(input, standing.wording) : [],
    setAside: Object.values(statement.dismissed)
      .filter((dismissal) => standsOn(dismissal, wording))
      .map(({ rule, phrase, reason }) => ({
        term: phrase.trim() ? input.messages.statement.phrase(phrase.trim()) : input.messages.statement.absent(rule),
        meaning: reason.trim(),
      })),
    parts: terms((part) => !companions.has(part) && !unsaid.has(part)),
    unsaid: terms((part) => !companions.has(part) && unsaid.has(part)),
  };
}

function gapOf(input: ReportInput, id: Kind, wording: string, filled: number): string {
  const say = input.messages[id];
  if (wording) return hasGap(wording) ? input.messages.placeholders : '';
  return filled ? say.begun(filled) : say.none;
}

function approvalOf({ messages, today }: ReportInput, statement: Statements[Kind]): string {
  const { statement: say, language } = messages;
  const approval = standingWording(statement).version?.approval;
  const { reviewOn } = statement;
  return [
    approval
      ? say.approved(isolated(approval.by), formatDate(approval.on, language), approval.mustMend)
      : say.notApproved,
    reviewOn ? (reviewOn < today ? say.overdue : say.review)(formatDate(reviewOn, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What came of the three tests; one made on another wording says so. */
function testsOf({ messages, round }: ReportInput, wording: string): Term[] {
  const say = messages.statement.tests;
  const { sayNo, watch, swap } = round.statements.tests;
  const cameOf = (test: MissionTests[keyof MissionTests], details: (string | undefined)[]): string => {
    if (test?.verdict === undefined) return test ? say.begun : say.open;
    const verdict = say[test.verdict] + (test.wording === wording ? '' : ` ${say.other}`);
    return [verdict, ...details.map((detail) => detail?.trim() ?? '')].filter(Boolean).join(' ');
  };
  return [
    { term: say.sayNo, meaning: cameOf(sayNo, [sayNo?.stop]) },
    { term: say.watch, meaning: cameOf(watch, [watch?.moment, watch?.seen]) },
    {
      term: swap?.rival.trim() ? say.swapWith(isolated(swap.rival.trim())) : say.swap,
      meaning: cameOf(swap, [swap?.difference]),
    },
  ];
}

/** A finding that was set aside is told while its words are there; one about something absent stood on no words. */
function standsOn({ phrase }: Dismissal, wording: string): boolean {
  return wording !== '' && plain(wording).includes(plain(phrase));
}
