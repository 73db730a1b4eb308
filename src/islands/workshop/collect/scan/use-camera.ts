import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openCamera, type CameraFailure } from '../../../../platform/camera';
import { qrReader } from './read-qr';

export type CameraState =
  { kind: 'off' | 'starting' | 'running' | 'hidden' } | { kind: 'failed'; why: CameraFailure | 'reader' };

/** A look this often, in milliseconds: quick enough for a hand, slow enough for a battery. */
const between = 150;

/** The camera, from start to stop. It stops by itself when the page is hidden, and when the part is left. */
export function useCamera(video: RefObject<HTMLVideoElement>, onText: (text: string) => void) {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const isOn = state.kind === 'starting' || state.kind === 'running';

  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let stopCamera = () => {};
    let timer: ReturnType<typeof setTimeout>;
    const onHidden = () => document.visibilityState === 'hidden' && setState({ kind: 'hidden' });
    document.addEventListener('visibilitychange', onHidden);

    const run = async () => {
      const [camera, reader] = await Promise.all([openCamera(), qrReader().catch(() => null)]);
      if (camera.kind !== 'ok') return isOver || setState({ kind: 'failed', why: camera.kind });
      stopCamera = camera.stop;
      if (isOver) return camera.stop();
      if (!reader) return setState({ kind: 'failed', why: 'reader' });
      const screen = video.current!;
      screen.srcObject = camera.stream;
      await screen.play().catch(() => undefined);
      setState({ kind: 'running' });
      camera.stream.getVideoTracks()[0]?.addEventListener('ended', () => setState({ kind: 'failed', why: 'busy' }));
      const look = async () => {
        const texts = screen.videoWidth > 0 ? await reader.readFrame(screen).catch(() => []) : [];
        if (isOver) return;
        for (const text of texts) onText(text);
        timer = setTimeout(() => void look(), between);
      };
      void look();
    };
    void run();

    return () => {
      isOver = true;
      clearTimeout(timer);
      stopCamera();
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [isOn]);

  return { state, start: () => setState({ kind: 'starting' }), stop: () => setState({ kind: 'off' }) };
}
