import { roadmapWords } from '../../content/messages/en/roadmap';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { Mark } from '../ui/Mark';
import { kindsOf, liftOf } from './ActionItem';
import { actionOf, areaOf, ownerOf, titleOf, useNames } from './names';

const words = roadmapWords.table;

/** Every action in one table; on a narrow screen its rows read as a list. */
export function Table({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  return (
    <table class="plan-table">
      <caption class="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dates}</th>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.practice}</th>
          <th scope="col">{words.owner}</th>
          <th scope="col">{words.effort}</th>
          <th scope="col">{words.marks}</th>
        </tr>
      </thead>
      {roadmap.months.map((month) => (
        <tbody key={month.month}>
          <tr class="table-month">
            <th colSpan={6} scope="rowgroup">
              {roadmapWords.month.label(month.month)}
              <span class="soft"> · {roadmapWords.month.load(month.planned, month.capacity)}</span>
            </th>
          </tr>
          {month.actions.map((planned) => (
            <tr key={planned.action}>
              <td class="table-dates">{roadmapWords.range(planned.startsOn, planned.endsOn)}</td>
              <th scope="row">
                <a href={`#action-${planned.action}`}>{titleOf(names, planned.action)}</a>
              </th>
              <td class="table-lift">
                <Mark area={areaOf(actionOf(names, planned.action))} /> {liftOf(names, planned)}
              </td>
              <td class="table-owner">{ownerOf(names, planned.owner)}</td>
              <td class="table-days" data-unit={roadmapWords.days(planned.effort)}>
                {roadmapWords.number(planned.effort)}
              </td>
              <td class="table-kind">{kindsOf(names, planned).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
