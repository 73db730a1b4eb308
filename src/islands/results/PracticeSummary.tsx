import { resultsWords } from '../../content/messages/en/results';
import type { Mark } from '../../domain/assessment/mark';
import { levelName, usePractices } from './names';
import { Steps } from './Steps';
import { useGroup } from './use-group';

const words = resultsWords.practices;

/** One practice on one line: code, name, its level as a mark and in words, and what is said of its evidence. */
export function PracticeSummary({ mark, evidence }: { mark: Mark; evidence: string }) {
  const practices = usePractices();
  const { id, code } = mark.practice;
  const views = useGroup()?.rows.get(id);
  const weighted = words.weighted[String(mark.weight)];
  return (
    <summary>
      <span class="practice-code">{code}</span>
      <span class="practice-name">
        {practices.name(id)}
        {weighted && <span class="soft small"> ({weighted})</span>}
        {views && <span class="soft small practice-views"> {views}</span>}
      </span>
      <Steps level={mark.level} />
      <span class={mark.level === null ? 'practice-level soft' : 'practice-level'}>
        {mark.level === null ? words[mark.state === 'level' ? 'open' : mark.state] : levelName(mark.level)}
      </span>
      <span class={`practice-evidence${mark.evidence ? '' : ' lacks'}`}>{evidence}</span>
    </summary>
  );
}
