/** What a fact base file holds, said once: the reader of the file and its JSON Schema both come from here. */
import type { Conflict, DateFact, DateValue, Direction, Entity, EntityType, Evidence, FactBase, Hedge, Passage, Quantity, QuantityFact, QuoteFact, RoleFact, Source, StatementFact, Status } from '../types.js';
import { constant, integer, list, number, object, optional, positive, required, text, word, type ObjectShape, type PropertiesOf, type Shape } from './shape.js';

export const FACT_BASE_VERSION = 1;

const id = text('an id (a text that is not empty)', '^.');
const status = word<Status>({
  derived: 'Found in the source by derivation; nobody has looked at it yet.',
  reviewed: 'A person has confirmed it. Deriving again leaves it alone.',
  rejected: 'A person has struck it. It is never checked against, and deriving again leaves it alone.',
});
const direction = word<Direction>({ up: 'It rose, grew, gained.', down: 'It fell, shrank, lost.', none: 'It did neither.' });

const evidenceProperties: PropertiesOf<Evidence> = {
  source: required(id, 'The id of the source.'),
  paragraph: required(integer(1), 'The number of the paragraph, counted from 1.'),
  start: required(integer(0), 'Where the passage starts in the source text, in UTF-16 code units.'),
  end: required(integer(0), 'Where the passage ends; the character there is no longer part of it.'),
};
const evidence = object<Evidence>('evidence', 'a passage of a source (source, paragraph, start, end)', evidenceProperties);

const year = integer(-9999, 9999);
const point = {
  year: optional(year, 'The year.'),
  month: optional(integer(1, 12), 'The month, 1 to 12.'),
  day: optional(integer(1, 31), 'The day of the month.'),
  weekday: optional(integer(1, 8), 'The weekday: 1 is Monday, 7 Sunday, 8 "the weekend".'),
  quarter: optional(integer(1, 4), 'The quarter of the year.'),
  half: optional(integer(1, 2), 'The half of the year.'),
  season: optional(word<NonNullable<DateValue['season']>>({ spring: 'Spring.', summer: 'Summer.', autumn: 'Autumn.', winter: 'Winter.' }), 'The season.'),
  decade: optional(year, 'The first year of a decade ("the 1990s" is 1990) or, with span 100, of a century.'),
  span: optional({ kind: 'constant', value: 100 }, 'The years that "decade" covers when it is a century.'),
  relative: optional(
    object<NonNullable<DateValue['relative']>>('relativeDate', 'a date counted from the day of publication (unit, offset)', {
      unit: required(word<NonNullable<DateValue['relative']>['unit']>({ day: 'Days.', week: 'Weeks.', month: 'Months.', quarter: 'Quarters.', year: 'Years.' }), 'What is counted.'),
      offset: required(integer(), 'How many, negative for the past: "last year" is -1.'),
      from: optional(year, 'The year that the article tells before ("2025 … the year before"), from which it may be counted as well.'),
    }),
    'A date that is said relative to the publication ("last year").',
  ),
  hour: optional(integer(0, 24), 'The hour, 0 to 24.'),
  minute: optional(integer(0, 59), 'The minute.'),
  partOfDay: optional(word<NonNullable<DateValue['partOfDay']>>({ morning: 'Morning.', noon: 'Noon.', afternoon: 'Afternoon.', evening: 'Evening.', night: 'Night.' }), 'The part of the day.'),
};
const date: ObjectShape = object<DateValue>('date', 'a date', {
  ...point,
  until: optional({ kind: 'later', shape: () => date }, 'The end of a range ("from March to May").'),
});

const quantity = object<Quantity>('quantity', 'a quantity (low, high, unit, hedge, precision)', {
  low: required(number(), 'The value in full: 32.5 trillion is 32500000000000. For a range, its lower bound.'),
  high: required(number(), 'The same as "low", or the upper bound of a range.'),
  unit: required(
    text('a unit such as "USD", "percent", "count" or "kilometer"', '^[A-Za-z][A-Za-z0-9-]*$'),
    'An ISO 4217 code (USD, EUR …); percent, percentage-point, permille, basis-point; a CLDR unit without its category (year, kilometer, celsius …); count, ordinal, score or multiple.',
  ),
  hedge: required(
    word<Hedge>({
      none: 'Given as exact.',
      about: '"about 600"',
      almost: '"almost 600"',
      'more-than': '"more than 600"',
      'less-than': '"less than 600"',
      'at-least': '"at least 600"',
      'at-most': '"at most 600"',
      'tens-of': '"tens of thousands": the value is one thousand.',
      'dozens-of': '"dozens"',
      'hundreds-of': '"hundreds of billions": the value is one billion.',
      'thousands-of': '"thousands of"',
      several: '"several"',
    }),
    'How exact the source wants it to be.',
  ),
  precision: required(positive(), 'The step of the last digit that was written, in the unit itself: 32.5 trillion has 100000000000, 17 has 1.'),
  counted: optional(text(), 'What is counted ("chips" in "20,000 chips").'),
});

