/** Words of the step "Invite" of the workshop. What people read on the page they come to stands in respond.ts. */
import { dayInWords } from './format';

const practices = (n: number) => (n === 1 ? '1 practice' : `${n} practices`);
const minutes = (n: number) => (n === 1 ? 'about a minute' : `about ${n} minutes`);

export const workshopInviteWords = {
  heading: 'Invite',
  settings: 'What you ask',

  organisation: {
    label: 'Organisation',
    help: 'Stands first in the invitation.',
    empty:
      'Without a name, people are asked about an organisation that the invitation does not name. Most will wonder.',
  },
  reader: {
    label: 'Who collects the answers',
    help: 'A name people know, with the role: “Ann Lee, consultant”. They read it before they answer.',
    empty: 'Empty, it says “whoever invited you”.',
  },
  practices: {
    legend: 'Which practices',
    quick: (n: number, time: number) => `The ${practices(n)} of the quick way, ${minutes(time)} each person`,
    all: (n: number, time: number) => `All ${practices(n)}, ${minutes(time)}`,
    chosen: 'Those I choose',
    sum: (n: number, time: number) => `${practices(n)} chosen, ${minutes(time)} each person.`,
    none: 'Choose at least one practice. Until then the invitation asks what it asked before.',
    codes: (signs: number) => `An answer comes back as a code of ${signs} signs.`,
    byArea: (area: string) => `Practices of ${area}`,
    allOfArea: (area: string) => `All of ${area}`,
  },
  asks: {
    legend: 'What people say about themselves',
    help: 'Each of them may be left open. The fewer you ask, the freer people answer.',
    seniority: 'Leader, manager or front line',
    seniorityHelp: 'Views differ by this most.',
    function: 'Function',
    functionHelp: 'Shown apart only from five people in one function.',
    name: 'Name',
    nameHelp: 'For finding who to ask. Nobody has to give it.',
  },
  functions: {
    legend: 'Functions to choose from',
    help: (most: number) =>
      `Up to ${most}. An answer holds the place in this list and not the word, so change names but keep their places. Empty a field to take one away.`,
    field: (place: number) => `Function ${place}`,
    usual: 'Fill in usual ones',
    usualNames: ['Leadership', 'Service', 'Sales', 'Marketing', 'Operations', 'Product', 'Finance', 'People'],
    none: 'Name at least one, or nobody is asked for a function.',
  },
  promise: {
    label: 'Your own promise about the answers (optional)',
    help: (left: number) => `For example how long you keep them. ${left} characters left.`,
  },

  handOut: {
    heading: 'Hand it out',
    first: 'Nothing is sent from here. The link holds the invitation; you bring it to people.',
    link: 'Link of the invitation',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'This browser did not let the page copy. The link is selected: copy it from here.',
    carries: (n: number) =>
      `It carries the organisation’s name, who collects, what you promise, ${practices(n)} to answer and what people are asked about themselves. No answer, no result and no name of anybody invited is in it.`,
    anybody:
      'Whoever has the link can answer, and can make a code that looks right. Give it only to those you want to hear.',
    qrOf: (organisation: string) =>
      organisation ? `QR code of the invitation to answer for ${organisation}` : 'QR code of the invitation',
    large: 'Show large',
    print: 'Print a sheet',
    download: 'Download QR code (.svg)',
    fileName: 'attune-invitation',
    local:
      'This page runs on this device only, at an address other phones cannot open. Use the site’s public address to invite people.',
    isFile: 'This page was opened from a file, so the link works on this device only.',
    otherEdition: 'This round was answered with an edition of the questions that no invitation can carry.',
  },
  since: {
    invited: (day: string) =>
      `Handed out since ${dayInWords(day)}. What you change here holds for the link from now on; people who have an earlier one answer what that one asks, and their codes still fit.`,
    changed:
      'You changed the invitation after you handed it out. Earlier links go on asking what they asked, and their codes still fit. Hand out the new link where the change matters.',
  },

  preview: {
    heading: 'What people read before they answer',
  },

  large: {
    name: 'Invitation, large',
    heading: (organisation: string) =>
      organisation ? `${organisation} asks for your view` : 'You are asked for your view',
    scan: 'Scan it with the camera of your phone.',
    takes: (n: number, time: number) => `${practices(n)}, ${minutes(time)}.`,
    close: 'Close',
  },

  sheet: {
    scan: 'Scan the code with the camera of your phone. The link at the foot of the sheet leads to the same place.',
    takes: (n: number, time: number) =>
      `You are asked about ${practices(n)}, which takes ${minutes(time)}. On each you choose the last of five sentences that is true.`,
    back: 'At the end you hand your answers over yourself, as a short code, a link or a file.',
  },
};
