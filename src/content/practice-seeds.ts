/** Which items of the seed documents each practice goes back to. Apart from the practices: only the library asks. */
import practiceSeedsJson from './editions/2026/practice-seeds.json';

/** By practice id. */
export const practiceSeeds: Readonly<Record<string, readonly string[]>> = practiceSeedsJson;