/** `kind` first, for it tells the facts apart. */
const row = {
  id: required(id, 'Unique among all facts.'),
  status: required(status, 'Who stands behind it.'),
  subject: required(text('the id of an entity, or ""'), 'The entity that it is about, or "" where the source names none.'),
  attribute: required(text(), 'What happened or is measured: concepts joined by a blank ("fall price"), or "".'),
  direction: required(direction, 'Which way it went.'),
  time: optional(date, 'When it was so, as the source says it.'),
  evidence: required(list(evidence), 'The passages that it rests on.'),
  context: optional(list(text()), 'Stems of the words around it, which tell facts of one subject apart.'),
  note: optional(text(), "A person's note. Deriving again keeps it."),
};

const fact: Shape = {
  kind: 'variants',
  name: 'fact',
  about: 'a fact',
  key: 'kind',
  of: {
    quantity: object<QuantityFact>('quantityFact', 'a fact with a number', { kind: required(constant('quantity'), 'A number.'), ...row, quantity: required(quantity, 'The number.'), beside: optional(list(text()), 'Stems of the words that go with this figure, where its sentence has another of its unit.') }),
    date: object<DateFact>('dateFact', 'a fact with a date', { kind: required(constant('date'), 'A date.'), ...row, date: required(date, 'The date.') }),
    role: object<RoleFact>('roleFact', 'who holds a role', {
      kind: required(constant('role'), 'A role.'),
      ...row,
      role: required(id, 'The role: ceo, founder, president …'),
      organization: required(text('the id of an entity, or ""'), 'Where the role is held, or "".'),
    }),
    quote: object<QuoteFact>('quoteFact', 'who said what', { kind: required(constant('quote'), 'A quotation; its subject is the speaker.'), ...row, quote: required(text(), 'The words between the quotation marks.') }),
    statement: object<StatementFact>('statementFact', 'a statement without a number', { kind: required(constant('statement'), 'Something that is so, with no figure.'), ...row }),
  },
};

const source = object<Source>('source', 'a source', {
  id: required(id, 'Unique among all sources.'),
  uri: required(text(), 'Where the article lies, relative to this file, or an absolute address.'),
  title: required(text(), 'Its headline.'),
  language: required(text('a language code such as "de" or "en"', '^[a-z]{2,3}$'), 'Its language: de, en …'),
  published: optional(text('a date such as "2025-01-27"', '^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.Z+-]+)?$'), 'The day of publication, the ground for "last year" and "on Monday".'),
  sha256: required(text('64 hexadecimal digits in lower case', '^[0-9a-f]{64}$'), 'Checksum of the text: when it differs, the article has changed and its facts are stale.'),
  length: required(integer(0), 'The length of the text in UTF-16 code units.'),
});

const entity = object<Entity>('entity', 'an entity', {
  id: required(id, 'Unique among all entities.'),
  type: required(
    word<EntityType>({ person: 'A person.', organization: 'A company, an authority, a party …', product: 'A product or model.', place: 'A place.', index: 'A stock index.', project: 'A project.', work: 'A book, a film, a paper …', event: 'An event.', other: 'Anything else.' }),
    'What it is.',
  ),
  name: required(id, 'Its full name as the source has it.'),
  aliases: required(list(id), 'Other names for it that a draft may use. Add those that the source does not have.'),
  descriptors: required(list(id), 'Words for it that are no names ("the chipmaker").'),
  status: required(status, 'Who stands behind it.'),
  evidence: required(list(evidence), 'Where it is named, first mention first.'),
});

const conflict = object<Conflict>('conflict', 'a conflict', {
  id: required(id, 'Unique among all conflicts.'),
  facts: required(list(id, 2), 'The ids of the facts that contradict each other.'),
  note: optional(text(), 'What is wrong, or what a person decided.'),
});

const passage = object<Passage>('passage', 'a sentence of a source', {
  id: required(id, 'Unique among all passages.'),
  ...evidenceProperties,
  terms: required(list(text()), 'The stems of its words, sorted: what it speaks of, not its text.'),
  slots: optional(list(text()), 'Each name in it by its id, between the stems of up to three words before and behind it.'),
});

export const factBaseShape = object<FactBase>('factBase', 'a fact base (an object)', {
  $schema: optional(text(), 'The JSON Schema of this file, by which an editor completes and checks it.'),
  version: required(constant(FACT_BASE_VERSION), 'The version of this format.'),
  sources: required(list(source), 'The articles that the facts come from.'),
  entities: required(list(entity), 'Who and what the articles name.'),
  facts: required(list(fact), 'What the articles say.'),
  conflicts: required(list(conflict), 'Where the articles contradict themselves or each other. No side is taken silently.'),
  passages: required(list(passage), 'The sentences of the articles, by what they speak of.'),
});
