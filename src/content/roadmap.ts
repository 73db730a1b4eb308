/** The structure that planning needs: rules, practices and actions, no sentences. */
import type { Action, RoadmapEdition } from './schema';
import { model, practices } from './assessment';
import actionsJson from './editions/2026/actions.json';

export const actions = actionsJson as Action[];
export const roadmapEdition: RoadmapEdition = { model, practices, actions };
