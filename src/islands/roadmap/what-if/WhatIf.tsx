import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapWhatIfWords as words } from '../../../content/messages/en/roadmap-what-if';
import { comparePlans } from '../../../domain/roadmap/why/compare';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $roadmap } from '../../../stores/roadmap';
import { $isOtherPlan, $whatIfRoadmap, dropWhatIf, takeWhatIf } from '../../../stores/what-if';
import { useStore } from '../../use-store';
import { WhatIfAnswers } from './WhatIfAnswers';
import { WhatIfComparison } from './WhatIfComparison';
import { WhatIfDays, WhatIfTargets } from './WhatIfFields';

/** Another plan beside the plan: change it here, compare the two, take it or leave it. What is tried stays until it is taken or begun anew. */
export function WhatIf({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const [runs, setRuns] = useState(0);
  const roadmap = useStore($roadmap);
  const other = useStore($whatIfRoadmap);
  const isOther = useStore($isOtherPlan);
  useEffect(() => {
    dialog.current!.showModal();
    heading.current!.focus();
  }, []);
  const close = () => dialog.current!.close();
  const take = () => {
    if (takeWhatIf()) close();
    else setFailed(true);
  };
  const startOver = () => {
    dropWhatIf();
    setFailed(false);
    setRuns(runs + 1);
    heading.current!.focus();
  };
  return (
    <dialog ref={dialog} class="what-if" aria-labelledby="what-if-heading" onClose={onClose}>
      <header class="what-if-head">
        <div>
          <h2 id="what-if-heading" ref={heading} tabIndex={-1}>
            {words.heading}
          </h2>
          <p class="soft">{words.lead}</p>
        </div>
        <button type="button" class="plain" onClick={close}>
          {words.close}
        </button>
      </header>
      <div class="what-if-body">
        <div class="what-if-fields" key={runs}>
          <WhatIfDays />
          <WhatIfTargets />
          <WhatIfAnswers />
        </div>
        <WhatIfComparison roadmap={roadmap} other={other} />
      </div>
      <footer class="what-if-foot">
        <p role="status">{hasFailed ? words.failed : says(roadmap, other, isOther)}</p>
        {isOther && (
          <button type="button" class="button quiet" onClick={startOver}>
            {words.startOver}
          </button>
        )}
        <button type="button" class="button" disabled={!isOther} onClick={take}>
          {words.take}
        </button>
      </footer>
    </dialog>
  );
}

function says(roadmap: Roadmap, other: Roadmap, isOther: boolean): string {
  if (!isOther) return words.same;
  const { calendar, ...lists } = comparePlans(roadmap, other);
  const isSame = Object.values(lists).every((list) => list.length === 0);
  const days = (one: Roadmap) => one.months.reduce((sum, { planned }) => sum + planned, 0);
  const differs = isSame ? words.sameActions : words.differs({ ...lists, calendar });
  const over = other.months.filter((month) => month.over).map(({ month }) => month);
  return [differs, words.costs(days(other) - days(roadmap)), words.over(over)].filter(Boolean).join(' ');
}
