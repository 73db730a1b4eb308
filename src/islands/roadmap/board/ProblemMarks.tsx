import { roadmapProblemWords } from '../../../content/messages/en/roadmap-problems';

const words: Partial<Record<string, string>> = roadmapProblemWords.marks;

/** On the action itself: what is wrong with it, in few words. @param kinds with spaces between */
export function ProblemMarks({ kinds }: { kinds: string }) {
  const marks = [...new Set(kinds.split(' '))].map((kind) => words[kind]);
  return <span class="action-problem">{marks.filter(Boolean).join(' · ')}</span>;
}
