import { DOMParser, type Document } from '@xmldom/xmldom';

/** @throws where the text is no well-formed XML */
export function parseXml(xml: string): Document {
  const onError = (level: string, message: string) => {
    // A warning is of a U+FFFD, which is what stands for a character that XML cannot hold.
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}
