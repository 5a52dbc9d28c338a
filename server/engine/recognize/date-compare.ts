/** Whether two dates say the same. */
import type { DateValue } from '../types.js';

export type DateAgreement = 'equal' | 'compatible' | 'different';

export interface CompareOptions {
  /** ISO 8601 date that "last year" and "yesterday" are counted from. */
  readonly published?: string;
}

const FIELDS = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'decade', 'hour', 'minute', 'partOfDay'] as const;
type Field = (typeof FIELDS)[number];
type Value = { -readonly [K in keyof DateValue]: DateValue[K] };

const DAY = 86_400_000;

/**
 * `equal`: all that the draft says is in the source or follows from it. `compatible`: nothing contradicts, but the source
 * says less, or the two cannot be laid beside each other. `different`: a shared part differs.
 */
export function compareDates(draft: DateValue, source: DateValue, options: CompareOptions = {}): DateAgreement {
  if (draft.until && source.until) {
    return worse(comparePoints(first(draft), first(source), options), comparePoints(draft.until, source.until, options));
  }
  if (draft.until || source.until) {
    const [own, other] = [asPeriod(draft, source), asPeriod(source, draft)];
    return own.until || other.until ? compareWithRange(draft, source, options) : comparePoints(own, other, options);
  }
  return comparePoints(draft, source, options);
}

/** "January to March", beside a first quarter. */
function asPeriod(range: DateValue, beside: DateValue): DateValue {
  const { month, day, year, until } = range;
  if (month === undefined || until?.month === undefined || day !== undefined || until.day !== undefined) return range;
  const months = until.month - month + 1;
  const ofYear = until.year ?? year;
  const period = beside.quarter !== undefined && months === 3 && month % 3 === 1 ? { quarter: until.month / 3 } : beside.half !== undefined && months === 6 && month % 6 === 1 ? { half: until.month / 6 } : undefined;
  return period ? { ...period, ...(ofYear === undefined ? {} : { year: ofYear }) } : range;
}

function worse(a: DateAgreement, b: DateAgreement): DateAgreement {
  if (a === 'different' || b === 'different') return 'different';
  return a === 'equal' && b === 'equal' ? 'equal' : 'compatible';
}

/** A point beside a range: it agrees with either end, or lies within. */
function compareWithRange(draft: DateValue, source: DateValue, options: CompareOptions): DateAgreement {
  const [range, point] = draft.until ? [draft, source] : [source, draft];
  const ends = [comparePoints(point, first(range), options), comparePoints(point, range.until!, options)];
  if (ends.some((end) => end !== 'different')) return 'compatible';
  const [low, value, high] = [position(first(range)), position(point), position(range.until!)];
  return low !== undefined && value !== undefined && high !== undefined && low <= value && value <= high ? 'compatible' : 'different';
}

/** Days from year 0, roughly: for order only. */
function position(date: DateValue): number | undefined {
  if (date.year === undefined) return undefined;
  return date.year * 372 + ((date.month ?? 1) - 1) * 31 + (date.day ?? 1);
}

/** The first end of a range, with the year that only its second end carries. */
function first(range: DateValue): DateValue {
  const { until, ...start } = range;
  if (!until || start.year !== undefined || until.year === undefined || start.month === undefined) return start;
  return { ...start, year: start.month > (until.month ?? 12) ? until.year - 1 : until.year };
}

/** Of what may be counted from two years, as it agrees best. */
function comparePoints(draft: DateValue, source: DateValue, options: CompareOptions): DateAgreement {
  const [a, b] = [draft.relative, source.relative];
  // Two that are counted from today are laid beside each other as they are.
  if ((a?.from ?? b?.from) === undefined || (a && a.from === undefined) || (b && b.from === undefined)) return compareAsCounted(draft, source, options);
  let best: DateAgreement = 'different';
  for (const said of waysToCount(draft)) {
    for (const known of waysToCount(source)) {
      const agreement = compareAsCounted(said, known, options);
      if (agreement === 'equal') return agreement;
      if (agreement === 'compatible') best = agreement;
    }
  }
  return best;
}

