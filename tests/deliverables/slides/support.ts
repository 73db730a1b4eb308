/** Makes slides in the tests and takes them apart with readers this project did not write. */
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { deliverSlides } from '../../../src/deliverables/slides/deliver';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import type { Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { emptyEngagement, exampleEngagement, today } from '../pdf/support';
import { parseXml as parse } from '../../support/read-back/xml';
import { hostileEngagement } from '../../fixtures/hostile/engagement';

export { emptyEngagement, exampleEngagement, hostileEngagement, today };

export interface Deck {
  bytes: ArrayBuffer;
  files: Record<string, Uint8Array>;
  slides: Document[];
  notes: Document[];
  lost: readonly string[];
}

export { parse };

export async function deckOfReport(report: Report): Promise<Deck> {
  const { content, lost } = await deliverSlides(report);
  if (typeof content === 'string') throw new Error('slides are bytes');
  const files = unzipSync(new Uint8Array(content));
  const numbered = (folder: string, name: string) => {
    const found: Document[] = [];
    for (let number = 1; ; number += 1) {
      const part = files[`ppt/${folder}/${name}${number}.xml`];
      if (!part) return found;
      found.push(parse(strFromU8(part)));
    }
  };
  return {
    bytes: content,
    files,
    lost,
    slides: numbered('slides', 'slide'),
    notes: numbered('notesSlides', 'notesSlide'),
  };
}

export const deckOf = (engagement: Engagement): Promise<Deck> => deckOfReport(reportOf(engagement, today));

/** An engagement with that many actions of its own in the plan. */
export function engagementWithActions(count: number): Engagement {
  const example = exampleEngagement();
  const round = example.rounds.at(-1)!;
  const own = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `own-${index}`,
      {
        title: `Action number ${index + 1}, written by somebody who says what they mean`,
        doneWhen: `It can be seen that number ${index + 1} is done.`,
        lifts: null,
        month: ((index % 3) + 1) as 1 | 2 | 3,
        owner: `Owner ${index % 17}`,
        effort: 0.5,
        needs: [],
        quickWin: false,
      },
    ]),
  );
  return { ...example, rounds: [{ ...round, plan: { ...round.plan, own, capacity: [90, 90, 90] } }] };
}

export const children = (node: Document | Element): Element[] => {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) found.push(child as Element);
  return found;
};

/** @returns every element of that qualified name ("*" for any), in the order of the document */
export function all(node: Document | Element, name: string): Element[] {
  const found: Element[] = [];
  const walk = (element: Document | Element) => {
    for (const child of children(element)) {
      if (name === '*' || child.tagName === name) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

export const paragraphs = (node: Document | Element): string[] =>
  all(node, 'a:p').map((paragraph) =>
    all(paragraph, '*')
      .map((element) =>
        element.tagName === 'a:t' ? (element.textContent ?? '') : element.tagName === 'a:br' ? '\n' : '',
      )
      .join(''),
  );

export const textOf = (node: Document | Element): string => paragraphs(node).join('\n');

/** The text of the slide's title placeholder. */
export function titleOf(slide: Document): string {
  const shape = all(slide, 'p:sp').find((each) =>
    ['title', 'ctrTitle'].includes(all(each, 'p:ph')[0]?.getAttribute('type') ?? ''),
  );
  return shape ? textOf(shape) : '';
}

/** Made when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
