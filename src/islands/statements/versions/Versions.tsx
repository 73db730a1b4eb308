import { useRef, useState } from 'preact/hooks';
import { versionWords as words } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import { versionsInOrder, type Statement } from '../../../domain/statements/versions/versions';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import type { LatePartProps } from '../Step';
import { Approval } from './Approval';
import { Comments } from './Comments';
import { Compare, type Pair } from './Compare';
import { Standing } from './Standing';
import { useHalfTyped } from './use-half-typed';
import { VersionList } from './VersionList';

/** What the statement was before, who approved it, what departments said, and which wording stands in the report. */
export function Versions({ kind, checked, mustIn }: LatePartProps & { kind: StatementKind }) {
  const statements = useStore($statements);
  const statement: Statement = statements[kind];
  const [chosen, choose] = useState<Pair | null>(null);
  const [note, setNote] = useHalfTyped(`${kind}/version-note`);
  const comparison = useRef<HTMLDivElement>(null);
  const versions = versionsInOrder(statement);
  const hasWording = statement.wording.trim() !== '';
  if (!hasWording && versions.length === 0 && Object.keys(statement.comments).length === 0)
    return <p class="soft">{words.empty}</p>;

  const changed = versions.find(({ wording }) => wording !== statement.wording);
  const offered: Pair | null = changed
    ? { from: changed.id, to: null }
    : versions[1]
      ? { from: versions[1].id, to: versions[0]!.id }
      : null;
  const pair = chosen ?? offered;
  const compare = (version: string) => {
    choose({ from: version, to: null });
    requestAnimationFrame(() => comparison.current?.querySelector('select')?.focus());
  };
  const departments = Object.values(statements.staff).map(({ department }) => department.trim());
  return (
    <div class="versions">
      <div class="versions-side">
        <Standing kind={kind} statement={statement} />
        {hasWording && (
          <Approval kind={kind} statement={statement} checked={checked} note={note} onNoted={() => setNote('')} />
        )}
        <Comments kind={kind} statement={statement} departments={departments} />
      </div>
      <div class="versions-side">
        <VersionList
          kind={kind}
          statement={statement}
          mustIn={mustIn}
          note={note}
          onNote={setNote}
          onCompare={compare}
        />
        {pair && (
          <div ref={comparison}>
            <Compare kind={kind} wording={statement.wording} versions={versions} pair={pair} onPair={choose} />
          </div>
        )}
      </div>
    </div>
  );
}
