import { useState } from 'preact/hooks';
import { findingWords } from '../../../content/messages/en/statement-mends';
import type { Statements } from '../../../domain/engagement/engagement';
import { phraseOf, type SetAside } from '../../../domain/statements/dismissed';
import type { Finding, Severity, StatementKind } from '../../../domain/statements/finding';
import type { Surroundings } from '../checks';
import type { Mending } from '../use-mending';
import { FindingItem } from './FindingItem';
import { SetAsideList } from './SetAsideList';

export interface FindingsProps {
  kind: StatementKind;
  statements: Statements;
  /** Must-fix first. */
  findings: readonly Finding[];
  setAside: readonly SetAside[];
  /** The finding the caret stands in, as its place in the list. */
  active: number | null;
  around: Surroundings;
  mending: Mending;
  onShow: (at: { from: number; to: number }) => void;
}

const severities: readonly Severity[] = ['must', 'should', 'hint'];

/** What the checks found, the gravest first, and what was set aside. */
export function FindingList(props: FindingsProps) {
  const { kind, findings, setAside } = props;
  /** What is half typed, by the finding it is about: it outlasts whatever else changes on the page. */
  const [half, setHalf] = useState<Readonly<Record<string, string>>>({});
  const keys = keysOf(findings);
  return (
    <div class="findings">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <section key={severity} class={`finding-group ${severity}`}>
              <h5>{findingWords.groups[severity](count)}</h5>
              <ul class="plain-list">
                {findings.map(
                  (finding, index) =>
                    finding.severity === severity && (
                      <FindingItem
                        key={keys[index]}
                        {...props}
                        index={index}
                        finding={finding}
                        isFirst={findings.findIndex(({ rule }) => rule === finding.rule) === index}
                        reason={half[keys[index]!] ?? null}
                        onReason={(text) => setHalf((before) => put(before, keys[index]!, text))}
                      />
                    ),
                )}
              </ul>
            </section>
          )
        );
      })}
      <SetAsideList kind={kind} setAside={setAside} />
    </div>
  );
}

/** A finding is the same while its rule and its words are; of several alike, the first stays the first. */
function keysOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.rule} ${phraseOf(finding).toLowerCase()}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key} ${times}`;
  });
}

function put(
  all: Readonly<Record<string, string>>,
  key: string,
  text: string | null,
): Readonly<Record<string, string>> {
  const rest = Object.entries(all).filter(([other]) => other !== key);
  return Object.fromEntries(text === null ? rest : [...rest, [key, text]]);
}
