import { respondWords } from '../../content/messages/en/respond';
import { pathTo } from '../../lib/base-path';

const words = respondWords.problem;

interface Props {
  error: 'none' | 'damaged' | 'otherEdition';
  /** An invitation was opened in this tab before. */
  canGoOn: boolean;
}

/** In place of the questions: what this is, what happened, what is safe, what to do. */
export function Problem({ error, canGoOn }: Props) {
  return (
    <div class="respond-part">
      <h1>{words[error].heading}</h1>
      <p class="lead">{words[error].happened}</p>
      <p>{words.safe}</p>
      <p>{words.ask}</p>
      {canGoOn && (
        <p>
          {words.goOn} <a href="#welcome">{words.goOnLink}</a>
        </p>
      )}
      <p class="respond-own">
        {words.own} <a href={pathTo('/assess/')}>{words.ownLink}</a>
      </p>
    </div>
  );
}
