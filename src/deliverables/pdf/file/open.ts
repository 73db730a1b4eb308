/** Opens a document in jsPDF: what it is called, and how large its pages are. What is written on them is packed in the end. */
import { jsPDF } from 'jspdf';
import type { Page } from '../tokens';

export interface Metadata {
  title: string;
  subject: string;
  author: string;
  language: string;
  /** Plain date. */
  date: string;
  /** 32 hexadecimal digits: what makes the file's bytes the same each time. */
  fileId: string;
}

/** Text and fonts are written without jsPDF (typesetter.ts); unasked, it would read measures of fonts that are not used. */
const plugins = jsPDF.API as unknown as { events: [name: string, run: unknown][] };
const aboutText = new Set(['addFont', 'putFont', 'preProcessText', 'postProcessText']);
plugins.events = plugins.events.filter(([name]) => !aboutText.has(name));

export function openDocument(metadata: Metadata, page: Page): jsPDF {
  const doc = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    putOnlyUsedFonts: true,
    precision: 2,
    floatPrecision: 2,
  });
  doc.setFileId(metadata.fileId.toUpperCase());
  doc.setCreationDate(`D:${metadata.date.replaceAll('-', '')}000000+00'00'`);
  doc.setLanguage(metadata.language as 'en-GB');
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setProperties({ title: metadata.title, subject: metadata.subject, author: metadata.author, creator: 'Attune' });
  return doc;
}
