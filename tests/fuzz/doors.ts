/**
 * Every door through which something comes in that another program, another person or an earlier visit made. tests/doors.test.ts
 * fails when a file of src reads such a thing and stands neither here nor among those that read only what was read already.
 */
import type { Door } from './door';

interface Entry {
  /** What comes through it. */
  takes: string;
  /** Files of src that read it. */
  reads: readonly string[];
  /** Its part of the cases, beside the others'. */
  share: number;
  open: () => Promise<{ default: Door }>;
}

export const doors = {
  backup: {
    takes: 'the text of a backup, of any version',
    reads: ['domain/engagement/parse.ts', 'domain/engagement/bounds.ts', 'domain/engagement/parse-in-steps.ts'],
    share: 14,
    open: () => import('./doors/backup'),
  },
  workspace: {
    takes: 'the backup of a whole workspace',
    reads: ['domain/engagement/workspace-file.ts', 'domain/engagement/looks-like-workspace-file.ts'],
    share: 4,
    open: () => import('./doors/workspace'),
  },
  pdf: {
    takes: 'a file opened as a backup, a PDF with one inside above all',
    reads: ['deliverables/pdf/attachment/read.ts', 'islands/report/open/read-backup.ts'],
    share: 4,
    open: () => import('./doors/pdf'),
  },
  locked: {
    takes: 'a locked backup, before its passphrase and with it',
    reads: ['domain/lock/parse.ts', 'stores/locked-files.ts'],
    share: 6,
    open: () => import('./doors/locked'),
  },
  link: {
    takes: 'a link with answers',
    reads: ['domain/link/read.ts', 'domain/link/decode.ts'],
    share: 13,
    open: () => import('./doors/link'),
  },
  codes: {
    takes: 'codes typed alone or pasted with a chat around them; a view as a link',
    reads: ['domain/workshop/code/find.ts', 'domain/workshop/code/read.ts', 'domain/workshop/views/view-link.ts'],
    share: 10,
    open: () => import('./doors/codes'),
  },
  'view-file': {
    takes: "files of answers, and whatever else lies in a workshop's folder",
    reads: [
      'domain/workshop/views/read-view-file.ts',
      'islands/workshop/collect/worker/read-all.ts',
      'islands/workshop/collect/worker/texts.ts',
    ],
    share: 6,
    open: () => import('./doors/view-file'),
  },
  invitation: {
    takes: 'an invitation to answer',
    reads: ['domain/workshop/invitation/invitation-link.ts', 'domain/workshop/invitation/invitation-bytes.ts'],
    share: 12,
    open: () => import('./doors/invitation'),
  },
  'staff-link': {
    takes: 'the link to the three questions for staff',
    reads: ['domain/statements/staff/invitation.ts'],
    share: 7,
    open: () => import('./doors/staff-link'),
  },
  'staff-answers': {
    takes: 'answers of staff, pasted',
    reads: ['domain/statements/staff/read-answers.ts'],
    share: 7,
    open: () => import('./doors/staff-answers'),
  },
  table: {
    takes: 'a table of answers: text or a workbook',
    reads: [
      'islands/report/import/read-table.ts',
      'islands/report/import/read-csv.ts',
      'islands/report/import/read-xlsx.ts',
      'islands/report/import/decode.ts',
      'domain/answers-table/read.ts',
    ],
    share: 3,
    open: () => import('./doors/table'),
  },
  holidays: {
    takes: 'a calendar file, and holidays pasted as lines',
    reads: [
      'domain/calendar/holidays-from-ics.ts',
      'domain/calendar/ics-events.ts',
      'domain/calendar/holidays.ts',
      'islands/roadmap/settings/read-calendar-file.ts',
    ],
    share: 6,
    open: () => import('./doors/holidays'),
  },
  presented: {
    takes: 'a picture for the projector, sent by another window',
    reads: ['domain/workshop/present/presented-schema.ts', 'platform/present-channel.ts'],
    share: 9,
    open: () => import('./doors/presented'),
  },
  qr: {
    takes: 'pixels in which a QR code is looked for',
    reads: ['islands/workshop/collect/scan/reader.ts'],
    share: 2,
    open: () => import('./doors/qr'),
  },
  'small-settings': {
    takes: 'every small thing an earlier visit left in the browser',
    reads: [
      'platform/settings.ts',
      'platform/half-typed.ts',
      'platform/respond-draft.ts',
      'platform/reminder.ts',
      'platform/worked.ts',
      'platform/update-later.ts',
      'islands/respond/draft.ts',
      'stores/reading.ts',
      'stores/left-over.ts',
    ],
    share: 3,
    open: () => import('./doors/small-settings'),
  },
  logo: {
    takes: 'a logo, by its bytes',
    reads: ['platform/picture/look.ts', 'platform/picture/sized-svg.ts'],
    share: 9,
    open: () => import('./doors/logo'),
  },
  stored: {
    takes: 'what the database holds',
    reads: [
      'platform/long-lists.ts',
      'domain/history/read.ts',
      'domain/history/step.ts',
      'domain/engagement/conflicts.ts',
      'domain/engagement/summary-rules.ts',
      'stores/restore-points.ts',
      'stores/read-stored.ts',
    ],
    share: 4,
    open: () => import('./doors/stored'),
  },
  stores: {
    takes: 'backups on their way into the database, beside what is there',
    reads: ['stores/workspace.ts', 'stores/workspace-files.ts', 'stores/staff-answers.ts'],
    share: 2,
    open: () => import('./doors/stores'),
  },
} satisfies Record<string, Entry>;

/** Doors that only a browser has: tried in Chromium, with the built site (in-chromium/). */
export const inChromium = {
  drawing: {
    takes: 'a logo, drawn anew by the browser',
    reads: ['platform/picture/read-picture.ts', 'platform/files.ts'],
  },
  addresses: {
    takes: 'the query and the fragment of every page, with what earlier visits left',
    reads: [
      'islands/ui/use-hash.ts',
      'islands/roadmap/use-query.ts',
      'islands/roadmap/undo/UndoBar.tsx',
      'islands/assess/sheets.ts',
      'islands/assess/start.ts',
      'islands/respond/start.ts',
      'islands/respond/Done.tsx',
      'islands/results/PracticeList.tsx',
      'islands/shared-view/SharedView.tsx',
      'islands/staff/use-draft.ts',
      'islands/workshop/present/PresenterPage.tsx',
      'islands/workshop/present/OnThisScreen.tsx',
      'islands/workshop/talk/WaysOn.tsx',
      'layouts/theme-boot.js',
      'platform/address.ts',
      'platform/staff-draft.ts',
    ],
  },
  markup: {
    takes: 'documents that came in, with markup in every text, on every page that shows them',
    reads: [],
  },
} satisfies Record<string, Pick<Entry, 'takes' | 'reads'>>;

export type DoorName = keyof typeof doors;