/** "The year before", behind 2025: 2024, and what it is from the day of publication. */
function waysToCount(date: DateValue): readonly DateValue[] {
  const { relative, ...rest } = date;
  return relative?.from === undefined || rest.year !== undefined ? [date] : [{ ...rest, year: relative.from + relative.offset }, date];
}

function compareAsCounted(draft: DateValue, source: DateValue, options: CompareOptions): DateAgreement {
  const published = options.published ? parseIso(options.published) : undefined;
  const [said, known] = [resolve(draft, published), resolve(source, published)];
  const [saidAll, knownAll] = [withImplied(said.date), withImplied(known.date)];
  // A day counted from another day of the story ("am Vortag") resolves wrongly: it can agree, but never contradict.
  const soft = said.soft || known.soft;
  let missing = false;
  for (const field of FIELDS) {
    const agreement = compareField(field, saidAll, knownAll);
    if (agreement === 'different') return soft ? 'compatible' : 'different';
    if (agreement === 'compatible' && draft[field] !== undefined) missing = true;
  }
  // "yesterday" became a year, a month and a day: that the weekday agrees is enough.
  const resolved = draft.relative && !said.date.relative;
  if (resolved && !FIELDS.some((field) => draft[field] === undefined && saidAll[field] !== undefined && saidAll[field] === knownAll[field])) missing = true;
  const [relative, other] = [said.date.relative, known.date.relative];
  if (relative) {
    if (other && relative.unit === other.unit) {
      if (relative.offset !== other.offset) return 'different';
    } else {
      missing = true;
    }
  }
  if (!missing && onlyWeekday(said.date) && known.date.day !== undefined && !near(known.date, published)) missing = true;
  return missing ? 'compatible' : 'equal';
}

const onlyWeekday = (date: DateValue) => date.weekday !== undefined && date.day === undefined;

/** A bare "Monday" means a day within a week of publication. */
function near(date: DateValue, published: Date | undefined): boolean {
  if (!published || date.year === undefined || !date.month || !date.day) return false;
  return Math.abs(Date.UTC(date.year, date.month - 1, date.day) - published.getTime()) <= 7 * DAY;
}

function parseIso(text: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) : undefined;
}

/** Relative values turned into absolute ones, where the day of publication is known. */
function resolve(date: DateValue, published: Date | undefined): { date: Value; soft: boolean } {
  const { relative, ...rest } = date;
  if (!relative || !published) return { date, soft: false };
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  switch (relative.unit) {
    case 'year':
      return { date: { year: year + relative.offset, ...rest }, soft: false };
    case 'month': {
      const count = year * 12 + month + relative.offset;
      return { date: { year: Math.floor(count / 12), month: (count % 12) + 1, ...rest }, soft: true };
    }
    case 'quarter': {
      const count = year * 4 + Math.floor(month / 3) + relative.offset;
      return { date: { year: Math.floor(count / 4), quarter: (count % 4) + 1, ...rest }, soft: true };
    }
    case 'day': {
      const day = new Date(published.getTime() + relative.offset * DAY);
      return { date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), ...rest }, soft: true };
    }
    case 'week':
      return { date, soft: true };
  }
}

/** The ISO weekday of a full date. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Adds what follows from the parts: the weekday of a full date, the quarter of a month … A date is compared with many. */
function withImplied(date: Value): Value {
  let all = implied.get(date);
  if (!all) implied.set(date, (all = impliedBy({ ...date })));
  return all;
}

const implied = new WeakMap<Value, Value>();

function impliedBy(all: { -readonly [K in keyof Value]: Value[K] }): Value {
  if (all.year !== undefined && all.month && all.day) all.weekday ??= weekdayOf(all.year, all.month, all.day);
  if (all.month) all.quarter ??= Math.ceil(all.month / 3);
  if (all.quarter) all.half ??= Math.ceil(all.quarter / 2);
  return all;
}

