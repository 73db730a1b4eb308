/** What the report is made of, in its order. */
import type { Report } from '../../../domain/report/report';
import type { ReportPartId } from '../../../domain/engagement/engagement';
import type { Flow } from '../flow';
import { method, statements } from './closing';
import { drawContents, keepContents } from './contents';
import { afterDayNinety, plan, projection } from './plan';
import { notes, organisation, practices, strengthsAndGaps } from './standing';
import { summaryPlan, summaryStanding } from './summary';

/** A section that may be long comes in steps, so that no one of them keeps the page waiting. */
export type Section = (flow: Flow, report: Report) => void | Iterable<void>;

const sections: readonly (readonly [ReportPartId, Section])[] = [
  ['organisation', organisation],
  ['practices', practices],
  ['notes', notes],
  ['standouts', strengthsAndGaps],
  ['plan', plan],
  ['waiting', afterDayNinety],
  ['projection', projection],
  ['statements', statements],
  ['method', method],
];

/** @returns the sections of the parts that go in, the summary and the contents before them */
export function sectionsOf({ parts }: Report): Section[] {
  const chosen = sections.filter(([part]) => parts.includes(part)).map(([, section]) => section);
  const summary = parts.includes('summary') ? [summaryStanding, summaryPlan] : [];
  return chosen.length ? [...summary, keepContents, (flow) => flow.newPage(), ...chosen] : summary;
}

export { drawContents };
