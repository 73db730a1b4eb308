import type { ComponentChildren } from 'preact';
import { reportPage as words } from '../../../content/messages/en/report-page';
import { readBackupAt } from '../../../platform/settings';
import { $engagement } from '../../../stores/engagement';
import { lazy } from '../../ui/lazy';
import { useStore } from '../../use-store';
import { Fold } from '../choices/Fold';
import { partsIn, writtenParts } from '../choices/parts-in';
import type { ReportState } from '../use-report';
import { BackupInside } from './BackupInside';
import { CalendarRow } from './CalendarRow';
import { DownloadRow } from './DownloadRow';
import { Trackers } from './Trackers';
import { Undrawable } from './Undrawable';
import type { Download } from './use-download';

const [LockedBackup, fetchLock] = lazy(
  async () => (await import('../../lock/LockedDownload')).LockedBackup,
  words.notFetched,
);
const [LinkPanel, fetchLink] = lazy(async () => (await import('../link/LinkPanel')).LinkPanel, words.notFetched);

interface Props {
  download: Download;
}

export function ForTheBoard({ download, report }: Props & { report: ReportState }) {
  const parts = partsIn(useStore($engagement).report.leaveOut).length;
  return (
    <Group name="board">
      {report === 'none' && <p class="small">{words.nothingYet}</p>}
      <DownloadRow
        id="pdf"
        primary
        filled={report !== 'none'}
        download={download}
        {...(parts < writtenParts.length && { about: words.somePartsOnly(parts, writtenParts.length) })}
        before={<Undrawable report={report} />}
      >
        <BackupInside />
      </DownloadRow>
      <DownloadRow id="summary" download={download} />
      <DownloadRow id="slides" download={download} />
    </Group>
  );
}

export function ForTheTeam({ download, report }: Props & { report: ReportState }) {
  return (
    <Group name="team">
      <CalendarRow download={download} report={report} />
      <Trackers download={download} />
      <DownloadRow id="workbook" download={download} />
      <DownloadRow id="table" download={download} />
    </Group>
  );
}

export function ToEdit({ download }: Props) {
  return (
    <Group name="edit">
      <DownloadRow id="word" download={download} />
      <DownloadRow id="markdown" download={download} />
    </Group>
  );
}

export function ToComeBack({ download }: Props) {
  const { id } = useStore($engagement);
  const last = readBackupAt(id);
  return (
    <Group name="back">
      <DownloadRow id="backup" download={download}>
        <p class="soft small">{last ? words.lastBackup(last) : words.noBackup}</p>
      </DownloadRow>
      <div class="folds">
        <Fold name={words.locked.name} now={words.locked.now} soon={fetchLock}>
          <LockedBackup />
        </Fold>
        <Fold name={words.link.name} now={words.link.now} soon={fetchLink}>
          <LinkPanel />
        </Fold>
      </div>
    </Group>
  );
}

function Group({ name, children }: { name: 'board' | 'team' | 'edit' | 'back'; children: ComponentChildren }) {
  const { heading, about } = words.groups[name];
  return (
    <section aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      <p>{about}</p>
      {children}
    </section>
  );
}