/** `compatible` means that the draft's field is not in the source. */
function compareField(field: Field, draft: Value, source: Value): DateAgreement {
  const [said, known] = [draft[field], source[field]];
  switch (field) {
    case 'decade':
      return compareDecade(draft, source);
    case 'season':
      return compareSeason(draft, source);
    case 'partOfDay':
      return comparePart(draft, source);
    case 'weekday':
      if (said === 8 && (known === 6 || known === 7)) return 'equal';
      if (known === 8 && (said === 6 || said === 7)) return 'compatible';
      // A weekend may begin on Friday night.
      if (said === 8 && known === 5) return 'compatible';
      break;
    case 'minute':
      // "at 8" and "at 8:00" are one time.
      if (draft.hour !== undefined && source.hour !== undefined) {
        if (said === undefined && !known || known === undefined && !said) return 'equal';
      }
      break;
  }
  if (said === undefined || known === undefined) return said === undefined ? 'equal' : 'compatible';
  return said === known ? 'equal' : 'different';
}

const decadeSpan = (date: Value) => date.span ?? 10;

function compareDecade(draft: Value, source: Value): DateAgreement {
  if (draft.decade === undefined) {
    if (source.decade === undefined || draft.year === undefined) return 'equal';
    return contains(source, draft.year, draft.year) ? 'compatible' : 'different';
  }
  if (source.year !== undefined) return contains(draft, source.year, source.year) ? 'equal' : 'different';
  if (source.decade === undefined) return 'compatible';
  const end = source.decade + decadeSpan(source) - 1;
  if (contains(draft, source.decade, end)) return 'equal';
  return contains(source, draft.decade, draft.decade + decadeSpan(draft) - 1) ? 'compatible' : 'different';
}

/** The 19th century is 1800 to 1899 in everyday words, and 1900 belongs to it in careful ones. */
function contains(date: Value, low: number, high: number): boolean {
  return date.decade! <= low && high <= date.decade! + decadeSpan(date) - (date.span ? 0 : 1);
}

const SEASON_MONTHS = { spring: [3, 4, 5, 6], summer: [6, 7, 8, 9], autumn: [9, 10, 11, 12], winter: [12, 1, 2, 3] };

function compareSeason(draft: Value, source: Value): DateAgreement {
  if (draft.season && source.season) return draft.season === source.season ? 'equal' : 'different';
  if (draft.season) {
    if (!source.month) return 'compatible';
    return SEASON_MONTHS[draft.season].includes(source.month) ? 'equal' : 'different';
  }
  if (source.season && draft.month) return SEASON_MONTHS[source.season].includes(draft.month) ? 'equal' : 'different';
  return 'equal';
}

/** Hours from and to; night goes past midnight. */
const PART_HOURS = { morning: [4, 12], noon: [11, 14], afternoon: [12, 18], evening: [17, 24], night: [20, 30] };

function comparePart(draft: Value, source: Value): DateAgreement {
  const within = (part: NonNullable<Value['partOfDay']>, hour: number) => {
    const [low, high] = PART_HOURS[part] as [number, number];
    return (low <= hour && hour <= high) || (low <= hour + 24 && hour + 24 <= high);
  };
  if (draft.partOfDay && source.partOfDay) {
    if (draft.partOfDay === source.partOfDay) return 'equal';
    // Languages part evening and night differently.
    const late = (part: string) => part === 'evening' || part === 'night';
    return late(draft.partOfDay) && late(source.partOfDay) ? 'equal' : 'different';
  }
  if (draft.partOfDay) return source.hour === undefined ? 'compatible' : within(draft.partOfDay, source.hour) ? 'equal' : 'different';
  if (source.partOfDay && draft.hour !== undefined) return within(source.partOfDay, draft.hour) ? 'equal' : 'different';
  return 'equal';
}
