/** The structure that planning needs: rules, practices, actions and what the profile moves; no sentences. */
import type { Action, ProfileEffect, RoadmapEdition } from './schema';
import { model, practices } from './assessment';
import actionsJson from './editions/2026/actions.json';
import profileEffectsJson from './editions/2026/profile-effects.json';

export const actions = actionsJson as Action[];
export const profileEffects = profileEffectsJson as ProfileEffect[];
export const roadmapEdition: RoadmapEdition = { model, practices, actions, profileEffects };
