import { useMemo } from 'preact/hooks';
import { foundationWords } from '../../../content/messages/en/statement-foundation';
import { voiceWords } from '../../../content/statement-voices';
import { readVoices, type VoiceReading, type VoicesRead } from '../../../domain/statements/foundation/voices';
import { setFoundation } from '../../../stores/foundation';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { FoundationField } from './FoundationField';
import { UseInPart } from './UseInPart';
import { useSettled } from '../../ui/use-settled';

const words = foundationWords.voices;
const order = [
  'felt',
  'lacked',
  'done',
  'wanted',
  'burden',
  'spared',
] as const satisfies readonly VoiceReading['kind'][];

/** Sentences of customers as they were pasted, and what they say when they are put together. */
export function Voices() {
  const { foundation } = useStore($statements);
  const text = foundation.voices ?? '';
  const settled = useSettled(text);
  const read = useMemo(() => readVoices(settled, voiceWords), [settled]);
  return (
    <div class="voices">
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <FoundationField
          id="foundation-voices-text"
          words={words}
          as="text"
          value={text}
          onText={(typed) => setFoundation('voices', typed)}
        />
      </form>
      <section aria-labelledby="voices-read">
        <h4 id="voices-read">{words.read}</h4>
        <p class="soft small" role="status">
          {summaryOf(settled, read)}
        </p>
        {order.map((kind) => {
          const readings = read.readings.filter((reading) => reading.kind === kind);
          return readings.length > 0 && <Kind key={kind} kind={kind} readings={readings} sentences={read.sentences} />;
        })}
      </section>
    </div>
  );
}

function summaryOf(text: string, { sentences, isOtherLanguage, readings }: VoicesRead): string {
  if (text.trim() === '') return words.none;
  if (sentences.length === 0) return words.noSentence;
  return isOtherLanguage ? words.otherLanguage(sentences.length) : words.found(sentences.length, readings.length);
}

interface KindProps {
  kind: VoiceReading['kind'];
  readings: readonly VoiceReading[];
  sentences: readonly string[];
}

function Kind({ kind, readings, sentences }: KindProps) {
  return (
    <div class="reading-kind">
      <h5 class="label">{words.kinds[kind]}</h5>
      {kind === 'lacked' && <p class="soft small">{words.lackedNote}</p>}
      <ul class="plain-list">
        {readings.map((reading) => (
          <li key={reading.text} class="reading">
            <p class="serif written">{reading.text}</p>
            <details>
              <summary class="small">
                {words.times(reading.sentences.length)}
                <span class="visually-hidden">
                  {' '}
                  {words.timesOf(reading.sentences.length, reading.text, kind === 'lacked')}
                </span>
              </summary>
              {reading.said.length > 0 && <p class="soft small">{words.said(reading.said)}</p>}
              {reading.sentences.map((at) => (
                <blockquote key={at} class="small written">
                  {sentences[at]}
                </blockquote>
              ))}
            </details>
            {reading.use && <UseInPart part={reading.use.part} text={reading.use.text} shown={reading.text} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
