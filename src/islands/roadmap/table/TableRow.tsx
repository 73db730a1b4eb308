import { roadmapWords } from '../../../content/messages/en/roadmap';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import { Mark } from '../../ui/Mark';
import type { Row } from './table-rows';

/** One action; on a narrow screen its cells stand under each other. */
export function TableRow({ row }: { row: Row }) {
  const { planned } = row;
  return (
    <tr>
      <td class="table-dates">{roadmapWords.range(planned.startsOn, planned.endsOn)}</td>
      <th scope="row">
        <a href={`#action-${planned.action}`}>{row.title}</a>
      </th>
      <td class="table-lifts">
        <Mark area={row.area} /> {row.lift}
      </td>
      <td class="table-owner">{row.owner}</td>
      <td class="table-days" data-unit={roadmapWords.days(planned.effort)}>
        {roadmapWords.number(planned.effort)}
      </td>
      <td class="table-state" data-state={planned.state}>
        {runningWords.states[planned.state]}
      </td>
      <td class="table-kind">{row.kinds}</td>
    </tr>
  );
}
