/** What an action takes in organisations of each size, by the same rule as the plan. */
import { roadmapEdition } from '../../content/roadmap';
import { staffBands, type Action, type StaffBand } from '../../content/schema';
import { effortOf } from '../../domain/roadmap/effort';

/** @returns person-days for every band, smallest first */
export function effortByStaff(action: Action): { staff: StaffBand; days: number }[] {
  return staffBands.map((staff) => ({ staff, days: effortOf(roadmapEdition, { staff }, action, undefined, 'do') }));
}
