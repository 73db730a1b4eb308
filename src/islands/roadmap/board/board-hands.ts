/** All that moves actions on the board by hand, as one thing to fetch. */
export { press } from './keys';
export { grab } from './drag';
export { places, slide } from './slide';
