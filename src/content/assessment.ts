/** The structure that scoring needs: rules and practices, no sentences. */
import type { AssessmentEdition, Model, Practice } from './schema';
import modelJson from './editions/2026/model.json';
import practicesJson from './editions/2026/practices.json';

export const model = modelJson as Model;
export const practices = practicesJson as Practice[];
export const assessmentEdition: AssessmentEdition = { model, practices };
