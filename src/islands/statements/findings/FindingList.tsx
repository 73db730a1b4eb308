import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
/** Of more findings of one rule than this, the rest is folded: after three, everybody knows what to look for. */
const shownFirst = 3;

/** What the checks found, the gravest first, and what was set aside. */
export function FindingList(props: FindingsProps) {
  const { kind, findings, setAside, active } = props;
  /** What is half typed, by the finding it is about: it outlasts whatever else changes on the page. */
  const [half, setHalf] = useState<Readonly<Record<string, string>>>({});
  /** Rules of which all findings are shown. */
  const [unfolded, unfold] = useState<readonly string[]>([]);
  /** Findings the caret stood in: each stays to be mended, with whatever is half typed there. */
  const [visited, visit] = useState<readonly string[]>([]);
  const keys = keysOf(findings);
  const current = active === null ? undefined : keys[active];
  useEffect(() => {
    if (current !== undefined && !visited.includes(current)) visit([...visited, current]);
  }, [current]);
  /** Places in the list, by rule. */
  const alike = Map.groupBy(findings.keys(), (index) => findings[index]!.rule);
  const isFolded = (index: number) => {
    const { rule } = findings[index]!;
    const key = keys[index]!;
    if (unfolded.includes(rule) || key === current || visited.includes(key) || half[key] !== undefined) return false;
    return index > (alike.get(rule)![shownFirst - 1] ?? index);
  };
  const itemOf = (finding: Finding, index: number) => {
    const { rule } = finding;
    const places = alike.get(rule)!;
    const isUnfolded = unfolded.includes(rule);
    const folded = places[shownFirst - 1] === index ? places.filter(isFolded).length : 0;
    return (
      <Fragment key={keys[index]}>
        {!isFolded(index) && (
          <FindingItem
            {...props}
            index={index}
            finding={finding}
            isFirst={places[0] === index}
            reason={half[keys[index]!] ?? null}
            onReason={(text) => setHalf((before) => put(before, keys[index]!, text))}
          />
        )}
        {places[shownFirst - 1] === index && places.length > shownFirst && (isUnfolded || folded > 0) && (
          <li class="finding-more">
            <button
              type="button"
              class="plain small"
              aria-expanded={isUnfolded}
              aria-describedby={`${kind}-finding-${places[0]}`}
              onClick={() => unfold(isUnfolded ? unfolded.filter((other) => other !== rule) : [...unfolded, rule])}
            >
              {isUnfolded ? findingWords.fewer : findingWords.more(folded)}
            </button>
          </li>
        )}
      </Fragment>
    );
  };
  return (
    <div class="findings">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <section key={severity} class={`finding-group ${severity}`}>
              <h5>{findingWords.groups[severity](count)}</h5>
              <ul class="plain-list">
                {findings.map((finding, index) => finding.severity === severity && itemOf(finding, index))}
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
