/** Names by id for this page. They come with the page, not with its script: a script is paid for before anything shows. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { practices } from '../../content/assessment';
import { roadmapTalkWords } from '../../content/messages/en/roadmap-talk';
import type { ActionWords, AreaId, FamilyId, Level } from '../../content/schema';
import type { Plan } from '../../domain/engagement/engagement';
import { planWords } from '../../domain/roadmap/plan-words';
import type { Plannable } from '../../domain/roadmap/plannable';
import type { Roadmap } from '../../domain/roadmap/roadmap';

export interface PageNames {
  /** Names of practices, by id. */
  practices: Record<string, string>;
  /** By action id. */
  actions: Record<string, ActionWords>;
  /** By role id. */
  roles: Record<string, string>;
  families: Record<FamilyId, string>;
  months: Record<string, string>;
  /** Short names, by level. */
  levels: Record<Level, string>;
  areas: Record<AreaId, string>;
}

/** The page's names, with the words of the user's own in them, and what each action is. */
export interface PlanNames extends PageNames {
  plannables: ReadonlyMap<string, Plannable>;
}

const empty = { practices: {}, actions: {}, roles: {}, families: {}, months: {}, levels: {}, areas: {} };
export const Names = createContext({ ...empty, plannables: new Map() } as unknown as PlanNames);
export const useNames = () => useContext(Names);

/** Own actions by the words they were given, and the edition's by those the user gave them. */
export function namesOfPlan(names: PageNames, plan: Plan, plannables: PlanNames['plannables']): PlanNames {
  const naming = { practices: names.practices, task: roadmapTalkWords.task };
  return { ...names, actions: planWords(names.actions, plan, naming), plannables };
}

const areaOfPractice = new Map(practices.map((practice) => [practice.id, practice.area]));

/** @throws never for ids of a plan, which come from the same plannables */
export const actionOf = (names: PlanNames, id: string): Plannable => names.plannables.get(id)!;
/** @returns null for an action that lifts no practice */
export const areaOf = (action: Plannable): AreaId | null => areaOfPractice.get(action.practice) ?? null;
export const titleOf = (names: PageNames, id: string) => names.actions[id]?.title ?? id;
export const practiceOf = (names: PageNames, id: string) => names.practices[id] ?? id;
/** A role of the edition by its name, own words as they are. */
export const ownerOf = (names: PageNames, owner: string) => names.roles[owner] ?? owner;
/** What a month is for: "Month 1: settle goals" without the part that every place says already. */
export function monthTitleOf(names: PageNames, month: number): string {
  const name = names.months[month] ?? '';
  const title = name.slice(name.indexOf(':') + 1).trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** @returns every owner there is to choose from: the roles, and whoever is named in the plan */
export function ownersNamed(names: PageNames, { months }: Roadmap): string[] {
  const named = months.flatMap(({ actions }) => actions.map(({ owner }) => ownerOf(names, owner)));
  return [...new Set([...Object.values(names.roles), ...named])].filter(Boolean);
}
