import { practices } from '../../content/assessment';
import type { Round } from '../../domain/engagement/engagement';

/** @returns ids of the practices that the people of this round are asked, in the order of the edition */
export function askedPractices({ way, workshop }: Pick<Round, 'way' | 'workshop'>): string[] {
  const chosen = workshop.practices && new Set(workshop.practices);
  const asked = practices.filter(({ id, quick }) => (chosen ? chosen.has(id) : way === 'full' || quick));
  return asked.map(({ id }) => id);
}
