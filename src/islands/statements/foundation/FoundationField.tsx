import { foundationWords } from '../../../content/messages/en/statement-foundation';

interface Props {
  id: string;
  words: { label: string; improves: string; example: string };
  as: 'line' | 'text';
  value: string;
  onText: (text: string) => void;
}

/** One field of the foundation: label, what it improves, an example. */
export function FoundationField({ id, words, as, value, onText }: Props) {
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-help`,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <div class="field foundation-field">
      <label for={id}>{words.label}</label>
      {as === 'line' ? (
        <input type="text" maxLength={400} {...shared} />
      ) : (
        <textarea rows={2} maxLength={20_000} {...shared} />
      )}
      <p class="help" id={`${id}-help`}>
        {words.improves}{' '}
        <span class="example">
          {foundationWords.example} <i>{words.example}</i>
        </span>
      </p>
    </div>
  );
}
