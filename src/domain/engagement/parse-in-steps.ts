/** The door for a document that was stored here: one with ten thousand views comes through in steps, so that a page has its turn. */
import * as v from 'valibot';
import type { Response } from './engagement-schema';
import { isFields, type Fields } from './fields';
import { limits } from './limits';
import { remember } from './check';
import { parseEngagement, type ParseResult } from './parse';
import { toldApart } from './told-apart';
import { currentVersion } from './version';
import { viewSchema } from './workshop-schema';

/** Views looked at in one go. */
const step = 1_000;

/**
 * As parseEngagement, which has the last word on all that is not as this version wrote it.
 * @param input a value, never a text
 * @param pause where the page has its turn
 */
export async function parseInSteps(input: unknown, pause: () => Promise<void>): Promise<ParseResult> {
  if (!isFields(input) || input['version'] !== currentVersion) return parseEngagement(input);
  const rounds: unknown = input['rounds'];
  if (!Array.isArray(rounds) || !rounds.every(isRound) || !rounds.some(({ responses }) => responses.length > step)) {
    return parseEngagement(input);
  }
  const views = new Map<unknown, Response>();
  for (const { responses } of rounds) {
    if (responses.length > limits.responses) return parseEngagement(input);
    for (const [place, response] of responses.entries()) {
      if (place % step === step - 1) await pause();
      if (isOwn(response)) continue;
      const view = v.safeParse(viewSchema, response);
      if (!view.success) return parseEngagement(input);
      views.set(response, view.output);
    }
  }
  const withoutViews = {
    ...input,
    rounds: rounds.map((round) => ({ ...round, responses: round.responses.filter(isOwn) })),
  };
  const result = parseEngagement(withoutViews);
  if (result.kind === 'error') return parseEngagement(input);
  const { engagement } = result;
  const whole = {
    ...engagement,
    rounds: engagement.rounds.map((round, place) => ({
      ...round,
      responses: toldApart(rounds[place]!.responses.map((response) => views.get(response) ?? round.responses[0]!)),
    })),
  };
  remember(whole);
  return { ...result, engagement: whole };
}

const isRound = (round: unknown): round is Fields & { responses: unknown[] } =>
  isFields(round) && Array.isArray(round['responses']);

const isOwn = (response: unknown) => isFields(response) && response['via'] === 'self';
