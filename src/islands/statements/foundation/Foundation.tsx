/** What both statements rest on, and what staff answered. */
export function Foundation() {
  return <section />;
}
