import { useState } from 'preact/hooks';
import { offlineWords } from '../../../content/messages/en/your-data-offline';
import { keepAllTypefaces } from '../../../platform/typefaces';

const words = offlineWords.allTypefaces;

/** All typefaces of far scripts on request: nobody else fetches nine megabytes. */
export function Typefaces({ kept, of, onDone }: { kept: number; of: number; onDone: () => void }) {
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  async function keepAll(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await keepAllTypefaces((done, all) => done % 20 === 0 && setSaid(words.progress(done, all)));
      setSaid(words.done);
    } catch {
      setSaid(words.failed);
    }
    setIsBusy(false);
    onDone();
  }
  if (of > 0 && kept === of && said === null) return null;
  return (
    <div class="stack">
      <p class="offline-verbs">
        <button
          type="button"
          class="button quiet"
          aria-describedby="offline-typefaces"
          aria-disabled={isBusy}
          onClick={() => void keepAll()}
        >
          {words.button}
        </button>
        <span role="status">{said}</span>
      </p>
      <p id="offline-typefaces" class="soft small">
        {words.about}
      </p>
    </div>
  );
}
