import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import type { KeptVersion } from '../../../domain/statements/versions/versions';
import { Difference } from './Difference';

const words = versionWords.compare;

/** Two wordings to be compared: ids of versions, null for the wording as it is. */
export interface Pair {
  from: string | null;
  to: string | null;
}

interface Props {
  kind: StatementKind;
  wording: string;
  versions: readonly KeptVersion[];
  pair: Pair;
  onPair: (pair: Pair) => void;
}

/** Any two versions, or one and the wording as it is, word by word. */
export function Compare({ kind, wording, versions, pair, onPair }: Props) {
  const id = `${kind}-compare`;
  const wordingOf = (version: string | null) => versions.find((each) => each.id === version)?.wording ?? wording;
  const choose = (side: keyof Pair) => (
    <div class="field">
      <label for={`${id}-${side}`}>{words[side]}</label>
      <select
        id={`${id}-${side}`}
        value={pair[side] ?? ''}
        onChange={(event) => onPair({ ...pair, [side]: event.currentTarget.value || null })}
      >
        <option value="">{versionWords.now}</option>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {versionWords.version(version.number, version.madeAt)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section class="compare" aria-labelledby={`${kind}-heading ${id}-heading`}>
      <h4 id={`${id}-heading`}>{words.heading}</h4>
      <div class="compare-sides">
        {choose('from')}
        {choose('to')}
      </div>
      <div aria-live="polite">
        <Difference before={wordingOf(pair.from)} after={wordingOf(pair.to)} />
      </div>
    </section>
  );
}
