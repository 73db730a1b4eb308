import { encodeQR } from 'qr';

/** A link as a square of dots to scan: black on white in both themes, with the margin that readers need. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="presenter-qr-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" />
      <path d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
