/**
 * Everything a deliverable sees, as one plain value: sentences already in words, numbers and dates beside them untouched.
 * No deliverable reads the engagement, the edition or the clock.
 */
import type { AreaId, Level } from '../../content/schema';
import type { Logo, ReportPartId } from '../engagement/engagement';
import type { AnswerSheet } from './answer-sheet';
import type { ReportSlides } from './report-slides';
import type { ReportViews } from './report-views';
import type { ActionRow, CalendarEvent, MeasureRow, MonthPlan, OwnerRow, Waiting } from './report-plan';

export type { ActionRow, CalendarEvent, MeasureRow, MonthPlan, OwnerMonth, OwnerRow, Waiting } from './report-plan';

/** A stretch of a sentence; "signal" is the level itself, set apart by whoever draws. */
export interface Phrase {
  text: string;
  tone: 'plain' | 'signal';
}

/** What `dialGeometry` needs besides a width. */
export interface DialReading {
  position: number | null;
  band: { low: number; high: number } | null;
  earned: Level | null;
  target: number | null;
}

export interface AreaRow {
  id: AreaId;
  name: string;
  dial: DialReading;
  /** Short name of the earned level, or words for "none yet". */
  earned: string;
  /** What earns the next level, in a few words. */
  toEarn: string;
}

export interface ReportStatement {
  id: 'mission' | 'success';
  heading: string;
  /** The wording that stands: the version chosen, otherwise the wording as it is; empty while there is none. */
  wording: string;
  /** What is missing, or an empty string. */
  gap: string;
  /** Who approved it, when and with how much to mend, or that nobody did, and when it is to be looked at again; empty without a wording. */
  approval: string;
  /** How many departments said something, and that it was worded anew since; empty when there is nothing to say. */
  notes: string[];
  /** The lines that stand beside the sentence. */
  beside: Term[];
  /** What came of each test. */
  tests: Term[];
  /** Findings of the checks that the user set aside: the words they stood on, and the reason. */
  setAside: Term[];
  /** The builder's parts that were filled and that the wording says, in its order. */
  parts: Term[];
  /** Those that were filled and that the wording does not say. */
  unsaid: Term[];
}

export interface PracticeRow {
  id: string;
  code: string;
  name: string;
  area: AreaId;
  level: Level | null;
  /** Short level name, or "don’t know", "does not apply", "not answered". */
  claimed: string;
  /** The same with a claim that shows no evidence counted down. */
  evidenced: string;
  /** The sentence chosen, the reason it does not apply, or an empty string. */
  sentence: string;
  /** The user's note of evidence; empty when there is none. May be long. */
  note: string;
}

export interface Point {
  practice: string;
  code: string;
  /** The practice's name. */
  name: string;
  /** The sentence that holds today. */
  sentence: string;
  /** Why it is listed, and for a gap what comes next. */
  reason: string;
}

/** A table of words: the header row and the rows under it. */
export interface WordTable {
  head: string[];
  rows: string[][];
}

export interface RadarSeries {
  name: string;
  values: (number | null)[];
}

export interface Radar {
  axes: string[];
  /** One value for each axis, 1 to 5, null where no level is known. */
  series: RadarSeries[];
  /** In the table under the drawing, but not drawn: a fourth line would hide the others. */
  beside: RadarSeries;
}

export interface Term {
  term: string;
  meaning: string;
}

export interface FigureTexts {
  dial: string;
  projection: string;
  /** In the order of `standing.areas`. */
  areas: string[];
  radar: string;
  /** The few actions of the summary. */
  picture: string;
  /** All actions. */
  timeline: string;
}

/** One other way to read the same answers. */
export interface Lens {
  heading: string;
  /** One sentence; empty when there is none to say. */
  finding: string;
  parts: {
    name: string;
    lowest: Level | null;
    median: Level | null;
    /** Both in words, or why there are none. */
    text: string;
  }[];
}

/** How the client's own colour may be used: chosen by them, with the contrast kept by us. All "#rrggbb". */
export interface BrandColours {
  /** As chosen: for areas. */
  fill: string;
  /** Text and marks on that area: 4.5 to 1 or more against it. */
  onFill: string;
  /** The same hue, dark enough for text and thin lines on white: 4.5 to 1 or more. */
  ink: string;
  /** A pale wash of it: body text keeps 7 to 1 on it. */
  wash: string;
}

/** A4 is 210 by 297 mm, Letter 8.5 by 11 inches. */
export type Paper = 'a4' | 'letter';

