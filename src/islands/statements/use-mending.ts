import { useState } from 'preact/hooks';
import type { MissionPartId, SuccessPartId } from '../../domain/engagement/engagement';
import type { Fill } from '../../domain/statements/mend/change';
import type { StatementKind } from '../../domain/statements/finding';
import { $statements, putBackWording, setPart, setWording } from '../../stores/statements';
import { fillPart } from './edits';

interface Mended {
  before: { draft: string | null; wording: string };
  /** The wording it made; once somebody writes on, it can no longer be taken back in one press. */
  after: string;
  fills: readonly Fill[];
  said: string;
}

/** Mends a wording, and takes the last mends back, one press each. */
export function useMending(kind: StatementKind, wording: string) {
  const [done, setDone] = useState<readonly Mended[]>([]);
  const last = done.at(-1);
  const current = last?.after === wording ? last : null;

  /** @param fills parts to be filled, where they are empty or say what the mend replaces. @param said what it did, for people */
  function mend(after: string, fills: readonly Fill[], said: string): void {
    const statements = $statements.get();
    const { draft } = statements[kind];
    const due = fills.filter(({ of, part, instead }) => partOf(of, part).trim() === (instead ?? '').trim());
    setWording(kind, after);
    for (const one of due) fill(one, one.text);
    const mended = { before: { draft, wording: statements[kind].wording }, after, fills: due, said };
    setDone([...(current ? done : []), mended]);
  }

  function takeBack(): void {
    if (current === null) return;
    for (const one of current.fills) if (partOf(one.of, one.part) === one.text) fill(one, one.instead ?? '');
    putBackWording(kind, current.before);
    setDone(done.slice(0, -1));
  }

  function fill({ of, part }: Fill, text: string): void {
    if (of !== kind) fillPart(of, $statements.get()[of], part, text);
    else if (of === 'mission') setPart(of, part as MissionPartId, text);
    else setPart(of, part as SuccessPartId, text);
  }
  return { mended: current, mend, takeBack };
}

const partOf = (of: StatementKind, part: string): string =>
  ($statements.get()[of].parts as Record<string, string | undefined>)[part] ?? '';

export type Mending = ReturnType<typeof useMending>;
