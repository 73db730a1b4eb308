/** The address people are invited to. */
import type { Engagement } from '../../../domain/engagement/engagement';
import { currentRound } from '../../../domain/engagement/create';
import { invitationOf, type Invitation } from '../../../domain/workshop/invitation/invitation';
import { writeInvitation } from '../../../domain/workshop/invitation/invitation-link';
import { practiceOrder } from '../../../domain/workshop/views/order';
import { pathTo } from '../../../lib/base-path';
import { askedPractices } from '../asked';

export interface InvitationLink {
  invitation: Invitation;
  href: string;
}

/** @returns null for a round of an edition that no link carries */
export function invitationLink(engagement: Engagement): InvitationLink | null {
  const round = currentRound(engagement);
  if (practiceOrder(round.edition) === null) return null;
  const invitation = invitationOf(engagement, askedPractices(round));
  const link = new URL(pathTo('/respond/'), location.origin);
  link.hash = writeInvitation(invitation);
  return { invitation, href: link.href };
}

/** Why other devices cannot open the link, if they cannot. */
export function reachOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): 'open' | 'local' | 'isFile' {
  if (protocol === 'file:') return 'isFile';
  const isLocal = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname);
  return isLocal ? 'local' : 'open';
}
