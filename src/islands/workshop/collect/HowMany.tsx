import { workshopWords } from '../../../content/messages/en/workshop';
import { collectWords as words } from '../../../content/messages/en/workshop-collect';
import { $round } from '../../../stores/engagement';
import { $views } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { NextStep } from '../NextStep';
import { askedPractices } from '../asked';

/** How many views count, in large; never what they say. */
export function HowMany() {
  const views = useStore($views);
  const round = useStore($round);
  const { workshop, responses } = round;
  const counted = views.filter(({ out }) => out === null).length;
  const others = views.length - counted;
  const own = responses.find((each) => each.via === 'self');
  const isOwnIn = workshop.ownCounts && own !== undefined && Object.keys(own.answers).length > 0;
  const isToReveal =
    (counted > 0 || Object.keys(workshop.tallies).length > 0) &&
    askedPractices(round).some((practice) => workshop.revealed[practice] === undefined);
  return (
    <div class="collect-number">
      <h2 class="collect-figure">
        <b>{words.number(counted)}</b> <span>{words.areIn(counted)}</span>
      </h2>
      <p class="soft">
        {views.length === 0 && words.none} {isOwnIn && words.own(counted + 1)} {others > 0 && words.notCounting(others)}
      </p>
      {counted > 0 && <p class="soft">{words.nothingShows}</p>}
      {isToReveal && <NextStep {...workshopWords.next.look} href="#look" />}
    </div>
  );
}
