import { obligations } from '../../../content/context';
import { roadmapActionWords } from '../../../content/messages/en/roadmap-action';
import { obligationWords } from '../../../content/words';
import { obligationsFor } from '../../../domain/roadmap/obligations';
import { pathTo } from '../../../lib/base-path';
import { $profile } from '../../../stores/organisation';
import { useStore } from '../../use-store';

const words = roadmapActionWords.topics;

/** What this organisation should look up while it lists its obligations: by sector, regions and whom it serves. */
export function ObligationTopics() {
  const profile = useStore($profile);
  const isWhole = profile.sector !== undefined && (profile.regions ?? []).length > 0;
  return (
    <div>
      <dt>{words.name}</dt>
      {obligationsFor(obligations, profile).map((id) => {
        const { name, check, source } = obligationWords[id]!;
        return (
          <dd key={id}>
            <b>{name}.</b> {check} {source && <a href={source}>{words.source}</a>}
          </dd>
        );
      })}
      <dd>
        {words.note} {!isWhole && <a href={pathTo('/assess/profile/')}>{words.more}</a>}
      </dd>
    </div>
  );
}
