import type { ProfileEffectWords } from '../schema';
import profileEffectsJson from '../editions/2026/en/profile-effects.json';

export const profileEffectWords: Record<string, ProfileEffectWords> = profileEffectsJson;
