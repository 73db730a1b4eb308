/** Keys and the pointer in the words of WebDriver, which both its old protocol and BiDi speak. */

/** Code points that the standard gives to keys that write nothing (W3C WebDriver, "Keyboard actions"). */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const codeOf = (key: string) => {
  const code = codes[key] ?? key;
  if ([...code].length !== 1) throw new Error(`No key is called ${key}`);
  return code;
};

const keyboard = (actions: { type: 'keyDown' | 'keyUp'; value: string }[]) => [
  { type: 'key', id: 'keyboard', actions },
];

/** @param key "a", "Enter" or "Control+Shift+z" */
export function pressed(key: string) {
  const parts = key.split('+').map(codeOf);
  return keyboard([
    ...parts.map((value) => ({ type: 'keyDown' as const, value })),
    ...parts.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ]);
}

export function typed(text: string) {
  return keyboard(
    [...text].flatMap((sign) => {
      const value = sign === '\n' ? codes['Enter']! : sign;
      return [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ];
    }),
  );
}

export function clicked(x: number, y: number) {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}
