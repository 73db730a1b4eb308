import { useLayoutEffect, useRef } from 'preact/hooks';
import { reportPage } from '../../../content/messages/en/report-page';
import type { Report, ReportStatement } from '../../../domain/report/report';
import { Dial } from '../../ui/Dial';
import { Mark } from '../../ui/Mark';

const words = reportPage.preview;

/** The sheet of paper: fetched once there is a report to stand on it. */
export function Sheet({ report }: { report: Report }) {
  const { colours, logo } = report;
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Through the object model, which the policy of the page allows; as an attribute it does not.
    sheet.current?.style.setProperty('--client', colours?.ink ?? '');
    sheet.current?.style.setProperty('--client-fill', colours?.fill ?? '');
  }, [colours?.ink, colours?.fill]);
  return (
    <article
      ref={sheet}
      // A colour and a logo are made for white paper, so the sheet stays white in the dark.
      class={[
        'sheet',
        (colours || logo) && 'on-white',
        colours && 'of-client',
        report.paper === 'letter' && 'on-letter',
      ]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby="sheet-heading"
    >
      <p class="sheet-furniture">
        <span>{report.furniture.left}</span> <span>{report.furniture.right}</span>
      </p>
      <div class="sheet-masthead">
        <p class="label">{report.title}</p>
        {logo && (
          <img
            src={`data:${logo.mediaType};base64,${logo.data}`}
            width={logo.width}
            height={logo.height}
            alt={report.organisation}
          />
        )}
      </div>
      {report.notice && <p class="soft small">{report.notice}</p>}
      <Standing {...report} />
      <Statements {...report} />
      <Plan {...report} />
      <p class="sheet-furniture sheet-foot">{report.furniture.foot}</p>
    </article>
  );
}

function Standing({ standing, labels }: Report) {
  const { areasHead } = standing;
  return (
    <section aria-labelledby="sheet-heading">
      <h3 id="sheet-heading" class="finding">
        {standing.finding.map(({ text, tone }) => (tone === 'signal' ? <em key={text}>{text}</em> : text))}
      </h3>
      <Dial name={words.overall} {...standing.dial} />
      <div class="sheet-columns">
        {(['reading', 'certainty'] as const).map(
          (key) =>
            standing[key] && (
              <div key={key}>
                <h4 class="label">{labels[key]}</h4>
                <p class="soft small">{standing[key]}</p>
              </div>
            ),
        )}
      </div>
      <table class="sheet-areas" aria-labelledby="sheet-heading">
        <thead>
          <tr>
            <th scope="col">{areasHead.area}</th>
            <th scope="col" class="sheet-dial">
              <span class="visually-hidden">{words.dial}</span>
            </th>
            <th scope="col">{areasHead.earned}</th>
            <th scope="col">{areasHead.toEarn}</th>
          </tr>
        </thead>
        <tbody>
          {standing.areas.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Mark area={row.id} /> {row.name}
              </th>
              <td class="sheet-dial">
                <Dial name={row.name} size="small" {...row.dial} />
              </td>
              <td>{row.earned}</td>
              <td>{row.toEarn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Statements({ statements }: Report) {
  return (
    <>
      {statements.map((statement) => (
        <Statement key={statement.id} {...statement} />
      ))}
    </>
  );
}

function Statement({ heading, wording, gap, approval }: ReportStatement) {
  return (
    <section class="sheet-statement">
      <h4 class="label">{heading}</h4>
      {wording && <p class="serif wording">{wording}</p>}
      {approval && <p class="soft small written">{approval}</p>}
      {gap && <p class="soft">{gap}</p>}
    </section>
  );
}

function Plan({ plan, projection, asked }: Report) {
  return (
    <section class="sheet-plan" aria-labelledby="sheet-plan">
      <h3 id="sheet-plan">{plan.finding}</h3>
      {plan.running && <p>{plan.running}</p>}
      {plan.problemsNote && (
        <p>
          <strong>{plan.problemsNote}</strong>
        </p>
      )}
      <p class="label">{plan.dates}</p>
      {plan.highlightsNote && <p class="soft small">{plan.highlightsNote}</p>}
      {plan.highlights.length > 0 && (
        <table aria-labelledby="sheet-plan">
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.dates}</th>
            </tr>
          </thead>
          <tbody>
            {plan.highlights.map((row) => (
              <tr key={row.id}>
                <td>{row.title}</td>
                <td>{row.owner}</td>
                <td class="dates">{row.dates}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h4 class="label">{projection.heading}</h4>
      <Dial name={words.after} {...projection.dial} triangle="day90" />
      <p class="soft small">
        {projection.note} {projection.legend}
      </p>
      {asked.items.length > 0 && (
        <div class="notice asked">
          <h4 class="label">{asked.heading}</h4>
          <ul>
            {asked.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
