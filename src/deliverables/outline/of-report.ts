/** The parts of a report in its order, each as blocks. */
import { formatPosition } from '../../domain/report/format';
import type { Report, Term } from '../../domain/report/report';
import { heading, paragraph, type Block, type TableBlock } from './outline';
import { owners, plan, projection, timeline, waiting } from './plan';
import { summary, worded } from './summary';
import { views } from './views';

type Part = Report['parts'][number];

/** @returns the blocks of every part that goes in; none holds a sentence that the report does not */
export function outlineOf(report: Report): Block[] {
  return report.parts.flatMap((part) => parts[part]?.(report) ?? []);
}

/** The document itself rides in the PDF alone. */
const parts: Partial<Record<Part, (report: Report) => Block[]>> = {
  summary,
  organisation,
  practices,
  views,
  notes,
  standouts,
  timeline,
  plan,
  owners,
  waiting,
  projection,
  statements,
  method,
  glossary: ({ labels, glossary }) => [heading(1, labels.glossary), ...terms(glossary)],
};

const terms = (found: readonly Term[]): Block[] => (found.length ? [{ kind: 'terms', terms: found }] : []);

function organisation({ labels, profile, radar, standing, language }: Report): Block[] {
  const all = [...radar.series, radar.beside];
  const isKnown = radar.series.some(({ values }) => values.some((value) => value !== null));
  const table: TableBlock = {
    kind: 'table',
    head: [standing.areasHead.area, ...all.map(({ name }) => name)],
    shares: [24, ...all.map(() => 19)],
    rows: radar.axes.map((axis, index) => [axis, ...all.map(({ values }) => formatPosition(values[index], language))]),
  };
  return [
    ...(profile.length ? [heading(1, labels.profile), ...terms(profile)] : []),
    ...(isKnown ? [heading(profile.length ? 2 : 1, labels.radar), ...paragraph(labels.radarNote, 'soft'), table] : []),
  ];
}

function practices({ labels, practices: areas, lenses }: Report): Block[] {
  const tables = areas
    .filter(({ rows }) => rows.length)
    .flatMap(({ name, rows }): Block[] => [
      heading(2, name),
      {
        kind: 'table',
        head: [labels.code, labels.practice, labels.sentence, labels.claimed, labels.evidenced],
        shares: [8, 24, 38, 15, 15],
        rows: rows.map((row) => [row.code, row.name, row.sentence, row.claimed, row.evidenced]),
      },
    ]);
  const readings = lenses.flatMap(({ heading: name, finding, parts: found }): Block[] => [
    heading(3, name),
    ...paragraph(finding),
    ...terms(found.map((part) => ({ term: part.name, meaning: part.text }))),
  ]);
  return [
    heading(1, labels.practices),
    ...tables,
    ...(readings.length ? [heading(2, labels.lenses), ...readings] : []),
  ];
}

function notes({ labels, practices: areas }: Report): Block[] {
  const noted = areas.flatMap(({ rows }) => rows).filter(({ note }) => note);
  if (!noted.length) return [];
  return [
    heading(1, labels.notes),
    ...noted.flatMap(({ code, name, note }) => [heading(2, `${code} ${name}`), ...paragraph(note)]),
  ];
}

function standouts({ labels, strengths, gaps }: Report): Block[] {
  const points = (found: Report['gaps'], none: string): Block[] => {
    if (!found.length) return paragraph(none);
    const rows = found.map(({ code, name, sentence, reason }) => [`${code} ${name}`, sentence, reason]);
    const head = [labels.practice, labels.sentence, labels.reason];
    return [{ kind: 'table', head, shares: [26, 37, 37], rows }];
  };
  return [
    heading(1, labels.standouts),
    heading(2, labels.strengths),
    ...points(strengths, labels.noStrengths),
    heading(2, labels.gaps),
    ...points(gaps, labels.noGaps),
  ];
}

/** The wordings stand once: in the summary, or here when that was left out. */
function statements({ labels, statements: all, parts: chosen }: Report): Block[] {
  const isSaid = chosen.includes('summary');
  const groups = ['beside', 'tests', 'setAside', 'parts', 'unsaid'] as const;
  const built = all.filter((each) => !isSaid || each.notes.length || groups.some((group) => each[group].length));
  if (!built.length) return [];
  return [
    heading(1, labels.statements),
    ...(isSaid ? paragraph(labels.statementsNote, 'soft') : []),
    ...built.flatMap((each) => [
      ...(isSaid ? [heading(2, each.heading)] : worded(each)),
      ...paragraph(each.notes.join(' ')),
      ...groups.flatMap((group) => (each[group].length ? [heading(3, labels[group]), ...terms(each[group])] : [])),
    ]),
  ];
}

function method({ labels, method: how, limits }: Report): Block[] {
  return [
    heading(1, labels.method),
    ...how.flatMap((text) => paragraph(text)),
    heading(2, labels.limits),
    ...limits.flatMap((text) => paragraph(text)),
  ];
}
