/** What is right: documents of every version, and what else comes through a door. */
import type { Engagement } from '../../src/domain/engagement/engagement';
import { serialiseEngagement } from '../../src/domain/engagement/serialise';
import { hostileEngagement } from '../fixtures/hostile/engagement';
import { exampleEngagement } from '../support/example';
import { groupEngagement } from '../support/group';
import type { Random } from './random';

const files = import.meta.glob<string>('../fixtures/engagements/v*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const engagements: readonly Engagement[] = [exampleEngagement(), groupEngagement(), hostileEngagement()];

/** Of all versions ever released. */
export const backups: readonly string[] = [...Object.values(files), ...engagements.map(serialiseEngagement)];

/** A document as a value of its own, to be changed. */
export const document = (random: Random): unknown => JSON.parse(random.pick(backups));
