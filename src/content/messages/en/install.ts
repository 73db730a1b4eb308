/** What the system shows of the site once it is installed. */
export const installWords = {
  name: 'Attune: customer experience',
  description:
    'Where you stand with customer experience, and a plan for the next ninety days. All of it on this device.',
} as const;
