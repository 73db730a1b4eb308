/** Which action of the edition fills which blank of the success statement. */
import type { BlankId } from '../../../domain/statements/agreement';

export const blankActions: Readonly<Record<BlankId, string>> = {
  goal: 'one-page-business-goals',
  metric: 'metric-set',
  baseline: 'metric-baselines',
  target: 'success-statement-figures',
  by: 'success-statement-figures',
  leader: 'success-statement-figures',
  review: 'executive-agenda-slot',
};
