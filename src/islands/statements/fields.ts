/** How the parts stand on the page: in groups, each as one line or as a text that grows. */
import { statementsWords as words } from '../../content/messages/en/statements';
import type { MissionPartId, SuccessPartId } from '../../domain/engagement/engagement';

export interface FieldGroup<Id extends string> {
  legend: string;
  fields: readonly { id: Id; kind: 'line' | 'text'; half?: true; list?: 'metrics' | 'roles' }[];
}

export const missionGroups: readonly FieldGroup<MissionPartId>[] = [
  {
    legend: words.groups.promise,
    fields: [
      { id: 'who', kind: 'line' },
      { id: 'done', kind: 'text' },
      { id: 'feeling', kind: 'line' },
      { id: 'always', kind: 'text' },
    ],
  },
  {
    legend: words.groups.moment,
    fields: [
      { id: 'situation', kind: 'text' },
      { id: 'pain', kind: 'text' },
      { id: 'brand', kind: 'line' },
    ],
  },
];

export const successGroups: readonly FieldGroup<SuccessPartId>[] = [
  {
    legend: words.groups.why,
    fields: [
      { id: 'goal', kind: 'text' },
      { id: 'group', kind: 'text' },
      { id: 'behaviour', kind: 'text' },
      { id: 'cause', kind: 'text' },
    ],
  },
  {
    legend: words.groups.figure,
    fields: [
      { id: 'metric', kind: 'line', list: 'metrics' },
      { id: 'baseline', kind: 'line', half: true },
      { id: 'target', kind: 'line', half: true },
      { id: 'baselineOn', kind: 'line', half: true },
      { id: 'sample', kind: 'line', half: true },
      { id: 'by', kind: 'line' },
    ],
  },
  {
    legend: words.groups.people,
    fields: [
      { id: 'leader', kind: 'line', list: 'roles' },
      { id: 'contributors', kind: 'text' },
      { id: 'review', kind: 'text' },
    ],
  },
  {
    legend: words.groups.limits,
    fields: [
      { id: 'guardrail', kind: 'text' },
      { id: 'sign', kind: 'text' },
    ],
  },
];
