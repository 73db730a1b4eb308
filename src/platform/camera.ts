/** The camera, which there may be none of, or which somebody may refuse. */

/** insecure: the browser gives no camera to a page that did not come over https. busy: another program has it. */
export type CameraFailure = 'insecure' | 'none' | 'refused' | 'busy' | 'failed';
export type OpenedCamera = { kind: 'ok'; stream: MediaStream; stop: () => void } | { kind: CameraFailure };

const failures: Record<string, CameraFailure> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Asks for the camera; the one at the back where there are two, for that is the one people point at things. */
export async function openCamera(): Promise<OpenedCamera> {
  if (!isSecureContext) return { kind: 'insecure' };
  // Typed as if every browser had it.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || typeof devices.getUserMedia !== 'function') return { kind: 'none' };
  try {
    const stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    return { kind: 'ok', stream, stop: () => stream.getTracks().forEach((track) => track.stop()) };
  } catch (error) {
    return { kind: failures[error instanceof Error ? error.name : ''] ?? 'failed' };
  }
}
