/** What a drawing of the report shows, said to those who do not see it. */
import { count, list, number } from './format';

export const reportFigureWords = {
  noNeedle: 'A scale of five levels without a needle: too little is known.',
  needle: (position: number, earned: string) => `The needle stands at ${number(position)} of 5; ${earned} is earned.`,
  band: (low: number, high: number) => `What is not known leaves ${number(low)} to ${number(high)} open.`,
  aim: (position: number) => `Aimed at: ${number(position)}.`,
  withPlan: (position: number) => `With all of it done it would stand at ${number(position)}.`,
  area: (name: string) => `${name}:`,
  radar: (highest: string, high: number, lowest: string, low: number) =>
    `Of the four areas ${highest} stands highest, at ${number(high)} of 5, and ${lowest} lowest, at ${number(low)}. The table has every figure.`,
  even: (value: number) => `All areas with a known level stand at ${number(value)} of 5. The table has every figure.`,
  bars: (drawn: number, dates: string, months: readonly number[]) =>
    `${count(drawn, 'action', 'actions')} on a calendar from ${dates}: ${list(months.map((value, index) => `${number(value)} in month ${index + 1}`))}.`,
};
