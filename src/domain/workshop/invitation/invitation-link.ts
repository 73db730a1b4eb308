/**
 * An invitation in the fragment of an address: "invite=" and letters that no program writes otherwise (../link/code.ts:
 * the version first, a checksum of 30 bits last). Inside are bytes: edition, flags, the practices, the round, the texts.
 */
import { sealed } from '../../link/code';
import { unsealed } from '../../link/decode';
import { linkEditions, type LinkEdition } from '../../link/editions';
import { idPattern, limits } from '../../engagement/limits';
import { codeOrder } from '../code/editions';
import { invitationLimits, type Invitation } from './invitation';
import { ByteReader, bytesOf, digitsOf, idOf, numberedId } from './invitation-bytes';
import { choiceOf, inMask, maskOf } from './invitation-practices';
import { plainLine, plainText } from '../views/plain-text';

export const invitationKey = 'invite=';
const version = 1;
/** Bits of the flags. */
const flag = { name: 1, function: 2, seniority: 4, all: 8, quick: 16, chosen: 0, isNumbered: 32 } as const;

/**
 * @returns what stands after the # of a link
 * @throws {Error} for an edition that links cannot carry
 */
export function writeInvitation(invitation: Invitation): string {
  const edition = linkEditions.find(({ id }) => id === invitation.edition);
  if (!edition) throw new Error(`No link carries the edition ${invitation.edition}`);
  const { asks, practices } = invitation;
  const choice = choiceOf(edition.id, practices);
  const round = numberedId(invitation.round);
  const asked = (['name', 'function', 'seniority'] as const).map((each) => (asks[each] ? flag[each] : 0));
  const bytes = [
    edition.number,
    [...asked, flag[choice], round ? flag.isNumbered : 0].reduce((sum, each) => sum | each, 0),
    ...(choice === 'chosen' ? maskOf(edition.practices, practices) : []),
    ...(round ?? bytesOf(invitation.round)),
    ...[invitation.organisation, invitation.reader, invitation.promise].flatMap(bytesOf),
    invitation.functions.length,
    ...invitation.functions.flatMap(bytesOf),
  ];
  return `${invitationKey}${sealed([version, ...digitsOf(bytes)])}`;
}

export type ReadInvitation =
  | { kind: 'ok'; invitation: Invitation }
  /** none: no link of this kind. damaged: cut short or changed. otherEdition: of a questionnaire not known here, or of a later Attune. */
  | { kind: 'error'; error: 'none' | 'damaged' | 'otherEdition' };

/**
 * Never throws, whatever the text is.
 * @param fragment of an address, with or without its #; signs that a sentence puts after a link are passed over
 */
export function readInvitation(fragment: string): ReadInvitation {
  const found = /^\s*#?invite(?:=|(?:%(?:25)*3D))([A-Za-z0-9_-]*)/i.exec(
    fragment.slice(0, 12_000).replace(/%2D/gi, '-').replace(/%5F/gi, '_'),
  );
  if (!found) return failed('none');
  const digits = unsealed(found[1]!);
  if (!digits) return failed('damaged');
  if (digits[0]! > version) return failed('otherEdition');
  if (digits[0] !== version) return failed('damaged');
  try {
    return read(new ByteReader(digits.slice(1)));
  } catch {
    return failed('damaged');
  }
}

/** @throws {Error} where the bytes are none of an invitation */
function read(bytes: ByteReader): ReadInvitation {
  const number = bytes.one();
  const edition = linkEditions.find((each) => each.number === number);
  if (!edition) return failed('otherEdition');
  const flags = bytes.one(63);
  const has = (name: keyof typeof flag) => (flags & flag[name]) !== 0;
  const practices = practicesIn(bytes, edition, has('all'), has('quick'));
  const round = has('isNumbered') ? idOf(bytes.some(16)) : bytes.text(64);
  const invitation: Invitation = {
    round,
    edition: edition.id,
    practices,
    organisation: plainLine(bytes.text(invitationLimits.organisation)),
    reader: plainLine(bytes.text(invitationLimits.reader)),
    promise: plainText(bytes.text(invitationLimits.promise)),
    asks: { name: has('name'), function: has('function'), seniority: has('seniority') },
    functions: Array.from({ length: bytes.one(limits.functions) }, () =>
      plainLine(bytes.text(invitationLimits.function)),
    ),
  };
  return bytes.isDone && practices.length > 0 && idPattern.test(round) ? { kind: 'ok', invitation } : failed('damaged');
}

function practicesIn(bytes: ByteReader, edition: LinkEdition, isAll: boolean, isQuick: boolean): string[] {
  if (isAll) return [...edition.practices];
  if (isQuick) return [...(codeOrder(edition.id)?.quick ?? [])];
  return inMask(edition.practices, bytes.some(Math.ceil(edition.practices.length / 8)));
}

function failed(error: 'none' | 'damaged' | 'otherEdition'): ReadInvitation {
  return { kind: 'error', error };
}
