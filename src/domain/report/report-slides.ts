/** The part of a report that only slides say. */
export interface ReportSlides {
  /** Under the name of the organisation. */
  subtitle: string;
  /** What the slide of the four areas is about. */
  areas: string;
  position: string;
  aimedAt: string;
  /** Each a finding. */
  headlines: {
    areas: string;
    radar: string;
    strengths: string;
    gaps: string;
    months: readonly [string, string, string];
    projection: string;
    /** Whether the two statements are written and approved; no stop at its end. */
    statements: string;
  };
  /** What the large dial says, without a word on what only the dials of the areas have. */
  reading: string;
  closing: {
    asked: (items: number) => string;
    stillToWrite: (heading: string) => string;
  };
  /** Said on a slide about what stands in its notes only. */
  more: { actions: (more: number, confirm: number) => string; points: (more: number) => string; wording: string };
  /** Of the client's logo, for those who do not see it. */
  logo: string;
  notes: {
    say: string;
    from: string;
    more: string;
    evidence: string;
    needs: (titles: readonly string[]) => string;
    levels: (claimed: string, evidenced: string) => string;
    /** Days planned, out of those there are where that is known. */
    ofDays: (planned: string, days: string | null) => string;
    late: string;
    /** By what the practices that stand out were picked. */
    strengths: string;
    gaps: string;
    /** How the actions on the slide of a month were picked, where not all are there. */
    picked: string;
  };
  /** For the slide of the ninety days: how full they are, and who has the most to do. */
  plan: readonly string[];
  say: Record<SlideKind, string>;
}

export type SlideKind =
  | 'cover'
  | 'standing'
  | 'standingOpen'
  | 'areas'
  | 'radar'
  | 'views'
  | 'strengths'
  | 'gaps'
  | 'plan'
  | 'planRunning'
  | 'month'
  | 'monthRunning'
  | 'projection'
  | 'statements'
  | 'closing'
  | 'nothingAsked'
  | 'asked';
