/** The three views of the page, by the fragment of the address: "#success", or the id of something inside a view. */
export const viewIds = ['foundation', 'mission', 'success'] as const;
export type ViewId = (typeof viewIds)[number];

/** Ids that do not begin with their view's name begin with one of these. */
const others: Readonly<Record<string, ViewId>> = { staff: 'foundation', agreement: 'success' };

/** @returns the view this id stands in; the mission for an empty or unknown one */
export function viewOf(hash: string): ViewId {
  const first = /^[a-z]+/.exec(hash)?.[0] ?? '';
  return viewIds.find((id) => id === first) ?? others[first] ?? 'mission';
}

/** True for the id of something inside a view, which has to be found and shown. */
export const isInside = (hash: string): boolean => hash !== '' && !viewIds.some((id) => id === hash);
