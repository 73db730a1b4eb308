import { model } from '../../../content/assessment';
import { lookWords } from '../../../content/messages/en/workshop-look';
import { levels } from '../../../domain/assessment/levels';
import { pathTo } from '../../../lib/base-path';
import { Breakdown } from './Breakdown';
import { Figures } from './Figures';
import { levelName, practiceName, sentencesOf } from './names';
import { Notes } from './Notes';
import type { Looked } from './use-look';

const words = lookWords.detail;

/** What stands behind the dots of a practice: its sentences, its groups, the figures and the notes. */
export function Detail({ looked: { id, spread, groups } }: { looked: Looked }) {
  const sentences = sentencesOf(id);
  const hasParts = groups.bySeniority.length + groups.byFunction.length > 0;
  return (
    <div class="look-detail stack">
      <table class="look-sentences">
        <caption>{words.sentences}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sentence}</th>
            <th scope="col">{words.chosen}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level, place) => (
            <tr key={level}>
              <th scope="row">
                <span class="look-level">{levelName(level)}</span>
                <span class="serif">{sentences[place]}</span>
              </th>
              <td>{spread.counts[place]}</td>
            </tr>
          ))}
          {(['unknown', 'notApplicable'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{words[kind]}</th>
              <td>{spread[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasParts && (
        <>
          <Breakdown
            caption={words.groups.seniority}
            parts={groups.bySeniority}
            nameOf={(name) => lookWords.seniority[name]}
          />
          <Breakdown caption={words.groups.function} parts={groups.byFunction} nameOf={(name) => name} />
          <p class="soft small">{words.groupsNote(model.thresholds.breakdownFrom.value)}</p>
        </>
      )}
      {spread.n >= model.thresholds.indicesFrom.value && <Figures counts={spread.counts} />}
      <Notes practice={id} />
      <p>
        <a href={pathTo(`/library/practices/${id}/`)}>
          {words.library}
          <span class="visually-hidden">: {practiceName(id)}</span>
        </a>
      </p>
    </div>
  );
}
