import { useMemo, useRef } from 'preact/hooks';
import { assessmentEdition } from '../../../content/assessment';
import type { Engagement } from '../../../domain/engagement/engagement';
import { currentRound } from '../../../domain/engagement/create';
import { agendaOf } from '../../../domain/workshop/agenda';
import { invitationOf } from '../../../domain/workshop/invitation';
import { writeInvitation } from '../../../domain/workshop/invitation-link';
import { presentedOf } from '../../../domain/workshop/presented';
import type { Presented, Timer } from '../../../domain/workshop/presented-schema';
import { respondPath } from '../../../domain/workshop/respond-address';
import { spreadsOf } from '../../../domain/workshop/spreads';
import { pathTo } from '../../../lib/base-path';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { askedPractices } from '../collect/asked';
import type { Step } from '../steps';
import { wantedAt, type Mode } from './wanted';

const { thresholds } = assessmentEdition.model;

/** What the room sees now. Held, it stays as it was when it was held, but never longer than its client is open. */
export function usePresented(mode: Mode, step: Step, hash: string, timer: Timer): Presented {
  const engagement = useStore($engagement);
  const held = useRef<{ engagement: string; presented: Presented } | null>(null);
  const round = currentRound(engagement);
  const asked = useMemo(() => askedPractices(round), [round.way, round.workshop.practices]);
  const spreads = useMemo(() => spreadsOf(round, asked, thresholds), [round, asked]);
  const items = useMemo(() => agendaItems(engagement, asked, spreads), [engagement, asked, spreads]);
  const link = useMemo(() => linkOf(engagement, asked), [engagement, asked]);
  const presented = useMemo(
    () =>
      presentedOf(engagement, assessmentEdition, asked, spreads, wantedAt(mode, { step, hash, link, items, timer })),
    [engagement, asked, spreads, mode, step, hash, link, items, timer?.left, timer?.isRunning],
  );
  if (mode === 'hold' && held.current?.engagement === engagement.id) return held.current.presented;
  held.current = { engagement: engagement.id, presented };
  return presented;
}

function agendaItems(engagement: Engagement, asked: readonly string[], spreads: ReturnType<typeof spreadsOf>) {
  const round = currentRound(engagement);
  const practices = asked.map((id) => ({ id, holdsBack: false }));
  return agendaOf(round, practices, spreads, round.workshop.minutes).flatMap(
    ({ kind, practices: [practice], minutes, ifTime }) =>
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
