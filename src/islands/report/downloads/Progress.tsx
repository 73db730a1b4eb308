import { reportPage as words } from '../../../content/messages/en/report-page';

interface Props {
  /** Of the work done, 0 to 1. */
  share: number;
  cancel: () => void;
}

export function Progress({ share, cancel }: Props) {
  return (
    <p class="download-progress">
      <label>
        <span>{words.building}</span> <progress max={1} value={share} />
      </label>
      <button type="button" class="plain" onClick={cancel}>
        {words.cancel}
      </button>
    </p>
  );
}
