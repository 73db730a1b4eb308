/** What somebody wrote beside their answers, as a view keeps it. */
import { limits, type Answer } from '../../engagement/engagement';

/** @returns notes of evidence, and reasons why something does not apply, by practice id; both are one text, the reason first */
export function viewNotes(answers: Readonly<Record<string, Answer>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([practice, answer]) => {
      const reason = answer.kind === 'notApplicable' ? answer.reason.trim() : '';
      const note = [reason, answer.evidence?.trim() ?? ''].filter((text) => text !== '').join('\n\n');
      return note === '' ? [] : [[practice, note.slice(0, limits.text)] as const];
    }),
  );
}
