/** What the report is made of, in its order. */
import type { Report } from '../../../domain/report/report';
import type { ReportPartId } from '../../../domain/engagement/engagement';
import type { Flow } from '../flow';
import { glossary, method, statements } from './closing';
import { drawContents, keepContents } from './contents';
import { drawMasthead } from './masthead';
import { owners } from './owners';
import { afterDayNinety, plan, projection, timeline } from './plan';
import { notes, practices } from './practices';
import { organisation, standouts } from './standing';
import { summaryPlan, summaryStanding } from './summary';
import { views } from './views';

/** A section that may be long comes in steps, so that no one of them keeps the page waiting. */
export type Section = (flow: Flow, report: Report) => void | Iterable<void>;

const sections: readonly (readonly [ReportPartId, Section])[] = [
  ['organisation', organisation],
  ['practices', practices],
  ['views', views],
  ['notes', notes],
  ['standouts', standouts],
  ['timeline', timeline],
  ['plan', plan],
  ['owners', owners],
  ['waiting', afterDayNinety],
  ['projection', projection],
  ['statements', statements],
  ['method', method],
  ['glossary', glossary],
];
/** Fewer parts than these are found without being told where. */
const worthContents = 3;

const title: Section = (flow, report) => drawMasthead(flow, report, true);
const turn: Section = (flow) => flow.newPage();

/** @returns the summary, the contents and the sections, as far as their parts go in */
export function sectionsOf({ parts }: Report): Section[] {
  const chosen = sections.filter(([part]) => parts.includes(part)).map(([, section]) => section);
  const withContents = chosen.length >= worthContents ? [keepContents, turn] : [];
  if (!parts.includes('summary')) return [title, ...withContents, ...chosen];
  const summary = [summaryStanding, summaryPlan];
  if (!chosen.length) return summary;
  return [...summary, turn, ...withContents, ...chosen];
}

export { drawContents };
