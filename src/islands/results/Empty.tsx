import { resultsWords } from '../../content/messages/en/results';
import { pathTo } from '../../lib/base-path';
import { Dial } from '../ui/Dial';

/** What will stand here, and how to get it. @param answered practices answered without a level */
export function Empty({ answered }: { answered: number }) {
  const words = resultsWords.empty;
  return (
    <div class="results-empty">
      <h1>{answered > 0 ? words.unknownOnlyHeading : words.heading}</h1>
      <p class="lead">{answered > 0 ? words.unknownOnly : words.lead}</p>
      <Dial name={resultsWords.page.title} position={null} band={{ low: 1, high: 5 }} earned={null} />
      <p>{words.time}</p>
      <p class="buttons">
        <a class="button" href={pathTo('/assess/')}>
          {answered > 0 ? words.goOn : words.start}
        </a>
        {answered === 0 && (
          <a class="button quiet" href={pathTo('/results/?example')}>
            {words.example}
          </a>
        )}
      </p>
    </div>
  );
}
