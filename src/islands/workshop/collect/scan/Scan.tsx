import { useRef, useState } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { summaryOf } from '../summary';
import type { Taking } from '../use-taking';
import { PickFiles } from '../ways/Files';
import { useCamera } from './use-camera';

const words = collectWords.scan;

/** QR codes before the camera, one after the other, and in pictures. */
export function Scan({ taking }: { taking: Taking }) {
  const video = useRef<HTMLVideoElement>(null);
  /** Codes met in this session: each is taken in once, however long it is held up. */
  const met = useRef(new Map<string, string>());
  const [last, setLast] = useState({ says: '', isGood: false });

  const { state, start, stop } = useCamera(video, (text) => {
    if (met.current.has(text)) return;
    met.current.set(text, '');
    void taking.takeText(text, { isByItself: true }).then((report) => {
      const isGood = report.arrived.length > 0;
      if (report.end === 'failed') met.current.delete(text);
      setLast({ says: isGood || report.misread.length > 0 ? summaryOf(report) : words.foreign, isGood });
    });
  });
  const isOn = state.kind === 'starting' || state.kind === 'running';

  return (
    <>
      <div class="collect-camera" data-good={last.isGood ? met.current.size : undefined} hidden={!isOn}>
        <video ref={video} playsInline muted aria-label={words.video} />
        {last.says !== '' && (
          // Read out by the summary of the step.
          <p key={met.current.size} class={last.isGood ? 'collect-scanned good' : 'collect-scanned'} aria-hidden="true">
            {last.says}
          </p>
        )}
      </div>
      <p role="status" class="small">
        {state.kind === 'starting' && words.starting}
        {state.kind === 'running' && words.running}
        {state.kind === 'hidden' && words.hidden}
      </p>
      {state.kind === 'failed' && (
        <p class="notice" role="alert">
          {words.failures[state.why]} {words.other}
        </p>
      )}
      <button type="button" class={isOn ? 'button quiet' : 'button'} onClick={isOn ? stop : start}>
        {isOn ? words.stop : words.start}
      </button>
      <div class="collect-picture">
        <h3 class="label">{words.picture}</h3>
        <p id="collect-picture-help" class="small soft">
          {words.pictureHelp}
        </p>
        <PickFiles
          button={words.pictureButton}
          describedBy="collect-picture-help"
          accept="image/*"
          onFiles={(given) => void taking.takeFiles(given)}
        />
      </div>
    </>
  );
}
