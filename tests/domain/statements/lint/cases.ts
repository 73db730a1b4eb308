/** How a rule is shown to work: wordings it finds, wordings it leaves alone, near misses. */
import { describe, expect, test } from 'vitest';
import type { StatementKind } from '../../../../src/domain/statements/finding';
import type { LintContext, StatementParts } from '../../../../src/domain/statements/lint';
import { findingsOf } from '../context';

export interface Case {
  wording: string;
  /** The phrase the finding stands on; null where something is absent. */
  phrase?: string | null;
  parts?: StatementParts;
  context?: Partial<LintContext>;
}

interface Cases {
  finds: (Case | [string, string | null])[];
  isContentWith: (Case | string)[];
  isNotMisledBy: (Case | string)[];
}

const full = (one: Case | string | [string, string | null]): Case =>
  typeof one === 'string' ? { wording: one } : Array.isArray(one) ? { wording: one[0], phrase: one[1] } : one;

/** Tests of one rule on a success statement, each named by its wording. */
export const describeSuccessRule = (rule: string, cases: Cases) => describeRule('success', rule, cases);

/** Tests of one rule on a mission, each named by its wording. */
export const describeMissionRule = (rule: string, cases: Cases) => describeRule('mission', rule, cases);

function describeRule(kind: StatementKind, rule: string, { finds, isContentWith, isNotMisledBy }: Cases): void {
  const found = ({ wording, parts, context }: Case) => findingsOf(rule, kind, wording, parts, context);
  const named = (cases: Cases[keyof Cases]) => cases.map((one) => [full(one).wording, full(one)] as const);
  describe(`The rule ${rule}`, () => {
    test.each(named(finds))('finds "%s"', (wording, one) => {
      const findings = found(one);
      expect(findings).not.toEqual([]);
      const at = findings[0]!.at;
      expect(at === null ? null : wording.slice(at.from, at.to)).toBe(one.phrase ?? null);
    });
    test.each(named(isContentWith))('is content with "%s"', (_wording, one) => expect(found(one)).toEqual([]));
    test.each(named(isNotMisledBy))('is not misled by "%s"', (_wording, one) => expect(found(one)).toEqual([]));
  });
}
