import { useMemo, useRef } from 'preact/hooks';
import { assessmentEdition } from '../../../content/assessment';
import type { Engagement } from '../../../domain/engagement/engagement';
import { currentRound } from '../../../domain/engagement/create';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { invitationOf } from '../../../domain/workshop/invitation/invitation';
import { writeInvitation } from '../../../domain/workshop/invitation/invitation-link';
import { presentedOf } from '../../../domain/workshop/present/presented';
import type { Presented } from '../../../domain/workshop/present/presented-schema';
import { respondPath } from '../../../domain/workshop/invitation/respond-address';
import { pathTo } from '../../../lib/base-path';
import { $agenda, $spreads } from '../../../stores/agenda';
import { $asked } from '../../../stores/asking';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { askedPractices } from '../asked';
import type { Step } from '../steps';
import { useTimer } from './use-timer';
import { wantedAt, type Mode } from './wanted';

/** What the room sees now. Held, it stays as it was when it was held, but never longer than its client is open. */
export function usePresented(mode: Mode, step: Step, hash: string): Presented {
  const engagement = useStore($engagement);
  const held = useRef<{ engagement: string; presented: Presented } | null>(null);
  const round = currentRound(engagement);
  const spreads = useStore($spreads);
  const agenda = useStore($agenda);
  const items = useMemo(() => itemsOf(agenda), [agenda]);
  const link = useMemo(() => linkOf(engagement, askedPractices(round)), [engagement]);
  const timer = useTimer(items);
  const asked = useStore($asked);
  const presented = useMemo(
    () =>
      presentedOf(
        engagement,
        assessmentEdition,
        askedPractices(round),
        spreads,
        wantedAt(mode, { step, hash, asked, link, items, timer }),
      ),
    [engagement, spreads, mode, step, hash, asked, link, items, timer?.left, timer?.isRunning],
  );
  if (mode === 'hold' && held.current?.engagement === engagement.id) return held.current.presented;
  held.current = { engagement: engagement.id, presented };
  return presented;
}

/** What is talked over alone and has minutes. */
function itemsOf(agenda: readonly AgendaItem[]) {
  return agenda.flatMap(({ kind, practices: [practice], minutes, ifTime }) =>
    kind === 'talk' && !ifTime && practice !== undefined ? [{ practice, minutes }] : [],
  );
}

/** @returns the address to answer at, or null where no link carries it */
function linkOf(engagement: Engagement, asked: readonly string[]): string | null {
  try {
    const path = respondPath(writeInvitation(invitationOf(engagement, asked)));
    return new URL(pathTo(path), location.href).href;
  } catch {
    return null;
  }
}
