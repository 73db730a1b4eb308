import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { assessmentEdition } from '../../src/content/assessment';
import { metrics, readinessItems } from '../../src/content/context';
import exampleJson from '../../src/content/editions/2026/example.json';
import { draftWords } from '../../src/content/messages/en/statement-drafts';
import { actions, roadmapEdition } from '../../src/content/roadmap';
import { areaIds } from '../../src/content/schema';
import { lintWords } from '../../src/content/statements';
import { metricWords } from '../../src/content/words';
import { assess } from '../../src/domain/assessment/assess';
import { currentRound } from '../../src/domain/engagement/create';
import { ownResponse } from '../../src/domain/engagement/progress';
import { planRoadmap } from '../../src/domain/roadmap/plan';
import { engagementSchema } from '../../src/domain/engagement/engagement-schema';
import {
  foundationFieldIds,
  missionPartIds,
  staffQuestionIds,
  successPartIds,
} from '../../src/domain/engagement/engagement';
import { lint, type LintContext } from '../../src/domain/statements/lint/index';

const example = v.parse(engagementSchema, exampleJson);
const round = currentRound(example);
const response = ownResponse(round);
const answers = Object.values(response.answers);
const assessment = assess(assessmentEdition, { answers: response.answers, weights: round.weights });

describe('the shipped example', () => {
  test('loses nothing when it is parsed', () => {
    expect(example).toEqual(exampleJson);
    expect(example.example).toBe(true);
    expect(example.id).toBe('example');
  });

  test('answers every practice of the edition and nothing else', () => {
    const practices = assessmentEdition.practices.map((practice) => practice.id);
    expect(Object.keys(response.answers).toSorted()).toEqual(practices.toSorted());
    expect(practices).toEqual(expect.arrayContaining(Object.keys(round.weights)));
    expect(practices).toContain(round.at);
  });

  test('names actions and readiness items that exist', () => {
    const { choices, own } = round.plan;
    const known = actions.map((action) => action.id);
    expect(known).toEqual(expect.arrayContaining(Object.keys(choices)));
    expect(known).toEqual(expect.arrayContaining(Object.values(own).flatMap(({ needs }) => needs)));
    expect(Object.keys(own).filter((id) => known.includes(id))).toEqual([]);
    expect(Object.keys(round.readiness).toSorted()).toEqual(readinessItems.map((item) => item.id).toSorted());
  });

  test('covers enough to state every level', () => {
    for (const area of areaIds) {
      expect(assessment.areas[area].coverage, area).toBeGreaterThan(assessmentEdition.model.thresholds.coverage.value);
    }
  });

  test('stands at reactive with Listening a level ahead and Engaging holding it back', () => {
    expect(assessment.overall.earned).toBe(2);
    expect(areaIds.map((area) => assessment.areas[area].earned)).toEqual([3, 2, 2, 2]);
    expect(assessment.holdsBack[0]).toBe('engaging');
  });

  test('shows each kind of answer, with and without evidence', () => {
    const claims = answers.filter((answer) => answer.kind === 'level' && answer.level >= 3);
    const evidenced = claims.filter((answer) => answer.evidence);
    expect(answers.filter((answer) => answer.kind === 'unknown').length).toBeGreaterThan(2);
    expect(answers.filter((answer) => answer.kind === 'notApplicable')).toHaveLength(1);
    expect(evidenced.length / claims.length).toBeGreaterThan(0.25);
    expect(evidenced.length / claims.length).toBeLessThan(0.6);
  });

  test('shows each kind of choice about an action', () => {
    const choices = Object.values(round.plan.choices);
    expect(choices.some((choice) => choice.decision === 'accepted')).toBe(true);
    expect(choices.every((choice) => choice.decision !== 'refused' || choice.reason)).toBe(true);
    expect(choices.some((choice) => choice.decision === 'refused')).toBe(true);
    expect(choices.some((choice) => choice.owner)).toBe(true);
    expect(choices.some((choice) => choice.effort)).toBe(true);
    expect(choices.some((choice) => choice.title)).toBe(true);
    expect(choices.some((choice) => choice.pin)).toBe(true);
  });

  test('shows a calendar of its own, an owner who works part of the week and an action of its own', () => {
    const { own, owners, holidays, daysOff, startOn } = round.plan;
    const roles = actions.map((action) => action.owner);
    expect(roles).toEqual(expect.arrayContaining(Object.keys(owners)));
    expect(roles).toEqual(expect.arrayContaining(Object.values(own).map(({ owner }) => owner)));
    const days = Object.values(holidays).flatMap((set) => set.days.map(({ date }) => date));
    expect(days.length).toBeGreaterThan(2);
    expect([...days, ...daysOff].every((day) => day >= startOn! && day < '2027-03-01')).toBe(true);
    expect(days.filter((day) => daysOff.includes(day))).toEqual([]);
  });

  test('fills every part of both statements', () => {
    const { mission, success } = round.statements;
    expect(Object.keys(mission.parts).toSorted()).toEqual([...missionPartIds].toSorted());
    expect(Object.keys(success.parts).toSorted()).toEqual([...successPartIds].toSorted());
    expect(mission.wording && success.wording).toBeTruthy();
  });

  test('shows what a studio holds: a foundation, tests, versions, comments of departments, answers of staff', () => {
    const { foundation, mission, success, tests, staff } = round.statements;
    expect(Object.keys(foundation).toSorted()).toEqual([...foundationFieldIds].toSorted());
    expect(foundation.voices?.split('\n')).toHaveLength(10);
    for (const { wording, versions, standing, reviewOn } of [mission, success]) {
      expect(Object.keys(versions)).toHaveLength(2);
      const approved = Object.values(versions).filter(({ approval }) => approval);
      expect(approved).toEqual([versions[standing!]]);
      expect(approved[0]!.wording).toBe(wording);
      expect(reviewOn! > approved[0]!.approval!.on).toBe(true);
    }
    expect(Object.values(tests).map(({ verdict, wording }) => [verdict, wording])).toEqual(
      Array.from({ length: 3 }, () => ['holds', mission.wording]),
    );
    const comments = [mission, success].flatMap((each) => Object.values(each.comments));
    expect(new Set(comments.map(({ department }) => department)).size).toBe(3);
    expect(comments.every(({ answer }) => answer)).toBe(true);
    for (const each of [mission, success]) {
      expect(Object.keys(each.versions)).toEqual(
        expect.arrayContaining(Object.values(each.comments).map(({ version }) => version)),
      );
    }
    expect(Object.values(staff)).toHaveLength(4);
    expect(Object.values(staff).every((answer) => staffQuestionIds.every((question) => answer[question]))).toBe(true);
  });

  test('was begun before anything in it was said or approved', () => {
    const { mission, success, tests, staff } = round.statements;
    const days = [mission, success].flatMap(({ versions, comments }) => [
      ...Object.values(versions).flatMap(({ madeAt, approval }) => [madeAt.slice(0, 10), approval?.on ?? '']),
      ...Object.values(comments).map(({ on }) => on),
    ]);
    const all = [
      ...days,
      ...Object.values(tests).map(({ on }) => on!),
      ...Object.values(staff).map(({ receivedOn }) => receivedOn),
    ];
    for (const day of all.filter(Boolean)) {
      expect(day >= round.startedOn && day < '2026-11-23', day).toBe(true);
    }
  });

  test('has two statements in which no check finds anything', () => {
    const { mission, success } = round.statements;
    const catalogue = metrics.map((metric) => ({ ...metric, name: metricWords[metric.id]!.name }));
    const context: Omit<LintContext, 'other'> = {
      words: lintWords,
      customerWord: example.organisation.customerWord,
      metrics: catalogue,
      foundation: round.statements.foundation,
      swap: null,
      startOn: round.plan.startOn,
      owners: null,
    };
    expect(lint('mission', mission.wording, mission.parts, { ...context, other: success.wording })).toEqual([]);
    expect(lint('success', success.wording, success.parts, { ...context, other: mission.wording })).toEqual([]);
    expect(draftWords.mission.map((draft) => draft.id)).toContain(mission.draft);
    expect(draftWords.success.map((draft) => draft.id)).toContain(success.draft);
  });

  test('has a plan that lifts Engaging by one level and leaves no month over its person-days, nor anything to mend', () => {
    const { targets, plan, weights } = round;
    const roadmap = planRoadmap(roadmapEdition, {
      answers: response.answers,
      weights,
      targets: targets as Parameters<typeof planRoadmap>[1]['targets'],
      profile: example.organisation.profile,
      plan,
      today: round.startedOn,
    });
    expect(roadmap.months.map((month) => month.over)).toEqual([false, false, false]);
    const places = roadmap.months.flatMap(({ month, actions: planned }) =>
      planned.map(({ action, startsOn }): [string, number, string] => [action, month, startsOn]),
    );
    expect(places).toContainEqual(['journey-map', 2, '2027-01-11']);
    expect(places.find(([action]) => action === 'own-quay-screens')?.[1]).toBe(3);
    expect(roadmap.problems).toEqual([]);
    expect(roadmap.refused.map((one) => one.action)).toEqual(['customer-summit']);
    expect(roadmap.waiting.length).toBeGreaterThan(0);
    expect(roadmap.projection.map((standing) => standing.areas.engaging.earned).at(-1)).toBe(3);
  });
});
