/** What the success statement must agree with: the catalogue, the plan, its people. */
export function Agreement() {
  return <section />;
}
