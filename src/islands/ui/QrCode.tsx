import { useEffect, useState } from 'preact/hooks';
import { qrCodeWords } from '../../content/messages/en/qr-code';
import { qrDrawing, type QrDrawing } from './qr-drawing';

interface Props {
  text: string;
  /** What it is, for those who listen. */
  label: string;
  /** Said in its place where it cannot be drawn. */
  missing?: string;
}

/** The text as a QR code: dark on white in both themes, for many phones read no other. */
export function QrCode({ text, label, missing = qrCodeWords.missing }: Props) {
  const [drawn, setDrawn] = useState<{ of: string; drawing: QrDrawing | null }>({ of: '', drawing: null });
  useEffect(() => {
    let isLate = false;
    const put = (drawing: QrDrawing | null) => {
      if (!isLate) setDrawn({ of: text, drawing });
    };
    void qrDrawing(text).then(put, () => put(null));
    return () => {
      isLate = true;
    };
  }, [text]);
  const { of, drawing } = drawn;
  if (of === text && !drawing) return <p class="qr-missing">{missing}</p>;
  // The one before stays until the new one is there, so that nothing jumps; it is not to be scanned.
  const size = drawing?.size ?? 1;
  const isReady = of === text && drawing !== null;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} aria-busy={!isReady}>
      <rect class="qr-paper" width={size} height={size} />
      {isReady && <path class="qr-ink" d={drawing.path} />}
    </svg>
  );
}
