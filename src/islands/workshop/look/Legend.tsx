import { lookWords } from '../../../content/messages/en/workshop-look';
import { agreedPath, medianPath } from './DotScale';

const words = lookWords.legend;

interface Props {
  /** People a dot stands for, at most. */
  each: number;
  isAgreed: boolean;
}

/** What the marks on the scales mean. */
export function Legend({ each, isAgreed }: Props) {
  return (
    <ul class="look-legend plain-list small" aria-hidden="true">
      <li>
        <svg width="12" height="12">
          <circle class="look-dot" cx="6" cy="6" r="3.5" />
        </svg>
        {words.dot(each)}
      </li>
      <li>
        <svg width="12" height="12" viewBox="-6 -1 12 12">
          <path class="look-median" d={medianPath} />
        </svg>
        {words.median}
      </li>
      {isAgreed && (
        <li>
          <svg width="12" height="12" viewBox="-6 -1 12 12">
            <path class="look-agreed" d={agreedPath} />
          </svg>
          {words.agreed}
        </li>
      )}
    </ul>
  );
}
