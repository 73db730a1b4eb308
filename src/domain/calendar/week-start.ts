/** On which day a week begins on a calendar page, by the reader's locale. It changes how days are drawn, never what they are. */

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Engines name the week of a locale in one of two ways, or not at all. */
type WithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };

/** Regions whose week begins on a Sunday or a Saturday, for engines that do not say; every other begins on a Monday. After CLDR's week data. */
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const saturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/**
 * @param locale BCP 47, "en-GB"; what is no locale counts as one of which nothing is known
 * @returns Monday is 1, Sunday is 7
 */
export function weekStartOf(locale: string): Weekday {
  let parsed: WithWeek;
  try {
    parsed = new Intl.Locale(locale);
  } catch {
    return 1;
  }
  const firstDay = (parsed.getWeekInfo?.() ?? parsed.weekInfo)?.firstDay;
  if (isWeekday(firstDay)) return firstDay;
  const region = parsed.region ?? parsed.maximize().region ?? '';
  if (sunday.split(' ').includes(region)) return 7;
  return saturday.split(' ').includes(region) ? 6 : 1;
}

function isWeekday(day: number | undefined): day is Weekday {
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 7;
}
