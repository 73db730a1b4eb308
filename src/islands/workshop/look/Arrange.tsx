import { lookWords } from '../../../content/messages/en/workshop-look';
import { shows, sorts, type Show, type Sort } from './arrange';

const words = lookWords.arrange;

interface Props {
  sort: Sort;
  show: Show;
  shown: number;
  of: number;
  onSort: (sort: Sort) => void;
  onShow: (show: Show) => void;
}

/** Order and choice of the practices. */
export function Arrange({ sort, show, shown, of, onSort, onShow }: Props) {
  return (
    <form class="look-arrange" aria-label={words.name} onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span class="label">{words.sort}</span>
        <select value={sort} onChange={(event) => onSort(event.currentTarget.value as Sort)}>
          {sorts.map((each) => (
            <option key={each} value={each}>
              {words.sorts[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{words.show}</span>
        <select value={show} onChange={(event) => onShow(event.currentTarget.value as Show)}>
          {shows.map((each) => (
            <option key={each} value={each}>
              {words.shows[each]}
            </option>
          ))}
        </select>
      </label>
      <p class="soft small" role="status">
        {words.shown(shown, of)}
      </p>
    </form>
  );
}
