/** How the shipped example stands, worked out when the site is built so that the start page draws real figures. */
import { assessmentEdition } from '../../content/assessment';
import exampleJson from '../../content/editions/2026/example.json';
import { assess } from '../../domain/assessment/assess';
import type { Assessment, AssessmentInput } from '../../domain/assessment/standing';

/** @returns the standing of the example's only round, which has one response */
export function exampleStanding(): Assessment {
  const round = exampleJson.rounds[0]!;
  const answers = round.responses[0]!.answers as AssessmentInput['answers'];
  return assess(assessmentEdition, { answers, weights: round.weights });
}
