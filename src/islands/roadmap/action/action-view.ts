/** The view of one action, fetched when one is pointed at or opened. */
import { lazy } from '../../ui/lazy';

export const [ActionView, fetchActionView] = lazy(async () => (await import('./ActionView')).ActionView);
