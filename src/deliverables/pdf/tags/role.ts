/** What a part of the report is to somebody who hears it: the standard structure types of PDF that the report uses. */

/** Hold other parts; what is painted right inside one, such as the rules of a table, is an artifact. */
const containers = ['Document', 'Sect', 'L', 'LI', 'Table', 'TR'] as const;

type Container = (typeof containers)[number];

export type Role =
  Container | 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Figure' | 'Caption' | 'Span' | 'Link';

export interface TagOptions {
  /** What a figure shows, in words; a Figure needs them. */
  alt?: string;
  /** What is read out in place of the signs painted. */
  spoken?: string;
  /** Of a TH: what it is the head of. */
  scope?: 'Row' | 'Column';
  /** Of a cell that reaches over several columns. */
  columns?: number;
}

const held: ReadonlySet<string> = new Set(containers);

export const isContainer = (role: Role): role is Container => held.has(role);
