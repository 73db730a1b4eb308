import { reportPartWords as words } from '../../../content/messages/en/report-parts';
import type { PaperChoice } from '../../../domain/engagement/engagement';
import { paperOf } from '../../../domain/report/paper';
import { languages } from '../../../platform/languages';
import { $engagement } from '../../../stores/engagement';
import { setPaper, setPart } from '../../../stores/report-choices';
import { useStore } from '../../use-store';
import { partsIn, writtenParts } from './parts-in';

const papers: readonly PaperChoice[] = ['auto', 'a4', 'letter'];

/** Which parts go into the documents, and the paper they are laid out for. */
export function PartsForm() {
  const { leaveOut, paper } = useStore($engagement).report;
  const taken = partsIn(leaveOut);
  return (
    <>
      <fieldset>
        <legend>{words.parts.legend}</legend>
        <ul class="plain-list parts">
          {writtenParts.map((part) => (
            <li key={part} class="choice">
              <input
                id={`part-${part}`}
                type="checkbox"
                checked={taken.includes(part)}
                aria-describedby={`about-part-${part}`}
                onChange={(event) => setPart(part, event.currentTarget.checked)}
              />
              <label for={`part-${part}`}>{words.parts.list[part].name}</label>
              <p id={`about-part-${part}`} class="soft small">
                {words.parts.list[part].about}
              </p>
            </li>
          ))}
        </ul>
        <div role="status" class="small">
          {taken.length === 0 && <p class="notice">{words.parts.none}</p>}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.paper.legend}</legend>
        {papers.map((choice) => (
          <div key={choice} class="choice">
            <input
              id={`paper-${choice}`}
              type="radio"
              name="paper"
              checked={paper === choice}
              onChange={() => setPaper(choice)}
            />
            <label for={`paper-${choice}`}>
              {choice === 'auto' ? words.paper.choices.auto(paperOf('auto', languages())) : words.paper.choices[choice]}
            </label>
          </div>
        ))}
      </fieldset>
    </>
  );
}
