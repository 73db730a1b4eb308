/** The lists that sentences of customers and answers of staff are read with; fetched when there are any. */
import { useEffect, useState } from 'preact/hooks';
import type { VoiceLists } from '../../domain/statements/foundation/voices';

let lists: VoiceLists | null = null;

export function useVoiceLists(isWanted: boolean): VoiceLists | null {
  const [, render] = useState({});
  useEffect(() => {
    if (!isWanted || lists !== null) return;
    import('../../content/statement-voices').then(
      (module) => {
        lists = module.voiceWords;
        render({});
      },
      () => {},
    );
  }, [isWanted]);
  return lists;
}
