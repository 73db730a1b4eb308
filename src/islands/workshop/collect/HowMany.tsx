import { collectWords as words } from '../../../content/messages/en/workshop-collect';
import { $round } from '../../../stores/engagement';
import { $views } from '../../../stores/workshop';
import { useStore } from '../../use-store';

/** How many views count, in large; never what they say. */
export function HowMany() {
  const views = useStore($views);
  const { workshop, responses } = useStore($round);
  const counted = views.filter(({ out }) => out === null).length;
  const others = views.length - counted;
  const own = responses.find((each) => each.via === 'self');
  const isOwnIn = workshop.ownCounts && own !== undefined && Object.keys(own.answers).length > 0;
  return (
    <div class="collect-number">
      <p class="collect-figure">
        <b>{words.number(counted)}</b> <span>{words.areIn(counted)}</span>
      </p>
      <p class="soft">
        {views.length === 0 && words.none} {isOwnIn && words.own} {others > 0 && words.notCounting(others)}
      </p>
      {counted > 0 && <p class="soft">{words.nothingShows}</p>}
    </div>
  );
}
