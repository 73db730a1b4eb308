import { talkWords } from '../../../content/messages/en/workshop-talk';
import { FollowUpAction } from './FollowUpAction';
import { TalkText } from './TalkText';

const words = talkWords.item;

/** What is kept beside the level: who agreed, who sees it otherwise, what follows. */
export function Said({ practice }: { practice: string }) {
  return (
    <div class="talk-said">
      <TalkText practice={practice} field="by" label={words.by} help={words.byHelp} />
      <TalkText practice={practice} field="dissent" label={words.dissent} isLong />
      <TalkText practice={practice} field="followUp" label={words.followUp} help={words.followUpHelp} isLong />
      <FollowUpAction practice={practice} />
    </div>
  );
}
