/** Which page an engagement is opened on: where its work goes on. */
import type { RoundState } from '../../domain/engagement/summary';

const pages: Record<RoundState, string> = {
  notBegun: '/assess/',
  answering: '/assess/',
  answered: '/results/',
  inviting: '/workshop/#collect',
  collecting: '/workshop/#collect',
  revealed: '/workshop/#look',
  agreed: '/results/',
  planRunning: '/roadmap/',
};

export const pageFor = (state: RoundState): string => pages[state];
