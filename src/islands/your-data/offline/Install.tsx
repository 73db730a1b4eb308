import { useEffect, useState } from 'preact/hooks';
import { offlineWords } from '../../../content/messages/en/your-data-offline';
import { canInstall, installSite, isInstalled, onCanInstall } from '../../../platform/install';

const words = offlineWords.install;

/** By the browser's own question where it can be asked, else by a sentence. */
export function Install() {
  const [can, setCan] = useState(canInstall);
  useEffect(() => onCanInstall(() => setCan(true)), []);
  if (isInstalled()) return <p class="soft">{words.installed}</p>;
  if (!can) return <p class="soft small">{words.by}</p>;
  return (
    <p class="offline-verbs">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          setCan(false);
          void installSite();
        }}
      >
        {words.button}
      </button>
      <span class="soft small">{words.about}</span>
    </p>
  );
}
