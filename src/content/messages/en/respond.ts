/** Words of the page for somebody who was invited to answer. What is asked stands in assess.ts, the same for all. */

const practices = (n: number) => (n === 1 ? '1 practice' : `${n} practices`);
const notes = (n: number) => (n === 1 ? '1 note' : `${n} notes`);

export const respondWords = {
  title: 'Your view',
  description:
    'You were asked for your view of how things work for customers. Your answers stay on this device until you hand them over.',
  opening: 'Opening what you were sent.',
  noScript: 'To answer and to hand your answers over, this page needs JavaScript to be switched on.',
  kept: 'Kept on this device',
  notKept: 'Not kept: this browser stores nothing',

  problem: {
    none: {
      heading: 'Here you answer when somebody has asked you to',
      happened: 'The address you opened carries no invitation.',
    },
    damaged: {
      heading: 'This invitation did not arrive whole',
      happened: 'Part of the link is missing or was changed on its way, as happens when a message breaks a long line.',
    },
    otherEdition: {
      heading: 'This invitation asks other questions than this page has',
      happened: 'It was made with another edition of the questions, and this page does not know that one.',
    },
    safe: 'Nothing was answered here, and answers that this browser kept before are still there.',
    ask: 'Ask whoever invited you to send the link again, and open it whole.',
    goOn: 'An invitation was opened in this tab before. You can go on where you were:',
    goOnLink: 'Go on answering',
    own: 'Or answer for an organisation of your own:',
    ownLink: 'Start your own assessment',
  },

  welcome: {
    heading: (organisation: string) => `${organisation} asks for your view`,
    headingNoName: 'You are asked for your view',
    lead: 'How do things work today for the customers? On each practice you read five sentences and choose the last one that is true, most of the time.',
    takes: (n: number, minutes: number) =>
      `${practices(n)}, one at a time: about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. You may leave any of them open.`,
    stop: 'You can stop and come back: open the same link again on this device, in the same app.',
    notKept:
      'This browser stores nothing for this page, so answer in one go and do not close it before you have handed your answers in.',
    asked: {
      both: 'At the end you are asked what you do here, and you need not say.',
      name: 'At the end you may give your name.',
    },
    whoReads: 'Who can read your answers',
    /** Whatever stands in the name, the page says itself that each answer can be read: “Nobody” would make it say otherwise. */
    reader: (reader: string) =>
      `Whoever invited you collects the answers and can read each one, yours too. The name they give: “${reader.replaceAll(/[“”„"]/g, '’')}”.`,
    readerUnknown: 'Whoever invited you collects the answers and can read each one, yours too.',
    promise: 'Said about the answers by whoever invited you, in words this page cannot check:',
    dots: 'Once whoever collects reveals them, the group sees a dot for each answer and one for each person’s average, without a name.',
    apart: (n: string) =>
      `Groups of fewer than ${n} people, managers for instance, are not shown apart. In a small group somebody may still guess which dot is yours.`,
    notes:
      'A note you write goes only into the file you may hand over. Whoever collects reads it and may use it in the talk.',
    leaves: 'Nothing leaves this device until you hand it over at the end.',
    here: 'This device collects the answers. Yours go into the workshop when you press “Hand it in”, with your notes, and not before.',
    missing: {
      absent:
        'The workshop of this invitation is not in this browser, so answers given here could not go in. Open its workshop page in this browser first.',
      otherRound:
        'The workshop has begun a new round since this invitation. Pass the device round from its workshop page anew.',
    },
    begin: 'Begin',
    goOn: 'Go on',
    begun: (answered: number, of: number) => `${answered} of ${of} are answered on this device.`,
    other: 'Somebody else answers on this device',
    clear: 'Clear these answers from this device',
    cleared: 'The answers are gone from this device.',
    emptied:
      'The page is empty. Until somebody begins or the page is closed, the answers before can be brought back; after that they are gone from this device.',
    renewed:
      'The page is empty for the next person. Until they begin or the page is closed, the answers before can be brought back; after that they are gone from this device.',
    undo: 'Bring them back',
  },

  overview: 'Check your answers',
  toHandIn: 'Go on to hand it in',
  whoReadsLink: 'Who can read your answers',

  about: {
    heading: 'What you do here',
    headingName: 'Your name, if you like',
    lead: 'The group looks at whether those who lead and those who serve customers see it alike. Leave open whatever you would rather not say.',
    leadName: 'Your name is not needed; whoever collects sees it if you give it.',
    seniority: 'Which comes closest?',
    seniorities: {
      leader: 'I lead the organisation, or a large part of it',
      manager: 'I lead a team',
      'front-line': 'I am on the front line: I work with customers, or for those who do',
    },
    short: { leader: 'leader', manager: 'manager', 'front-line': 'front line' },
    function: 'Where do you work?',
    ratherNot: 'I would rather not say',
    name: 'Your name (optional)',
    nameHelp: 'A link and a file carry it. A code does not.',
    nameHelpHere: 'It is kept beside your answers.',
    next: 'Go on',
    back: 'Back to your answers',
  },

  handIn: {
    heading: 'Hand it in',
    nothing: 'There is nothing to hand in yet: no practice is answered.',
    nothingLink: 'Go to the questions',
    all: (n: number) => `All ${practices(n)} are answered.`,
    some: (answered: number, of: number) =>
      `${answered} of ${practices(of)} are answered. The rest stay open; that is allowed, and nothing is guessed for them.`,
    check: 'Check your answers',
    checkOpen: 'Answer the open ones',
    aboutYou: 'Change what you said about yourself',
    choose: 'Choose the way that suits the room. One is enough.',
    reader: (reader: string) => `It goes to: ${reader}.`,
    leftBehind: (n: number) =>
      `You wrote ${notes(n)}. Only the file carries ${n === 1 ? 'it' : 'them'}; with a code, a picture or a link ${n === 1 ? 'it stays' : 'they stay'} on this device.`,
    changed: {
      code: 'Your answers have changed since this page was open last, so the code is new. If you gave the former one, hand this one in as well: the later counts.',
      notes:
        'A note or your name has changed since this page was open last. The code is the same. If you handed in a file, hand it in anew: the later counts.',
      role: 'You also changed what you said about yourself. Tell whoever collects that this replaces your former answers.',
    },
    code: {
      heading: 'Read it out or type it',
      who: 'Whoever has this code and the invitation can read your answers from it. It carries no name and no notes.',
      spelled: (signs: string) => `The code, sign by sign: ${signs}`,
      copy: 'Copy the code',
      copied: 'Copied. In a chat, everybody there can read it.',
      notCopied: 'The browser did not let this page copy. The code is marked: copy it from there.',
    },
    qr: {
      heading: 'Have it scanned',
      who: 'This picture is the same code, for the camera of whoever collects. Any camera that sees it can read it.',
      label: 'QR code of your answers, the same as the code above',
      missing: 'The picture did not come; there may be no connection. Use the code.',
    },
    link: {
      heading: 'Send a link',
      who: (hasName: boolean) =>
        `Whoever gets the link can read your answers from it${hasName ? ', with your name' : ''}, so send it to whoever collects and nobody else. It carries no notes.`,
      share: 'Share the link',
      shared: 'Handed to the app you chose.',
      copy: 'Copy the link',
      mail: 'Put it in a mail',
      subject: (organisation: string) => (organisation ? `My view: ${organisation}` : 'My view'),
      body: (link: string) => `My answers, to open where the workshop was set up:\n\n${link}\n`,
      copied: 'Copied. Send it to whoever collects the answers.',
      notCopied: 'The browser did not let this page copy. The link is marked: copy it from there.',
    },
    file: {
      heading: 'Hand over a file',
      who: (hasName: boolean) =>
        `Whoever gets the file can read all of it: your answers, your notes${hasName ? ' and your name' : ''}.`,
      save: 'Save the file',
      saved:
        'Saved as a file. Send it to whoever collects, or put it into the shared folder. If no file came, this app saves none: hand in the code or the link.',
      name: (id: string) => `view-${id}.json`,
    },
    done: 'I have handed it in',
  },

  here: {
    lead: 'Your answers and notes go into the workshop on this device. Whoever collects can read them there.',
    handIn: 'Hand it in',
    handing: 'Handing it in.',
    passed: 'Handed in. Pass it on.',
    passedLead: 'Your answers are in the workshop, and nothing of them is left on this page.',
    late: 'These practices had been shown to the group already, so the answers wait there until whoever collects lets them in.',
    next: 'The next person begins',
    back: 'Back to the workshop',
    failed: {
      absent:
        'The workshop of this invitation is not in this browser, so the answers could not go in. They are still here. Whoever collects can open the workshop in this browser and try again.',
      otherRound:
        'The workshop has begun a new round since this invitation, so the answers could not go in. They are still here.',
      full: 'The workshop can take no more answers. Yours are still here.',
      unsaved: 'The workshop could not be saved in this browser, so the answers are still here. Try again.',
      unfetched:
        'The part of the page that hands answers in did not come. Your answers are still here. Connect to the network and try again.',
    },
  },

  done: {
    heading: 'Handed in',
    taken: 'What you handed over:',
    answers: (answered: number, of: number) => `Your answers on ${answered} of ${practices(of)}.`,
    role: (role: string) => `What you said about yourself: ${role}.`,
    notes: (n: number) => `${n === 1 ? 'Your note' : `Your ${n} notes`}, in the file.`,
    notesLeft: (n: number) =>
      `Not your ${n === 1 ? 'note' : `${n} notes`}: you saved no file with ${n === 1 ? 'it' : 'them'}.`,
    again:
      'You can still change an answer and hand in again. The later replaces the earlier, as long as the answers have not been revealed to the group.',
    change: 'Change an answer',
    other: 'Hand it in another way',
    clear: 'Clear my answers from this device',
    clearHelp: 'Do this on a shared device. If you answer again afterwards, it counts as another person.',
  },
};
