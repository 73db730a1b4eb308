import { useEffect } from 'preact/hooks';
import { resultsWords } from '../../content/messages/en/results';
import { marksOf } from '../../domain/assessment/mark';
import { PracticeRow } from './PracticeRow';
import { PracticesByArea } from './PracticesByArea';
import type { Result } from './result';

/** All practices in scope, grouped by area; a link to one opens it. */
export function PracticeList({ edition, input }: Result) {
  const words = resultsWords.practices;
  useEffect(() => {
    const open = () => {
      const row = document.getElementById(location.hash.slice(1));
      if (!(row instanceof HTMLDetailsElement)) return;
      row.open = true;
      row.scrollIntoView({ block: 'start' });
      row.querySelector('summary')?.focus({ preventScroll: true });
    };
    // A second click on the same link changes no fragment, so it has to be heard as a click.
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#practice-"]');
      if (link && link.getAttribute('href') === location.hash) open();
    };
    open();
    addEventListener('hashchange', open);
    document.addEventListener('click', again);
    return () => {
      removeEventListener('hashchange', open);
      document.removeEventListener('click', again);
    };
  }, []);
  return (
    <section aria-labelledby="practices-heading">
      <h2 id="practices-heading">{words.heading(edition.practices.length)}</h2>
      <p class="section-lead">{words.lead}</p>
      <PracticesByArea
        marks={marksOf(edition.practices, input)}
        row={(mark) => (
          <PracticeRow
            key={mark.practice.id}
            mark={mark}
            input={input}
            evidenceFrom={edition.model.thresholds.evidenceFrom.value}
          />
        )}
      />
    </section>
  );
}
