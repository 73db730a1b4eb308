/** How a draft is called, also one that there is no more. */
import { draftNames } from '../../../content/messages/en/statements';

export const draftName = (draft: string): string =>
  (Object.hasOwn(draftNames, draft) ? draftNames[draft]?.name : undefined) ?? draft;
