import { limits } from '../../../domain/engagement/limits';
import { $workshop, setTalk } from '../../../stores/workshop';
import { useStore } from '../../use-store';

interface Props {
  practice: string;
  field: 'evidence' | 'by' | 'dissent' | 'followUp';
  label: string;
  help?: string;
  isLong?: boolean;
}

/** Something that is written down of a talk, kept as it is typed. */
export function TalkText({ practice, field, label, help, isLong = false }: Props) {
  const value = useStore($workshop).talks[practice]?.[field] ?? '';
  const id = `talk-${field}`;
  const shared = {
    id,
    value,
    dir: 'auto',
    'aria-describedby': help ? `${id}-help` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setTalk(practice, { [field]: currentTarget.value }),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} maxLength={limits.text} />
      ) : (
        <input {...shared} type="text" autocomplete="off" maxLength={limits.shortText} />
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
