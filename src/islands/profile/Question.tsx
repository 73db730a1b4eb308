import { profilePage } from '../../content/messages/en/profile';
import type { ProfileQuestion, ProfileWords } from '../../content/schema';
import type { Profile } from '../../domain/engagement/engagement';
import { setProfile } from '../../stores/organisation';

interface Props {
  question: ProfileQuestion;
  words: ProfileWords;
  profile: Profile;
}

/** One question of the profile: radios, or boxes where several answers may hold. */
export function Question({ question, words, profile }: Props) {
  const { id, many, options } = question;
  const value = profile[id];
  const chosen: readonly string[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const toggle = (option: string, on: boolean) => {
    const next = many ? options.filter((each) => (each === option ? on : chosen.includes(each))) : option;
    setProfile({ [id]: many && next.length === 0 ? undefined : next });
  };
  return (
    <fieldset class="question">
      <legend>{words.question}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={id}
              value={option}
              checked={chosen.includes(option)}
              onChange={(event) => toggle(option, event.currentTarget.checked)}
            />
            {words.options[option]}
          </label>
        ))}
        {chosen.length > 0 && (
          <button type="button" class="plain small" onClick={() => setProfile({ [id]: undefined })}>
            {profilePage.clear}
          </button>
        )}
      </div>
      <p class="effect">{words.changes}</p>
    </fieldset>
  );
}
