import { resultsWords } from '../../content/messages/en/results';
import { pathTo } from '../../lib/base-path';
import { useGroup } from './use-group';

/** What the result of a group rests on and what is hidden still; alone, the way to ask others. */
export function GroupLine() {
  const group = useGroup();
  return (
    <div class="group-line">
      {group && (
        <>
          {group.rests && <p>{group.rests}</p>}
          {group.hidden && <p>{group.hidden}</p>}
          {group.dotsAre && <p class="soft small">{group.dotsAre}</p>}
        </>
      )}
      <p>
        <a href={pathTo('/workshop/')}>{group ? resultsWords.group.workshop : resultsWords.group.withGroup}</a>
      </p>
    </div>
  );
}
