/**
 * What a page needs to save what is typed on it. Fetched through door.ts, never imported at once: neither by a page nor by what
 * reads (reading.ts), for a browser may hold on to a file that failed, and then both would.
 */
export { isEngagement, summarise, unlessWritten } from './saving';
