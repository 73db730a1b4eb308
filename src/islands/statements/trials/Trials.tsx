import { trialWords as words } from '../../../content/messages/en/statement-trials';
import { trialIds, trialsHeld } from '../../../domain/statements/trials/standing';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { Companions } from './Companions';
import { Trial } from './Trial';

/** The three tests of the mission, guided and recorded, and its two companion lines. */
export function Trials() {
  const { mission, tests } = useStore($statements);
  const isEmpty = mission.wording.trim() === '';
  return (
    <div class="trials">
      {isEmpty ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <>
          <p class="trials-sum" role="status">
            {words.summary(trialsHeld(tests, mission.wording))}
          </p>
          <div class="trial-list">
            {trialIds.map((trial) => (
              <Trial key={trial} trial={trial} tests={tests} wording={mission.wording} />
            ))}
          </div>
        </>
      )}
      <Companions />
    </div>
  );
}
