import { useEffect, useRef, useState } from 'preact/hooks';
import { missionPartWords, successPartWords } from '../../content/messages/en/statement-parts';
import { statementsWords } from '../../content/messages/en/statements';
import { limits, type Statements } from '../../domain/engagement/engagement';
import type { StatementKind } from '../../domain/statements/finding';
import { findingsAt } from '../../domain/statements/mark-up';
import { wordsOf } from '../../domain/statements/text/sentences';
import { standingWording } from '../../domain/statements/versions/standing';
import { setWording } from '../../stores/statements';
import type { Surroundings } from './checks';
import { useDrafting } from './edits';
import { MarkedText } from './MarkedText';
import type { Checked, ChecksState } from './use-findings';
import { useMending } from './use-mending';

const words = statementsWords;
/** Somebody who reads by ear hears how things stand once the typing pauses, in milliseconds. */
const pause = 1200;

interface Props {
  kind: StatementKind;
  statements: Statements;
  checks: ChecksState;
  checked: Checked;
  around: Surroundings;
}

/** The wording, free to edit, with marks under what the checks found, and what they say of it. */
export function Wording({ kind, statements, checks, checked, around }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { wording } = statements[kind];
  /** Where the caret stands while nothing is selected. */
  const [caret, setCaret] = useState<number | null>(null);
  const mending = useMending(kind, wording);
  const about = useAbout(kind, statements);
  const findings = checked.kind === 'checked' ? checked.findings : [];
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const should = findings.filter(({ severity }) => severity === 'should').length;
  const partly = findings.some(({ rule }) => rule === 'other-language') ? ` ${words.findings.partly}` : '';
  const summary =
    checked.kind === 'checked' ? words.findings.count(must, should) + partly : words.findings[checked.kind];
  const active = caret === null ? null : (findingsAt(findings, caret)[0] ?? null);
  const show = ({ from, to }: { from: number; to: number }) => {
    area.current!.focus({ preventScroll: true });
    area.current!.setSelectionRange(from, to);
    setCaret(from);
    area.current!.parentElement!.querySelector('mark.active')?.scrollIntoView({ block: 'nearest' });
  };
  const described = [
    `${kind}-wording-help`,
    `${kind}-findings-count`,
    // Named with the field, the first few; the list has them all.
    ...findings.slice(0, Math.min(must, 3)).map((_, at) => `${kind}-finding-${at}`),
  ];
  const ready = checks === null || checks === 'failed' ? null : checks;
  return (
    <div class="wording">
      <div class="field">
        <label for={`${kind}-wording`}>{words.wording[kind]}</label>
        <MarkedText
          id={`${kind}-wording`}
          area={area}
          text={wording}
          placeholder={words.wording.empty}
          describedBy={described.join(' ')}
          isInvalid={must > 0}
          findings={findings}
          active={active}
          onText={(text) => setWording(kind, text)}
          onCaret={setCaret}
        />
        <p class="help" id={`${kind}-wording-help`}>
          {wording.trim() !== '' && <span class="word-count">{words.wording.words(wordsOf(wording).length)}</span>}{' '}
          {about.join(' ')}
        </p>
        {wording.length >= limits.text && (
          <p class="notice" role="status">
            {words.wording.full}
          </p>
        )}
        {ready && <ready.Notes kind={kind} finding={active === null ? null : findings[active]!} mending={mending} />}
      </div>
      <section class="checks" aria-labelledby={`${kind}-heading ${kind}-checks`}>
        <h4 id={`${kind}-checks`} tabIndex={-1}>
          {words.findings.heading}
        </h4>
        <p class="count" id={`${kind}-findings-count`}>
          {summary}
        </p>
        {ready && (
          <ready.FindingList
            kind={kind}
            statements={statements}
            findings={findings}
            setAside={checked.kind === 'checked' ? checked.setAside : []}
            active={active}
            around={around}
            mending={mending}
            onShow={show}
          />
        )}
        <Announcement text={checked.kind === 'checked' ? summary : ''} />
      </section>
    </div>
  );
}

/** Whether it stands in the report, and which parts it still follows. */
function useAbout(kind: StatementKind, statements: Statements): string[] {
  const statement = statements[kind];
  const drafting = useDrafting(statement.draft !== null);
  if (statement.wording.trim() === '') return [];
  const stands = standingWording(statement).wording === statement.wording;
  const said = [stands ? words.wording.stands : words.wording.movedOn];
  if (drafting === null) return said;
  if (drafting.isDraft(kind, statement)) return [...said, words.wording.isDraft];
  const links = drafting.linksOf(kind, statement);
  if (links !== null && links.linked.length > 0) said.push(words.wording.follows(links.linked.length));
  if (links !== null && links.loose.length > 0)
    said.push(words.wording.left(links.loose.map((part) => labelOf(kind, part))));
  return said;
}

/** What the part's field is called, so that the line leads there. */
const labelOf = (kind: StatementKind, part: string): string =>
  ((kind === 'mission' ? missionPartWords : successPartWords) as Record<string, { label: string }>)[part]?.label ??
  part;

/** Says a text politely once it has stood for a moment; not when the page opens. */
function Announcement({ text }: { text: string }) {
  const [said, say] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => say(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
