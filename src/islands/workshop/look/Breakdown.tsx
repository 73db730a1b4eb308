import { model } from '../../../content/assessment';
import { lookWords } from '../../../content/messages/en/workshop-look';
import { levels } from '../../../domain/assessment/levels';
import type { Part } from '../../../domain/workshop/agreement/groups';
import { levelName } from './names';

const words = lookWords.detail;

interface Props<Name extends string> {
  caption: string;
  parts: readonly Part<Name>[];
  nameOf: (name: Name) => string;
}

/** One row for each part of the group; why a part is not shown stands in its place. */
export function Breakdown<Name extends string>({ caption, parts, nameOf }: Props<Name>) {
  if (parts.length === 0) return null;
  if (parts.every(({ kind }) => kind === 'hidden'))
    return (
      <p>
        <strong>{caption}.</strong> {words.none(model.thresholds.breakdownFrom.value)}
      </p>
    );
  return (
    <table class="look-table look-wide">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col">{words.n}</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {levelName(level)}
            </th>
          ))}
          <th scope="col">{words.unknown}</th>
          <th scope="col">{words.notApplicable}</th>
          <th scope="col">{words.median}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.name}>
            <th scope="row">{nameOf(part.name)}</th>
            {part.kind === 'shown' ? <Shown part={part} /> : <td colSpan={9}>{hidden(part.why)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shown({ part: { n, counts, lowerMedian } }: { part: Extract<Part<string>, { kind: 'shown' }> }) {
  return (
    <>
      <td data-label={words.n}>{n}</td>
      {levels.map((level, place) => (
        <td key={level} data-label={levelName(level)}>
          {counts.levels[place]}
        </td>
      ))}
      <td data-label={words.unknown}>{counts.unknown}</td>
      <td data-label={words.notApplicable}>{counts.notApplicable}</td>
      <td data-label={words.median}>{lowerMedian === null ? lookWords.numbers.nothing : levelName(lowerMedian)}</td>
    </>
  );
}

function hidden(why: 'few' | 'tells'): string {
  return why === 'few' ? words.few(model.thresholds.breakdownFrom.value) : words.tells;
}
