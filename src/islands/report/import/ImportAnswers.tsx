/** Answers from a table: chosen, looked at, then put in. Loaded when somebody asks for it. */
export function ImportAnswers() {
  return null;
}
