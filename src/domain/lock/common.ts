/** What people type first when they are asked for a passphrase, in small letters: whoever guesses begins with these. */
export const common: ReadonlySet<string> = new Set(
  `123123 abc abc123 access account adam admin administrator alex amanda america andrea andrew angel anna anthony apple april
  ashley asdf august austin autumn baby babygirl backup badboy bailey banana barcelona baseball basketball batman beautiful bella
  berlin boss brandon bubbles buster butterfly buttercup charlie change changeme chelsea cheese chicken chocolate chris client
  client's coffee company computer confidential cookie cricket crystal customer daniel david december default demo diamond dragon
  eagle elizabeth elephant england everton family february ferrari flower football forever freedom friday friends gemini george
  ginger google guest guitar hannah happy harley heather hello hockey house hunter iloveyou internet jackson james jasmine jasper
  jennifer jessica jesus jordan joshua july june justin killer kitten lakers lauren letmein liverpool login london love lovely
  maggie manager manchester march marina martin master matrix matthew maverick melissa mercedes michael michelle monday money
  monkey monster morgan mustang naruto nicholas nicole ninja november october office orange pass passphrase passw passwd
  password patrick peanut pepper phoenix player please pokemon princess private project purple q1w2e3r4 qazwsx qwer qwert qwerty
  rainbow ranger robert root samantha samsung saturday scooter secret secure september service shadow silver simple snoopy soccer
  sophie spring starwars stella strategy summer sunday sunflower sunshine superman survey taylor temp test tester thomas thunder
  thursday tigger trustno tuesday user victoria wednesday welcome whatever william willow winner winter workshop yellow zxcvbn`.split(
    /\s+/,
  ),
);

/** Neighbours on keyboards and in the alphabet, both ways. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '01234567890',
];
export const sequences: readonly string[] = rows.flatMap((row) => [row, [...row].toReversed().join('')]);

/** Signs that stand for letters. */
export const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
