import { useState } from 'preact/hooks';
import { lookWords } from '../../../content/messages/en/workshop-look';
import type { LevelCounts } from '../../../domain/workshop/agreement/counts';
import { bandOf } from '../../../domain/workshop/agreement/indices';
import { figuresOf } from './figures';

const words = lookWords.figures;

/** Folded, for few ask for them, and working out what chance gives takes a moment. */
export function Figures({ counts }: { counts: LevelCounts }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.heading}</summary>
      {isOpen && <Table counts={counts} />}
    </details>
  );
}

/** r_wg and average deviation beside what chance alone would give. */
function Table({ counts }: { counts: LevelCounts }) {
  const { n, rwg, mean, median, limit, byChance } = figuresOf(counts);
  const held = (value: number) => (value < limit ? words.below : words.above)(limit.toFixed(2));
  const rows = [
    {
      key: 'rwg',
      name: words.rwg,
      value: rwg,
      held: words.rwgSays(words.bands[bandOf(rwg)]),
      chance: words.byChance(byChance.rwg),
    },
    { key: 'mean', name: words.mean, value: mean, held: held(mean), chance: words.byChance(byChance.mean) },
    { key: 'median', name: words.median, value: median, held: held(median), chance: '' },
  ];
  return (
    <div class="stack">
      <table class="stacking look-table">
        <caption class="visually-hidden">{words.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.compared}</th>
            <th scope="col">{words.chance}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.key === 'rwg' ? <RwgName /> : row.name}</th>
              <td data-label={words.value}>{row.value.toFixed(2)}</td>
              <td data-label={words.compared}>{row.held}</td>
              <td data-label={words.chance}>{row.chance}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{words.says(n)}</p>
      <p class="soft small">{words.cannot}</p>
    </div>
  );
}

const RwgName = () => (
  <>
    r<sub>wg</sub>
  </>
);
