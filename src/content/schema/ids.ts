/** The closed sets of an edition: areas, levels, months, families and the lenses. */

export const areaIds = ['listening', 'aligning', 'engaging', 'driving'] as const;
export const levels = [1, 2, 3, 4, 5] as const;
export const months = [1, 2, 3] as const;
export const familyIds = [
  'goals',
  'obligations',
  'commitment',
  'metrics',
  'communication',
  'business-case',
  'execution',
  'operations',
  'quick-wins',
  'engagement-model',
  'long-term-plan',
  'model-improvement',
  'audit',
] as const;
export const resourceIds = ['people', 'process', 'technology'] as const;
export const strategyElementIds = ['strategy', 'tools', 'governance', 'evaluation'] as const;
export const programmeElementIds = [
  'business-strategy',
  'ongoing-activity',
  'branding',
  'operations-data',
  'insight',
  'stories',
  'empowerment',
  'financial-linkage',
  'executive-engagement',
] as const;
export const metricKinds = ['perception', 'channel', 'business', 'employee'] as const;
export const staffBands = ['1-50', '51-250', '251-2000', 'over-2000'] as const;
export type AreaId = (typeof areaIds)[number];
export type Level = (typeof levels)[number];
export type Month = (typeof months)[number];
export type FamilyId = (typeof familyIds)[number];
export type ResourceId = (typeof resourceIds)[number];
export type StrategyElementId = (typeof strategyElementIds)[number];
export type ProgrammeElementId = (typeof programmeElementIds)[number];
export type StaffBand = (typeof staffBands)[number];
