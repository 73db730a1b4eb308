import { waitingForWork } from '../../content/messages/en/shell';
import { groupAnswers } from '../../domain/workshop/group-answers';
import { $round } from '../../stores/engagement';
import { useEngagementLoaded, useStore } from '../use-store';
import { BringAnswers } from './BringAnswers';
import { Choices } from './choices/Choices';
import { ForTheBoard, ForTheTeam, ToComeBack, ToEdit } from './downloads/Downloads';
import { useDownload } from './downloads/use-download';
import { Files } from './Files';
import { OpenBackup } from './open/OpenBackup';
import { NoPreview, Preview } from './preview/Preview';
import { useReport } from './use-report';

export function ReportPage() {
  const loaded = useEngagementLoaded({ isTypedOn: true });
  return loaded ? <Desk /> : <p class="waiting">{waitingForWork}</p>;
}

/** What can be taken away, what can be brought back, and last the sheet of paper that it is about, which is long on a phone. */
function Desk() {
  const round = useStore($round);
  const { mission, success } = round.statements;
  // By whoever holds the keyboard, or by a group that has been revealed.
  const isAnswered = Object.keys(groupAnswers(round)).length > 0;
  const isBegun = isAnswered || `${mission.wording}${success.wording}`.trim() !== '';
  const report = useReport(isBegun);
  const download = useDownload(isBegun);
  return (
    <div class={isBegun ? 'report' : 'report not-begun'}>
      {report === 'none' && <NoPreview />}
      <div key="desk" class="report-desk">
        <ForTheBoard download={download} report={report} />
        <Choices />
        <ForTheTeam download={download} report={report} />
        <ToEdit download={download} />
        <ToComeBack download={download} />
        <BringAnswers download={download} />
      </div>
      <div key="files" class="report-desk">
        <OpenBackup />
        <Files />
      </div>
      {report !== 'none' && <Preview report={report} />}
    </div>
  );
}
