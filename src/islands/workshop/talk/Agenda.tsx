import { workshopWords } from '../../../content/messages/en/workshop';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { lateViews } from '../../../domain/workshop/views/late-views';
import { pathTo } from '../../../lib/base-path';
import { $round } from '../../../stores/engagement';
import { $workshop, setWorkshop } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { NextStep } from '../NextStep';
import { AgendaLine } from './AgendaLine';
import { AlignedLine } from './AlignedLine';
import { MinutesField } from './MinutesField';

const words = talkWords.agenda;

/** Everything there is to talk over, with the minutes for each and why it stands where it stands. */
export function Agenda({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { minutes, talks: kept } = useStore($workshop);
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const seconds = Object.values(kept).reduce((sum, talk) => sum + talk.seconds, 0);
  const talks = agenda.filter((item) => item.kind === 'talk');
  const agreed = talks.filter((item) => item.agreed).length;
  const next = talks.find((item) => !item.agreed);
  const inTime = agenda.filter((item) => !item.ifTime);
  const ifTime = agenda.filter((item) => item.ifTime);
  return (
    <section class="talk-agenda">
      <h2>{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      <div class="talk-budget">
        <div class="field">
          <label for="talk-minutes">{words.minutes}</label>
          <MinutesField
            id="talk-minutes"
            value={minutes}
            lowest={5}
            highest={960}
            wrong={words.notMinutes}
            describedBy="talk-minutes-help"
            onChange={(value) => setWorkshop({ minutes: value })}
          />
          <p class="help" id="talk-minutes-help">
            {words.minutesHelp}
          </p>
        </div>
        <p class="talk-sum">
          <span role="status">{words.planned(planned, minutes)}</span>{' '}
          {talks.length > 0 && words.done(agreed, talks.length)} {seconds > 29 && words.talked(seconds)}
        </p>
        {next && (
          <p>
            <a class="button" href={`#talk/${next.practices[0]!}`}>
              {agreed === 0 && seconds === 0 ? words.start : words.goOn}
            </a>
          </p>
        )}
      </div>
      {(agreed > 0 || seconds > 0 || agenda.every((item) => item.agreed)) && <Results agenda={agenda} />}
      <Late />
      <Lines items={inTime} />
      {ifTime.length > 0 && (
        <>
          <h2>{words.ifTime}</h2>
          <p class="soft">{words.ifTimeHelp}</p>
          <Lines items={ifTime} />
        </>
      )}
    </section>
  );
}

function Lines({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol class="plain-list talk-lines">
      {items.map((item) =>
        item.kind === 'talk' ? (
          <AgendaLine key={item.practices[0]} item={item} />
        ) : (
          <AlignedLine key="aligned" item={item} />
        ),
      )}
    </ol>
  );
}

/** Where the workshop leads: what was agreed is in the result, the roadmap and the report. */
function Results({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { result } = workshopWords.next;
  const open = agenda.filter((item) => !item.agreed);
  const isSplit = open.some(({ why }) => why.some(({ kind }) => kind === 'split' || kind === 'camps'));
  const says = [open.length === 0 ? words.allDone : result.open, isSplit ? result.split : ''].filter(Boolean).join(' ');
  return (
    <NextStep says={says} go={result.go} href={pathTo('/results/')}>
      <a href={pathTo('/roadmap/')}>{result.roadmap}</a>
      <a href={pathTo('/report/')}>{result.report}</a>
    </NextStep>
  );
}

function Late() {
  const late = lateViews(useStore($round)).length;
  if (late === 0) return null;
  return (
    <p class="notice">
      {words.late(late)} <a href="#collect">{words.lateLink}</a>
    </p>
  );
}
