import { profileQuestions } from '../../content/context';
import { profilePage as words } from '../../content/messages/en/profile';
import { profileWords } from '../../content/words';
import { pathTo } from '../../lib/base-path';
import { $organisation, setOrganisation } from '../../stores/organisation';
import { useEngagementLoaded, useStore } from '../use-store';
import { Question } from './Question';

/** Who the organisation is: name, word for a customer, and the optional profile. */
export function ProfilePage() {
  useEngagementLoaded({ isTypedOn: true });
  const { name, customerWord, profile } = useStore($organisation);
  return (
    <>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <TextQuestion
          id="organisation-name"
          label={words.name}
          help={words.nameHelp}
          value={name}
          onInput={(text) => setOrganisation({ name: text })}
        />
        <TextQuestion
          id="customer-word"
          label={words.customerWord}
          help={words.customerWordHelp}
          value={customerWord}
          onInput={(text) => setOrganisation({ customerWord: text })}
        />
        {profileQuestions.map((question) => (
          <Question key={question.id} question={question} words={profileWords[question.id]!} profile={profile} />
        ))}
      </form>
      <p class="ways-on">
        <a class="button" href={pathTo('/assess/')}>
          {words.go}
        </a>
        <a class="button quiet" href={pathTo('/assess/readiness/')}>
          {words.readiness}
        </a>
        <a class="button quiet" href={pathTo('/results/')}>
          {words.results}
        </a>
      </p>
    </>
  );
}

interface TextProps {
  id: string;
  label: string;
  help: string;
  value: string;
  onInput: (text: string) => void;
}

function TextQuestion({ id, label, help, value, onInput }: TextProps) {
  return (
    <div class="question">
      <label class="asked" for={id}>
        {label}
      </label>
      <div>
        <input
          id={id}
          type="text"
          maxLength={400}
          value={value}
          aria-describedby={`${id}-help`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <p class="effect" id={`${id}-help`}>
          {help}
        </p>
      </div>
    </div>
  );
}
