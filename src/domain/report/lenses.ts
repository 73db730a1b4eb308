/** Three further readings of the same answers, in words. */
import { lenses, type LensPart } from '../assessment/lenses';
import type { ReportInput } from './input';
import type { Lens } from './report';
import { levelName } from './standing';

export function reportLenses(input: ReportInput): Lens[] {
  const { edition, answers, round, words, messages } = input;
  const say = messages.lenses;
  const read = lenses(edition, { answers, weights: round.weights });
  const { imbalance } = read;
  const named = (ids: readonly (keyof typeof words.model.resources)[]) => ids.map((id) => words.model.resources[id]);
  const lens = (heading: string, names: Record<string, string>, parts: LensPart<string>[], finding = ''): Lens => ({
    heading,
    finding,
    parts: parts.map((part) => ({
      name: names[part.id] ?? part.id,
      lowest: part.lowest,
      median: part.median,
      text: textOf(input, part),
    })),
  });
  return [
    lens(
      say.resources,
      words.model.resources,
      read.resources,
      imbalance ? say.ahead(named(imbalance.ahead), named(imbalance.behind), imbalance.by) : '',
    ),
    lens(say.strategyElements, words.model.strategyElements, read.strategyElements),
    lens(say.programmeElements, words.model.programmeElements, read.programmeElements),
  ];
}

function textOf(input: ReportInput, part: LensPart<string>): string {
  const say = input.messages.lenses;
  if (part.total === 0) return input.round.way === 'quick' ? say.notAsked : say.noneApply;
  if (part.lowest === null || part.median === null) return say.unanswered;
  return say.values(levelName(input, part.lowest), levelName(input, part.median));
}
