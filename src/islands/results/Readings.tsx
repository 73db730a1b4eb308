import { resultsWords } from '../../content/messages/en/results';
import { modelWords } from '../../content/words';
import { lenses, type LensPart } from '../../domain/assessment/lenses';
import { levelName, usePractices } from './names';
import type { Result } from './result';
import { Steps } from './Steps';

const words = resultsWords.readings;
const resource = (id: keyof typeof modelWords.resources) => modelWords.resources[id];

/** Three further readings of the same answers. */
export function Readings({ edition, input, round }: Result) {
  const read = lenses(edition, input);
  const none = round.way === 'quick' ? words.notAsked : words.noneApply;
  const known = read.resources.every((part) => part.median !== null);
  return (
    <section aria-labelledby="readings-heading">
      <h2 id="readings-heading">{words.heading}</h2>
      <p class="section-lead">{words.lead}</p>
      <div class="readings">
        <Reading
          heading={words.resources}
          names={modelWords.resources}
          parts={read.resources}
          none={none}
          finding={
            read.imbalance
              ? words.ahead(read.imbalance.ahead.map(resource), read.imbalance.behind.map(resource), read.imbalance.by)
              : known
                ? words.balanced
                : words.notYet
          }
        />
        <Reading
          heading={words.strategyElements}
          names={modelWords.strategyElements}
          parts={read.strategyElements}
          none={none}
        />
        <Reading
          heading={words.programmeElements}
          names={modelWords.programmeElements}
          parts={read.programmeElements}
          none={none}
        />
      </div>
    </section>
  );
}

interface ReadingProps {
  heading: string;
  names: Record<string, string>;
  parts: LensPart<string>[];
  /** What is said of a part without a practice. */
  none: string;
  finding?: string;
}

function Reading({ heading, names, parts, none, finding = weakest(parts, names) }: ReadingProps) {
  const practices = usePractices();
  return (
    <section class="reading">
      <h3>{heading}</h3>
      <p class="reading-finding">{finding}</p>
      <ul class="plain-list">
        {parts.map((part) => (
          <li key={part.id}>
            <span class="reading-name">{names[part.id]}</span>
            <Steps level={part.lowest} reach={part.median} />
            <span class="reading-value soft small">
              {part.total === 0 ? none : values(part)}
              {part.lowest !== null && part.total > 1 && (
                <span class="visually-hidden">: {words.weakest(part.weakest.map(practices.name))}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function values(part: LensPart<string>): string {
  if (part.lowest === null || part.median === null) return words.unanswered;
  return part.levelled === 1 ? levelName(part.lowest) : words.values(levelName(part.lowest), levelName(part.median));
}

function weakest(parts: LensPart<string>[], names: Record<string, string>): string {
  const asked = parts.filter((part) => part.total > 0);
  const known = asked.flatMap((part) => (part.lowest === null ? [] : [part.lowest])).sort((a, b) => a - b);
  const [least] = known;
  if (least === undefined) return words.tooFew;
  const complete = known.length === asked.length;
  const found = asked.filter((part) => part.lowest === least);
  if (found.length === known.length) return complete ? words.allAlike(levelName(least)) : words.tooFew;
  return words.weakestPart(
    found.map((part) => names[part.id] ?? part.id),
    levelName(least),
    complete,
  );
}
