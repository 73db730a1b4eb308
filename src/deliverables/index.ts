/** The one table of formats. Adding one is a folder here, a row in this table, and its words for the report page. */
import { serialiseEngagement } from '../domain/engagement/serialise';
import type { Engagement } from '../domain/engagement/engagement';
import type { Report } from '../domain/report/report';
import { fileStem } from './file-name';
import type { TableShape } from './tables/deliver';

export interface Source {
  engagement: Engagement;
  /** Put together only for the formats that need it. */
  report: () => Promise<Report>;
}

export interface CalendarOptions {
  /** As the report names them; null for everybody. */
  owner: string | null;
  /** Days before an event's first day on which it reminds; null for no reminder. */
  remindDaysBefore: number | null;
}

export interface RenderOptions {
  /** @param share of the work done, 0 to 1 */
  onProgress?: (share: number) => void;
  /** Aborting rejects the rendering with the signal's reason. */
  signal?: AbortSignal;
  calendar?: CalendarOptions;
}

export interface Rendered {
  content: ArrayBuffer | string;
  /** Characters the format could not hold, as typed. */
  lost: readonly string[];
}

export interface Format {
  /** Key of its words in the report page's messages. */
  id: FormatId;
  mediaType: string;
  /** @param date plain date */
  fileName: (organisation: string, date: string) => string;
  /** Its code is fetched when it is asked for. */
  render: (source: Source, options?: RenderOptions) => Promise<Rendered>;
}

export const formatIds = [
  'pdf',
  'summary',
  'slides',
  'word',
  'markdown',
  'calendar',
  'workbook',
  'table',
  'jira',
  'asana',
  'trello',
  'planner',
  'answersWorkbook',
  'answersTable',
  'backup',
] as const;

export type FormatId = (typeof formatIds)[number];

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const everybody: CalendarOptions = { owner: null, remindDaysBefore: null };

const named = (what: string, extension: string) => (organisation: string, date: string) =>
  `${fileStem(organisation)}-${what}-${date}.${extension}`;

const table = <Id extends FormatId>(id: Id, shape: TableShape, what: string) =>
  ({
    id,
    mediaType: 'text/csv',
    fileName: named(what, 'csv'),
    render: async ({ report }: Source) => {
      const [{ deliverTable }, value] = await Promise.all([import('./tables/deliver'), report()]);
      return deliverTable(value, shape);
    },
  }) as const;

export const formats = {
  pdf: {
    id: 'pdf',
    mediaType: 'application/pdf',
    fileName: named('report', 'pdf'),
    render: async ({ report, engagement }, options) => {
      const { deliverPdf } = await import('./pdf/deliver');
      return deliverPdf(report, { ...options, backup: () => serialiseEngagement(engagement) });
    },
  },
  summary: {
    id: 'summary',
    mediaType: 'application/pdf',
    fileName: named('summary', 'pdf'),
    render: async ({ report }, options) => {
      const { deliverPdf } = await import('./pdf/deliver');
      return deliverPdf(async () => ({ ...(await report()), parts: ['summary'] }), options);
    },
  },
  slides: {
    id: 'slides',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    fileName: named('slides', 'pptx'),
    render: async ({ report }, options) => {
      const [{ deliverSlides }, value] = await Promise.all([import('./slides/deliver'), report()]);
      return deliverSlides(value, options);
    },
  },
  word: {
    id: 'word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: named('report', 'docx'),
    render: async ({ report }, options) => {
      const [{ deliverWord }, value] = await Promise.all([import('./word/deliver'), report()]);
      return deliverWord(value, options);
    },
  },
  markdown: {
    id: 'markdown',
    mediaType: 'text/markdown',
    fileName: named('report', 'md'),
    render: async ({ report }, options) => {
      const [{ deliverMarkdown }, value] = await Promise.all([import('./markdown/deliver'), report()]);
      return deliverMarkdown(value, options);
    },
  },
  calendar: {
    id: 'calendar',
    mediaType: 'text/calendar',
    fileName: named('plan', 'ics'),
    render: async ({ report }, options) => {
      const [{ deliverCalendar }, value] = await Promise.all([import('./calendar/deliver'), report()]);
      return deliverCalendar(value, options?.calendar ?? everybody);
    },
  },
  workbook: {
    id: 'workbook',
    mediaType: workbookType,
    fileName: named('plan', 'xlsx'),
    render: async ({ report }, options) => {
      const [{ deliverWorkbook }, value] = await Promise.all([import('./workbook/deliver'), report()]);
      return deliverWorkbook(value, options);
    },
  },
  table: table('table', 'plain', 'plan'),
  jira: table('jira', 'jira', 'plan-jira'),
  asana: table('asana', 'asana', 'plan-asana'),
  trello: table('trello', 'trello', 'plan-trello'),
  planner: table('planner', 'planner', 'plan-planner'),
  answersWorkbook: {
    id: 'answersWorkbook',
    mediaType: workbookType,
    fileName: named('answers', 'xlsx'),
    render: async ({ report }) => {
      const [{ deliverAnswers }, value] = await Promise.all([import('./answers/deliver'), report()]);
      return deliverAnswers(value, 'xlsx');
    },
  },
  answersTable: {
    id: 'answersTable',
    mediaType: 'text/csv',
    fileName: named('answers', 'csv'),
    render: async ({ report }) => {
      const [{ deliverAnswers }, value] = await Promise.all([import('./answers/deliver'), report()]);
      return deliverAnswers(value, 'csv');
    },
  },
  backup: {
    id: 'backup',
    mediaType: 'application/json',
    fileName: (organisation, date) => `${fileStem(organisation)}-${date}.attune.json`,
    render: async ({ engagement }) => ({ content: serialiseEngagement(engagement), lost: [] }),
  },
} as const satisfies Record<FormatId, Format>;
