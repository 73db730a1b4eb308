import { resultsWords as words } from '../../content/messages/en/results';

const sections: [id: string, heading: string][] = [
  ['next', words.next.heading],
  ['strengths', words.strengths.heading],
  ['gaps', words.gaps.heading],
  ['targets', words.targets.heading],
  ['evidence', words.evidence.heading],
  ['practices', words.contentsPractices],
  ['readings', words.contentsReadings],
  ['radar', words.contentsRadar],
];

/** Where what stands on this long page: links to its headings. */
export function Contents() {
  return (
    <nav class="contents" aria-label={words.contents}>
      <ul class="plain-list">
        {sections.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}-heading`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
