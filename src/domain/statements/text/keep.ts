/** Remembers what a text was read as: every rule asks for the same few, and reading costs more than looking up. */

const most = 60;

/** @returns the same function, which reads each of the last few texts once; nobody may change what it gives */
export function keep<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
