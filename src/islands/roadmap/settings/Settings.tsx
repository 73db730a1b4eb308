import { useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $capacity, $plan } from '../../../stores/roadmap';
import { useStore } from '../../use-store';
import { lazy } from '../../ui/lazy';
import { offDays } from './off-days';

const words = roadmapWords.settings;
const [Fields, fetchFields] = lazy(async () => (await import('./SettingsFields')).SettingsFields);

/** When the plan starts, how many days each month has, the calendar it runs on, and the time of its owners. */
export function Settings({ roadmap }: { roadmap: Roadmap }) {
  const plan = useStore($plan);
  const [isOpen, setOpen] = useState(false);
  const capacity = useStore($capacity);
  return (
    <details class="plan-settings" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerOver={fetchFields} onFocus={fetchFields}>
        <span class="settings-name">{words.summary}</span>{' '}
        <span class="soft small">{words.now(roadmap.startOn, capacity, offDays(plan, roadmap).length)}</span>
      </summary>
      {isOpen && <Fields roadmap={roadmap} />}
    </details>
  );
}
