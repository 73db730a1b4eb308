import { useState } from 'preact/hooks';
import { respondWords } from '../../../content/messages/en/respond';
import { download } from '../../../platform/files';
import { askedRater, fileOf, viewId } from '../handing';
import type { StageProps } from '../Stages';
import { Way } from './Way';

const words = respondWords.handIn.file;

/** @param notes what the file carries beside the answers, as one text to compare by */
export function AsFile({ invitation, keep, notes }: StageProps & { notes: string }) {
  const [said, say] = useState('');
  const draft = keep.now();
  const save = () => {
    download(fileOf(draft, invitation), words.name(viewId(draft)), 'application/json');
    keep.change({ filed: notes });
    say(words.saved);
  };
  return (
    <Way
      id="as-file"
      heading={words.heading}
      who={words.who(askedRater(draft, invitation).name !== undefined)}
      said={said}
    >
      <button type="button" class="button quiet" onClick={save}>
        {words.save}
      </button>
    </Way>
  );
}
