/** What the foundation and the staff offer for a part of a statement. Nothing is offered that nobody said. */
import type {
  Foundation,
  MissionPartId,
  StaffAnswer,
  StaffQuestionId,
  SuccessPartId,
} from '../../engagement/engagement';
import { groupStaffAnswers } from '../staff/group';
import { asPart, whoOf } from '../staff/as-part';
import { isRanked } from './collisions';
import { readList } from './lists';
import { readVoices, type VoiceLists, type VoiceReading } from './voices';

export interface Suggestion {
  from: 'goals' | 'market' | 'brandWords' | 'voices' | 'staff' | 'customerWord' | 'values' | 'difference';
  /** Ready to stand in the part. */
  text: string;
  /** How many sentences of customers, or answers of staff, say so; only for those two. */
  times?: number;
}

const mostOfOneKind = 3;
/** Longer lines describe a market; they name no group of customers. */
const mostWordsOfAGroup = 8;

/** Which question of staff speaks of which part. */
const questions: Partial<Record<MissionPartId, StaffQuestionId>> = { done: 'wants', always: 'does', feeling: 'feels' };
/** Feelings that customers missed are what to aim for; the builder offers only those they had. */
const kinds: Partial<Record<MissionPartId, readonly VoiceReading['kind'][]>> = {
  done: ['done', 'wanted'],
  feeling: ['felt'],
  pain: ['burden', 'spared'],
};

/**
 * @param staff answers by id
 * @param words the lists of one language; without them nothing is read in sentences and answers
 * @returns at most three of each source, what most people say first, each text once; none for a part nothing is known of
 */
export function suggestionsFor(
  part: MissionPartId | SuccessPartId,
  foundation: Foundation,
  customerWord: string,
  staff: Readonly<Record<string, StaffAnswer>>,
  words?: VoiceLists,
): Suggestion[] {
  const listed = (from: Suggestion['from'], items: readonly string[]): Suggestion[] =>
    items.slice(0, mostOfOneKind).map((text) => ({ from, text }));
  const items = (field: keyof Foundation) => readList(foundation[field] ?? '');
  const offered: Suggestion[] = [];
  if (part === 'who' || part === 'group') offered.push(...listed('customerWord', [customerWord.trim()]));
  if (part === 'group') offered.push(...listed('market', items('market').filter(isShort)));
  if (part === 'goal') offered.push(...listed('goals', items('goals')));
  if (part === 'brand') offered.push(...listed('brandWords', items('brandWords')));
  if (part === 'always') {
    const habits = items('difference').flatMap((item) => /^we (?:always )?(.+)$/i.exec(item)?.[1] ?? []);
    offered.push(...listed('difference', habits));
  }
  if (words) {
    if (part === 'collision')
      offered.push(
        ...listed(
          'values',
          items('values').filter((value) => isRanked(value, words)),
        ),
      );
    const question = questions[part as MissionPartId];
    const wanted = kinds[part as MissionPartId];
    if (wanted) offered.push(...fromVoices(foundation.voices ?? '', wanted, words));
    if (question) offered.push(...fromStaff(staff, question, words));
    if (part === 'who') offered.push(...groupsFromStaff(staff, words));
  }
  return offered.filter(({ text }, at) => text !== '' && offered.findIndex((other) => same(other.text, text)) === at);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isShort = (line: string): boolean => line.split(' ').length <= mostWordsOfAGroup;

function fromVoices(voices: string, wanted: readonly VoiceReading['kind'][], words: VoiceLists): Suggestion[] {
  if (voices.trim() === '') return [];
  return readVoices(voices, words)
    .readings.flatMap(({ kind, use, sentences }): Suggestion[] =>
      use && wanted.includes(kind) ? [{ from: 'voices', text: use.text, times: sentences.length }] : [],
    )
    .slice(0, mostOfOneKind);
}

function fromStaff(
  staff: Readonly<Record<string, StaffAnswer>>,
  question: StaffQuestionId,
  words: VoiceLists,
): Suggestion[] {
  const answers = Object.entries(staff).map(([id, answer]) => ({ id, ...answer }));
  return groupStaffAnswers(answers, question, words)
    .flatMap(({ answers: group }): Suggestion[] => {
      const texts = group.flatMap((answer) => asPart(answer[question] ?? '', question, words) ?? []);
      const shortest = texts.toSorted((a, b) => a.length - b.length)[0];
      return shortest === undefined ? [] : [{ from: 'staff', text: shortest, times: group.length }];
    })
    .slice(0, mostOfOneKind);
}

/** The first question asks who customers are as well. */
function groupsFromStaff(staff: Readonly<Record<string, StaffAnswer>>, words: VoiceLists): Suggestion[] {
  const named = Object.values(staff).flatMap(({ wants }) => whoOf(wants ?? '', words) ?? []);
  return named
    .filter((who, at) => named.findIndex((other) => same(other, who)) === at)
    .map((text): Suggestion => ({ from: 'staff', text, times: named.filter((who) => same(who, text)).length }))
    .sort((a, b) => (b.times ?? 0) - (a.times ?? 0))
    .slice(0, mostOfOneKind);
}
