/** Words beside the parts: examples and what the assessment offers. They come once the page stands. */
import { count, number } from './format';

export const partHelpWords = {
  examplesFrom: 'Examples from',
  about: (organisation: string) => `${organisation}. We made it up; its parts belong to one story.`,
  example: 'For example:',
  use: (text: string) => `Use “${text}”`,
  more: 'What else is known',
  unused: 'The draft you took does not say this part.',
  from: {
    goals: () => 'From your foundation',
    market: () => 'From your market',
    brandWords: () => 'From your brand words',
    values: () => 'From your values',
    difference: () => 'From what sets you apart',
    customerWord: () => 'From your profile',
    voices: (times: number, of: number) => `${number(times)} of ${count(of, 'customer sentence')}`,
    staff: (times: number) => `From ${count(times, 'answer')} of staff`,
  },
  owner: 'Owns actions of your plan',
  metric: {
    contract: 'From the catalogue, for customers under contract',
    repeat: 'From the catalogue, for customers who come again',
    'one-off': 'From the catalogue, for customers who buy once',
    'public-service': 'From the catalogue, for a public service',
  } as Record<string, string>,
};
