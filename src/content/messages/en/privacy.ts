/** Words of the privacy page. What is kept is listed by the names a developer's tools show. */
export const privacyWords = {
  title: 'Privacy',
  description: 'What Attune keeps, where, who can read it, what is never sent, and how your browser holds it to that.',
  lead: 'What you type stays in this browser. There is no account, no server that could receive it, and nobody who counts your visits.',
  kept: {
    title: 'What is kept, and where',
    text: 'All of it lies in this browser’s own storage for this site. The names are those you will find in its developer tools.',
    head: ['What', 'Where', 'Until'],
    rows: [
      [
        'All that you type: your organisation, answers, notes, plan and statements',
        'IndexedDB, database “attune”',
        'you remove it, or the browser clears the site’s data',
      ],
      [
        'Every change of a roadmap, so that Undo works after a reload. It holds what you wrote before and after. A backup file does not contain it.',
        'IndexedDB, database “attune”, beside the organisation',
        'you remove the organisation',
      ],
      [
        'Earlier states of an organisation, whole, so that you can go back to one: hourly while you work, and before anything that replaces much. Forty at most.',
        'IndexedDB, database “attune”, beside the organisation',
        'newer ones take their place, or you remove the organisation',
      ],
      [
        'In a workshop: what people are asked, the answers and notes that were handed back, with a name where one was given, revealed or not, and what the group agreed',
        'IndexedDB, database “attune”, with the organisation',
        'you remove the organisation',
      ],
      [
        'A line about each organisation for the list of them: name, level earned, how far it has come, and how many answers came back',
        'IndexedDB, database “attune”, beside the organisation',
        'you remove the organisation',
      ],
      [
        'How many organisations there are, if there are several',
        'localStorage, “attune:engagements”',
        'the next look at the list, or until you clear the site’s data',
      ],
      [
        'All of this, once you have locked it under “Your data”, with the names below that tell of your work: one text that only your passphrase opens. How long it is can be seen; the passphrase is kept nowhere.',
        'IndexedDB, database “attune”, in place of all else there',
        'you unlock it, or remove it for ever',
      ],
      [
        'That it is locked, so that the start page can say so',
        'localStorage, “attune:locked”',
        'you unlock it, or remove it for ever',
      ],
      [
        'What two tabs changed in the same place, both versions of it, at most fifty',
        'IndexedDB, database “attune”, beside the organisation',
        'you decide between them, or remove the organisation',
      ],
      ['Which organisation was open last', 'IndexedDB, database “attune”', 'you remove it'],
      [
        'Name, number of answers and time of the last save, for the “Continue” on the start page',
        'localStorage, “attune:hint”',
        'the next save, or until you clear the site’s data',
      ],
      [
        'Which organisation this tab has open, and what could not be saved when the page was closed',
        'sessionStorage and localStorage, “attune:open” and “attune:left-over”',
        'the tab is closed, or the next visit has saved it',
      ],
      [
        'That it has saved it, by the numbers of at most a hundred pages, so that nothing comes back twice',
        'IndexedDB, database “attune”',
        'newer numbers take their place, or you remove everything',
      ],
      [
        'A note to a version and the name of who approves, half typed',
        'sessionStorage, “attune:half-typed”',
        'the version is kept or approved, or the tab is closed',
      ],
      [
        'What you type on the page with three questions for staff, in the browser of whoever answers',
        'localStorage, “attune:staff-answers”',
        'you clear it on that page, or clear the site’s data',
      ],
      [
        'What you answer when somebody invited you: answers, notes and what you say about yourself, in the browser you answer in',
        'localStorage, “attune:respond:” and the number of the round',
        'you clear it on that page. What nobody changed for 90 days goes when an invitation is next opened here, and so does the oldest beyond twenty rounds',
      ],
      [
        'That this tab is a guest’s. All that a guest types is kept under the names of this list, in the tab alone.',
        'sessionStorage, “attune:guest”',
        'you leave guest mode, or the tab is closed',
      ],
      ['The invitation this tab answers', 'sessionStorage, “attune:respond”', 'the tab is closed'],
      [
        'Which folder is watched for answers, where the browser can do that. What lies in it is read, never changed.',
        'IndexedDB, database “attune”, with the organisation',
        'you stop watching it, or remove the organisation',
      ],
      [
        'Which window shows the workshop to the room',
        'sessionStorage, “attune:present:” and the organisation’s number',
        'the tab is closed',
      ],
      [
        'What your calendar files said last, so that the next one can say what changed',
        'IndexedDB, database “attune”, with the organisation',
        'you remove the organisation',
      ],
      [
        'When you last downloaded a backup, and how long before an action your calendar files remind',
        'localStorage, “attune:backups” and “attune:reminder”',
        'you change it, or clear the site’s data',
      ],
      [
        'In how many minutes you worked on an organisation since its last backup, so that you are reminded after an hour, and whether the browser was asked to keep what it has',
        'localStorage, “attune:worked” and “attune:keep-asked”',
        'the next backup, or until you clear the site’s data',
      ],
      [
        'The site itself, so that it opens without a network: its pages, scripts and typefaces. Of the typefaces for Arabic, Hebrew, Chinese, Japanese and Korean, those that a text of yours needed.',
        'Cache Storage, “attune-” and the number of the version, and “attune-typefaces”',
        'a new version takes its place, you remove everything under “Your data”, or clear the site’s data',
      ],
      [
        'When you put a new version of the site off',
        'localStorage, “attune:update-later”',
        'the next new version, or until you clear the site’s data',
      ],
      [
        'Light or dark, and whether letter keys answer',
        'localStorage, “attune:theme” and “attune:letters”',
        'you change it',
      ],
    ],
  },
  readers: {
    title: 'Who can read it',
    paragraphs: [
      'Anyone who uses this browser under this profile, until you lock it with a passphrase under “Your data”: then nobody without the passphrase, you included. On a shared computer lock it, or be a guest, or remove your work when you leave, and take a backup with you first.',
      'A browser extension that you allowed to read pages can read this one too. So can an administrator of a managed computer.',
      'Whoever runs the web server sees what every server sees: an address asked for a file, and when. It does not see what you type, which organisation it is about, or what your answers were. Once the site is on your device, the server is asked now and then for “sw.js”, the list of the newest version’s files, and hears nothing more while you read and work.',
      'Anyone to whom you give a file from the report page. A file holds what you chose to put in, evidence notes included. The report PDF also carries your whole work inside, so that it can be opened here again; the report page says so and lets you leave it out. Once others have answered, no report carries it.',
      'Anyone to whom you give a backup file. It holds everything of an organisation, and of a workshop what each person answered and wrote, with the name where one was given, revealed or not. A locked backup can be opened by those alone who have its passphrase.',
      'In a workshop, whoever collects the answers can read each of them. The pages show none before the reveal, but a backup file holds them all. People hand their code, picture, link or file over themselves, by whatever way they choose; this site never carries it, but a chat or mail program you choose does, and its makers may read it. Anyone who sees a code and has the invitation can read the answers in it.',
      'An invitation holds, behind the “#” of its link, the name of the organisation, who collects, what they promise, the number of the round and what is asked. It holds no answers and nobody who was invited.',
      'Anyone who has a link that you copied. It holds your answers and targets in the part behind the “#”, which no browser sends to a server. It holds no name, no note, no statement and no plan.',
    ],
  },
  never: {
    title: 'What is never sent',
    paragraphs: [
      'Nothing that you type. No request leaves for any address other than the one this page came from: no analytics, no fonts or pictures from elsewhere, no error reports. No cookies are set.',
      'A button that says “share” or “mail” hands over one link, with the answers in it, to the program you then choose, and only when you press it. From there on that program carries it.',
      'The camera runs only after you start it, and its picture is read on this device and thrown away.',
      'Links on the library and method pages lead to other sites. Nothing is loaded from them until you follow one, and they are not told which page you came from.',
    ],
  },
  enforced: {
    title: 'How the browser enforces it',
    text: 'Every page carries a Content-Security-Policy. It is a list of what the page may do, and the browser refuses the rest, even if a script wanted to. In plain words:',
    rules: [
      { rule: "default-src 'none'", means: 'Whatever is not named below is forbidden.' },
      {
        rule: "connect-src 'self'",
        means: 'Data may be exchanged with this site alone. Attune only fetches its own files.',
      },
      {
        rule: 'script-src, style-src',
        means:
          'Only this site’s own scripts and styles run. What is written into the page must match a fingerprint made when the site was built, so text that you paste can never run.',
      },
      {
        rule: "require-trusted-types-for 'script'",
        means: 'Text cannot become part of a program, or markup of a page. Browsers that know this rule enforce it.',
      },
      { rule: 'img-src, font-src', means: 'Pictures and typefaces come from this site, or from your own file.' },
      { rule: "form-action 'none'", means: 'No form can be sent anywhere.' },
      { rule: "base-uri 'none'", means: 'Nothing can redirect this page’s links.' },
    ],
  },
  check: {
    title: 'How to check it yourself',
    steps: [
      'Open your browser’s developer tools and choose the network panel.',
      'Load this site, then answer, plan and download as you like.',
      'Every request in the list goes to this site’s own address and fetches a file. None carries what you typed.',
      'Or load a page, disconnect from the network and go on answering. It still saves.',
    ],
    policy: 'To read the policy, view the source of this page and look for “content-security-policy”.',
  },
  delete: {
    title: 'How to delete it',
    before: 'Under ',
    link: 'Your data',
    after:
      ' you can remove one organisation or everything for ever. The page then looks whether it is gone and says so. What you delete in the workspace can be had back until you leave that page. To keep nothing from the start, work as a guest: the start page has the link.',
  },
  lasting: {
    title: 'How long it lasts',
    paragraphs: [
      'A browser may throw away what a site stored when the disk is nearly full. Safari may do so after seven days in which you did not visit. A private window forgets everything when you close it.',
      'So the backup file is the real copy. Download it when you stop for longer than a few days, and before you clear anything. It opens in any browser, and the page shows when your work was last saved.',
    ],
    link: 'Download a backup',
  },
} as const;

export const notFoundWords = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'There is no page at this address.',
  text: 'It may have been moved, or the link was cut short. What you saved in this browser is untouched.',
  links: [
    { path: '/', name: 'Start' },
    { path: '/assess/', name: 'Assessment' },
    { path: '/library/', name: 'Library' },
  ],
} as const;
