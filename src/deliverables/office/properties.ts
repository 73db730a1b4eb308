/** What a file says of itself: the core properties, which programs show beside its name. */
import { packageNames } from './names';
import { element, escapeXml } from './xml';

export interface Properties {
  title: string;
  subject?: string;
  creator: string;
  /** As BCP 47 has it. */
  language?: string;
}

/** @param date plain date; noon of it is the same day nearly everywhere */
export function propertiesXml({ title, subject, creator, language }: Properties, date: string): string {
  const said = Object.entries({ title, subject, creator, language }).map(([name, text]) =>
    text ? element(`dc:${name}`, {}, escapeXml(text)) : '',
  );
  const dated = ['created', 'modified'].map((name) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T12:00:00Z`),
  );
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNames}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    ...said,
    ...dated,
  );
}