export interface Report {
  /** BCP 47. */
  language: string;
  /** Of the document: organisation and subject. */
  title: string;
  subject: string;
  organisation: string;
  /** Plain date, "2026-11-21". */
  date: string;
  paper: Paper;
  /** What goes in, in the order of the report. */
  parts: readonly ReportPartId[];
  /** The client's look; null where none was given, and Attune's own stands. */
  colours: BrandColours | null;
  logo: Logo | null;
  /** `page` names a page and how many there are, where `{page}` and `{pages}` stand: a report is data, which a worker can be sent. */
  furniture: { left: string; right: string; foot: string; page: string };
  /** Said first when the report is of the shipped example. */
  notice: string;
  standing: {
    finding: Phrase[];
    dial: DialReading;
    /** Reading and certainty, one after the other, where the aims of the areas are not drawn. */
    note: string;
    /** What the dial shows. */
    reading: string;
    /** How far it can be relied on. */
    certainty: string;
    areas: AreaRow[];
    areasHead: { area: string; earned: string; aimedAt: string; toEarn: string };
  };
  statements: ReportStatement[];
  plan: {
    /** The ninety days in one line. */
    finding: string;
    dates: string;
    startsOn: string;
    endsOn: string;
    months: [MonthPlan, MonthPlan, MonthPlan];
    /** The few actions the summary draws, by start. */
    highlights: ActionRow[];
    /** How the highlights were picked out of all actions; empty when nothing was left out. */
    highlightsNote: string;
    waiting: Waiting[];
    refused: Waiting[];
    /** What does not fit in the plan as the user made it, one sentence each; none in most plans. */
    problems: string[];
    /** How many there are, in one sentence; empty when there are none. */
    problemsNote: string;
    /** How it runs, in a sentence or two; empty until something was begun. */
    running: string;
  };
  /** Those with the most days first. */
  owners: OwnerRow[];
  measures: MeasureRow[];
  calendar: CalendarEvent[];
  lenses: Lens[];
  projection: {
    heading: string;
    /** What becomes of the level, in one sentence; the note begins with it. */
    finding: string;
    dial: DialReading;
    /** What the triangle on the dial is; empty without one. */
    legend: string;
    note: string;
    table: WordTable;
  };
  asked: { heading: string; items: string[] };
  profile: Term[];
  radar: Radar;
  practices: { area: AreaId; name: string; rows: PracticeRow[] }[];
  /** Null where no view of a group was revealed. */
  views: ReportViews | null;
  answers: AnswerSheet;
  strengths: Point[];
  gaps: Point[];
  method: string[];
  limits: string[];
  glossary: Term[];
  /** What each drawing shows, for those who do not see it: the finding, in words. */
  figures: FigureTexts;
  /** Short names of the five levels, lowest first: the stops of every dial. */
  stops: [string, string, string, string, string];
  /** What slides say beyond the rest. */
  slides: ReportSlides;
  /** Headings and labels, by key, for deliverables to set. */
  labels: Record<ReportLabel, string>;
}

export type ReportLabel =
  | 'yes'
  | 'answer'
  | 'answers'
  | 'answersHelp'
  | 'evidence'
  | 'actions'
  | 'level'
  | 'daysPlanned'
  | 'daysThere'
  | 'summary'
  | 'standing'
  | 'plan'
  | 'planPicture'
  | 'profile'
  | 'radar'
  | 'radarNote'
  | 'practices'
  | 'practice'
  | 'claimed'
  | 'evidenced'
  | 'notes'
  | 'strengths'
  | 'gaps'
  | 'noStrengths'
  | 'noGaps'
  | 'action'
  | 'owner'
  | 'dates'
  | 'effort'
  | 'doneWhen'
  | 'why'
  | 'waiting'
  | 'noneWaiting'
  | 'refused'
  | 'reason'
  | 'statements'
  | 'statementsNote'
  | 'unsaid'
  | 'beside'
  | 'tests'
  | 'setAside'
  | 'parts'
  | 'inPlace'
  | 'method'
  | 'limits'
  | 'glossary'
  | 'lost'
  | 'lenses'
  | 'owners'
  | 'days'
  | 'month'
  | 'state'
  | 'late'
  | 'held'
  | 'problems'
  | 'needs'
  | 'measures'
  | 'measure'
  | 'measureOf'
  | 'baseline'
  | 'baselineOn'
  | 'target'
  | 'by'
  | 'area'
  | 'code'
  | 'sentence'
  | 'note'
  | 'starts'
  | 'ends'
  | 'quickWin'
  | 'total'
  | 'contents'
  | 'standouts'
  | 'timeline'
  | 'reading'
  | 'certainty'
  | 'today'
  | 'done'
  | 'underWay'
  | 'blocked'
  | 'confirm'
  | 'attached'
  | 'ownersLoad'
  | 'measuresNote'
  | 'lensNote'
  | 'lensPart'
  | 'position'
  | 'begins'
  | 'beginsOnly'
  | 'lowest'
  | 'views'
  | 'raters'
  | 'middleOf'
  | 'range'
  | 'agreement'
  | 'agreed'
  | 'agreedBy'
  | 'dissent'
  | 'followUp'
  | 'talks'
  | 'unknown'
  | 'notApplicable'
  | 'leaders'
  | 'frontLine'
  | 'middle';
