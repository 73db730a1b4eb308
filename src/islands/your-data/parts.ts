/** The parts of the page in one: they come together, so that none moves another away under somebody's finger. */
export { Earlier } from './earlier/Earlier';
export { Erase } from './erase/Erase';
export { Guest } from './guest/Guest';
export { Kept } from './kept/Kept';
export { Locked } from './locked/Locked';
export { Offline } from './offline/Offline';
