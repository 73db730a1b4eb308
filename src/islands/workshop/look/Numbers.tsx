import { useState } from 'preact/hooks';
import { lookWords } from '../../../content/messages/en/workshop-look';
import { levels } from '../../../domain/assessment/levels';
import { levelName, practiceName } from './names';
import type { Looked } from './use-look';

const words = lookWords.numbers;
const { unknown: unknownHead, notApplicable: notApplicableHead, median } = lookWords.detail;

/** Everything the dots show, as a table. */
export function Numbers({ shown }: { shown: readonly Looked[] }) {
  const [isOpen, setOpen] = useState(false);
  const heads = [...levels.map(levelName), unknownHead, notApplicableHead, median, words.agreed, words.agreement];
  return (
    <details class="look-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.heading}</summary>
      {isOpen && (
        <table class="look-table look-wide">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.practice}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, spread }) => (
              <tr key={id}>
                <th scope="row">{practiceName(id)}</th>
                {cells(spread).map((cell, place) => (
                  <td key={heads[place]} data-label={heads[place]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function cells({
  counts,
  unknown,
  notApplicable,
  lowerMedian,
  agreed,
  agreement,
}: Looked['spread']): (string | number)[] {
  return [
    ...counts,
    unknown,
    notApplicable,
    lowerMedian === null ? words.nothing : levelName(lowerMedian),
    agreed === null ? words.nothing : levelName(agreed),
    agreement === null ? words.nothing : lookWords.agreement[agreement],
  ];
}
