import { useState } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { pathTo } from '../../../lib/base-path';
import { $round } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { titleOfFollowUp } from './follow-up';

const words = talkWords.item;

/** What follows from a talk, as an action of one's own in the plan. */
export function FollowUpAction({ practice }: { practice: string }) {
  const { workshop, plan } = useStore($round);
  const [hasFailed, setFailed] = useState(false);
  const title = titleOfFollowUp(workshop.talks[practice]?.followUp ?? '');
  if (title === '') return null;
  const there = Object.entries(plan.own).find(([, own]) => own.title === title)?.[0];
  const add = async () => {
    // What makes plans is large, and few talks end with this.
    const isAdded = await import('./follow-up-action').then(
      ({ addFollowUp }) => addFollowUp(title) !== null,
      () => false,
    );
    setFailed(!isAdded);
  };
  return (
    <p role="status" class="talk-follow-up">
      {there ? (
        <>
          {words.inPlan} <a href={pathTo(`/roadmap/#action-${there}`)}>{words.showInPlan}</a>
        </>
      ) : (
        <button type="button" class="button quiet" onClick={() => void add()}>
          {words.toPlan}
        </button>
      )}
      {hasFailed && !there && ` ${words.notInPlan}`}
    </p>
  );
}
