import { reportBrandWords } from '../../../content/messages/en/report-brand';
import { brandColours, contrastOnWhite } from '../../../domain/report/brand-colours';

const words = reportBrandWords.colour;

/** How the colour will be used, on white as on paper, and whether it had to be darkened to be read. */
export function ColourSample({ colour }: { colour: string }) {
  const { fill, onFill, ink, wash } = brandColours(colour)!;
  return (
    <>
      <svg class="colour-sample" viewBox="0 0 300 56" role="img" aria-label={words.sample}>
        <rect class="print" width="300" height="56" />
        <rect width="100" height="56" fill={fill} />
        <text x="50" y="33" fill={onFill}>
          {words.area}
        </text>
        <text x="150" y="33" fill={ink}>
          {words.words}
        </text>
        <rect x="112" y="42" width="76" height="1.5" fill={ink} />
        <rect x="200" width="100" height="56" fill={wash} />
        <text class="print-ink" x="250" y="33">
          {words.ground}
        </text>
      </svg>
      <p class="small" role="status">
        {ink === fill ? words.asChosen : words.darkened(ink, contrastOnWhite(colour))}
      </p>
    </>
  );
}
