/** What both statements rest on. */
import { limits, type FoundationFieldId } from '../domain/engagement/engagement';
import { editStatements } from './statements';

/** Fills a field (cut at 20,000 characters); an empty text takes it away. */
export function setFoundation(field: FoundationFieldId, text: string): void {
  editStatements((statements) => {
    const { [field]: _, ...others } = statements.foundation;
    const foundation = text === '' ? others : { ...others, [field]: text.slice(0, limits.text) };
    return { ...statements, foundation };
  });
}
