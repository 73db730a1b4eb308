import type { ComponentType } from 'preact';
import { statementsWords as words } from '../../content/messages/en/statements';
import type { Statements } from '../../domain/engagement/engagement';
import type { StatementKind } from '../../domain/statements/finding';
import { lazy } from '../ui/lazy';
import type { PartId, Statement } from './edits';
import { PartsStep } from './PartsStep';
import { LateStep, Step, type LatePartProps } from './Step';
import type { Surroundings } from './checks';
import { mustOf, type Checked, type ChecksState } from './use-findings';
import { Wording } from './Wording';

const [Drafts] = lazy(async () => (await import('./DraftStep')).DraftStep);
const [Trials] = lazy(async () => (await import('./trials/Trials')).Trials);
const [Agreement] = lazy(async () => (await import('./agreement/Agreement')).Agreement);
const [Versions] = lazy(async () => (await import('./versions/Versions')).Versions);
const drafts: Record<StatementKind, ComponentType<LatePartProps>> = {
  mission: () => <Drafts kind="mission" />,
  success: () => <Drafts kind="success" />,
};
const OfMission = (props: LatePartProps) => <Versions kind="mission" {...props} />;
const OfSuccess = (props: LatePartProps) => <Versions kind="success" {...props} />;

/** The steps after the wording. */
const later: Record<
  StatementKind,
  { step: 'trials' | 'agreement' | 'versions'; part: ComponentType<LatePartProps> }[]
> = {
  mission: [
    { step: 'trials', part: Trials },
    { step: 'versions', part: OfMission },
  ],
  success: [
    { step: 'agreement', part: Agreement },
    { step: 'versions', part: OfSuccess },
  ],
};

interface Props {
  kind: StatementKind;
  statements: Statements;
  checks: ChecksState;
  checked: Checked;
  around: Surroundings;
  isOpen: boolean;
  isSought: boolean;
  suggestions: Partial<Record<PartId, { from: string; text: string }>>;
  notes: Partial<Record<PartId, string>>;
}

/** One statement from its parts to its approval, step by step; the wording stays in view beside the parts. */
export function StatementView({
  kind,
  statements,
  checks,
  checked,
  around,
  isOpen,
  isSought,
  suggestions,
  notes,
}: Props) {
  const statement: Statement = statements[kind];
  const step = (name: keyof typeof words.steps, number: number) => ({
    id: `${kind}-${name}-heading`,
    view: kind,
    number,
    title: words.steps[name].title,
    lead: words.steps[name].lead,
  });
  const mustIn = (wording: string) =>
    checks === null || checks === 'failed'
      ? null
      : mustOf({ kind: 'checked', ...checks.run(kind, { ...statements, [kind]: { ...statement, wording } }, around) });
  const hasOwn = statement.wording.trim() !== '';
  return (
    <section class="view studio" id={kind} aria-labelledby={`${kind}-heading`} hidden={!isOpen}>
      <header>
        <h2 id={`${kind}-heading`} tabIndex={-1}>
          {words[kind].heading}
        </h2>
        <p class="soft">{words[kind].lead}</p>
      </header>
      <div class="desk">
        <div class="desk-parts">
          <Step {...step('parts', 1)}>
            <PartsStep kind={kind} statement={statement} suggestions={suggestions} notes={notes} />
          </Step>
          <LateStep
            {...step('drafts', 2)}
            part={drafts[kind]}
            checked={checked}
            mustIn={mustIn}
            isOpen={isOpen}
            isSought={isSought}
            hasOwn={hasOwn || Object.values(statement.parts).some((part) => part?.trim())}
          />
        </div>
        <div class="desk-wording">
          <Step {...step('wording', 3)}>
            <Wording kind={kind} statements={statements} checks={checks} checked={checked} around={around} />
          </Step>
        </div>
      </div>
      {later[kind].map(({ step: name, part }, at) => (
        <LateStep
          key={name}
          {...step(name, 4 + at)}
          part={part}
          checked={checked}
          mustIn={mustIn}
          isOpen={isOpen}
          isSought={isSought}
          hasOwn={hasOwn}
        />
      ))}
    </section>
  );
}
