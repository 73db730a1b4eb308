/** The three tests of the mission, guided and recorded, and its two companion lines. */
export function Trials() {
  return <section />;
}
