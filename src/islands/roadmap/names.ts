/** Names by id for this page. They come with the page, not with its script: a script is paid for before anything shows. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { actions } from '../../content/roadmap';
import { practices } from '../../content/assessment';
import type { Action, ActionWords, AreaId, FamilyId, Level } from '../../content/schema';

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

const empty = { practices: {}, actions: {}, roles: {}, families: {}, months: {}, levels: {}, areas: {} };
export const Names = createContext(empty as unknown as PageNames);
export const useNames = () => useContext(Names);

const byId = new Map(actions.map((action) => [action.id, action]));
const areaOfPractice = new Map(practices.map((practice) => [practice.id, practice.area]));

/** @throws never for ids of a plan, which come from the same edition */
export const actionOf = (id: string): Action => byId.get(id)!;
export const areaOf = (action: Action): AreaId => areaOfPractice.get(action.practice)!;
export const titleOf = (names: PageNames, id: string) => names.actions[id]?.title ?? id;
export const practiceOf = (names: PageNames, id: string) => names.practices[id] ?? id;
/** A role of the edition by its name, own words as they are. */
export const ownerOf = (names: PageNames, owner: string) => names.roles[owner] ?? owner;
