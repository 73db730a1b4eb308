import { describe, expect, it } from 'vitest';
import { obligations, profileQuestions } from '../../../src/content/context';
import { obligationsFor } from '../../../src/domain/roadmap/obligations';

const topic = (id: string, lists: Partial<{ sectors: string[]; regions: string[]; sells: string[] }>) => ({
  id,
  sectors: [],
  regions: [],
  sells: [],
  ...lists,
});
const topics = [
  topic('everyone', {}),
  topic('insurers', { sectors: ['insurance'] }),
  topic('british-insurers', { sectors: ['insurance'], regions: ['uk'] }),
  topic('firms', { sells: ['firms', 'both'] }),
];

describe('the obligations to check', () => {
  it('are those of everyone while nothing is known', () => {
    expect(obligationsFor(topics, {})).toEqual(['everyone']);
  });

  it('follow sector, regions and whom the organisation serves, and every filled list must hold', () => {
    expect(obligationsFor(topics, { sector: 'insurance', sells: 'people' })).toEqual(['everyone', 'insurers']);
    expect(obligationsFor(topics, { sector: 'insurance', regions: ['eu', 'uk'], sells: 'both' })).toEqual([
      'everyone',
      'insurers',
      'british-insurers',
      'firms',
    ]);
  });

  it('differ between an insurer and a manufacturer, and each sector has some', () => {
    const { options } = profileQuestions.find(({ id }) => id === 'sector')!;
    for (const sector of options as 'retail'[]) expect(obligationsFor(obligations, { sector })).not.toEqual([]);
    expect(obligationsFor(obligations, { sector: 'insurance' })).not.toEqual(
      obligationsFor(obligations, { sector: 'manufacturing' }),
    );
  });
});
