import type { JSX } from 'preact';
import { areas } from '../../domain/assessment/levels';
import type { Mark as PracticeMark } from '../../domain/assessment/mark';
import { Mark } from '../ui/Mark';
import { areaName } from './names';

interface Props {
  marks: readonly PracticeMark[];
  row: (mark: PracticeMark) => JSX.Element;
}

/** Practices under the name of their area, in the order of the areas. */
export function PracticesByArea({ marks, row }: Props) {
  return (
    <>
      {areas.map((area) => (
        <section key={area} class="practice-area" aria-labelledby={`practices-${area}`}>
          <h3 id={`practices-${area}`} class="area-name">
            <Mark area={area} /> {areaName(area)}
          </h3>
          {marks.filter((mark) => mark.practice.area === area).map(row)}
        </section>
      ))}
    </>
  );
}
