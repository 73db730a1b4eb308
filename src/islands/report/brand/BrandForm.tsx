import { reportBrandWords } from '../../../content/messages/en/report-brand';
import { limits } from '../../../domain/engagement/engagement';
import { $organisation, setBrand } from '../../../stores/organisation';
import { useStore } from '../../use-store';
import { ColourFields } from './ColourFields';
import { LogoField } from './LogoField';

const words = reportBrandWords.line;

/** The client's colour, logo and line, on whatever is handed round. */
export function BrandForm() {
  const { brand } = useStore($organisation);
  return (
    <>
      <ColourFields colour={brand.colour} />
      <LogoField logo={brand.logo} />
      <div class="field">
        <label for="brand-line">{words.label}</label>
        <input
          id="brand-line"
          type="text"
          autocomplete="off"
          maxLength={limits.shortText}
          value={brand.confidentiality}
          aria-describedby="about-brand-line"
          onInput={(event) => setBrand({ confidentiality: event.currentTarget.value })}
        />
        <p id="about-brand-line" class="help">
          {words.help}
        </p>
      </div>
    </>
  );
}
