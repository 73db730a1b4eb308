/** The history of a plan in storage. Fetched after the plan shows: a script is paid for before anything shows. */
export { readHistory } from '../domain/history/read';
export { readSteps, writeSteps } from '../platform/steps';
