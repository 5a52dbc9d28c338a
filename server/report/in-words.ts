/**
 * What the check says of a place, in the reader's language. The engine writes English; each of its sentences has its German here,
 * by its fixed parts. A sentence that is not here stays as it is.
 */
import type { Finding, Support } from '../engine/types.js';

/** The more particular sentence first: of two that fit, the first counts. `{0}` is whatever stands there. */
export const SENTENCES: readonly (readonly [english: string, german: string])[] = [
  ['{0}, if both tell the same', '{0}, wenn beide dasselbe erzählen'],
  ['the source has changed: {0}', 'die Quelle hat sich geändert: {0}'],
  ["{0} in the source's quote, {1} here", '{0} im Zitat der Quelle, {1} hier'],
  ['these are the figures of {0} in the source, {1} here', 'in der Quelle sind das die Zahlen von {0}, hier von {1}'],
  ['{0} said this in the source, {1} here', 'in der Quelle sagt das {0}, hier {1}'],
  ['{0} is from {1} in the source, {2} here', '{0} kommt in der Quelle von hier: {1}; im Entwurf: {2}'],
  ['{0} in the source, no hedge here', '{0} in der Quelle, hier ohne Einschränkung'],
  ['{0} in the source ({1}), {2} here', '{0} in der Quelle ({1}), {2} hier'],
  ['{0} by the years told here ({1}), {2} here', '{0} nach den Jahren im Entwurf ({1}), {2} hier'],
  ['{0} by the source ({1}), {2} here', '{0} nach der Quelle ({1}), {2} hier'],
  ['{0} follows {1}, {2} here', 'auf {1} folgt {0}, hier steht {2}'],
  ['{0} comes after {1}, {2} here', 'nach {1} kommt {0}, hier steht {2}'],
  ['{0} comes before {1}, {2} here', 'vor {1} kommt {0}, hier steht {2}'],
  ['a day has no hour {0}', 'eine Stunde {0} hat kein Tag'],
  ['no month has a day {0}', 'kein Monat hat einen {0}. Tag'],
  ['nobody is {0} years old', 'niemand ist {0} Jahre alt'],
  ['nobody is named before {0}', 'vor {0} wird niemand genannt'],
  ['{0} is named before, and again here', '{0} wird schon davor genannt'],
  ['no range goes from {0} to {1}', 'von {0} bis {1} reicht keine Spanne'],
  ['{0} by the calendar, {1} here', '{0} nach dem Kalender, hier {1}'],
  ['{0} on the 12-hour clock, {1} here', '{0} nach der 12-Stunden-Uhr, {1} hier'],
  ['{0} in the source, {1} here', '{0} in der Quelle, {1} hier'],
  ['the source has changed and no longer says this', 'die Quelle hat sich geändert und sagt das nicht mehr'],
  ['the source contradicts itself: {0}, and {1} elsewhere', 'die Quelle widerspricht sich: {0}, an anderer Stelle {1}'],
  ['as the source says now; its facts are older: derive them again', 'so sagt es die Quelle jetzt; ihre Fakten sind älter: leiten Sie sie neu ab'],
  ['{0} is not named in the source', '{0} wird in der Quelle nicht genannt'],
  ['percentage points by the source ({0}, {1}), percent here', 'Prozentpunkte nach der Quelle ({0}, {1}), hier Prozent'],
  ['the figures rise, "{0}" here', 'die Zahlen steigen, hier steht „{0}“'],
  ['the figures fall, "{0}" here', 'die Zahlen fallen, hier steht „{0}“'],
  ['{0} stands in the source, but about something else', '{0} steht in der Quelle, aber zu etwas anderem'],
  ['{0} is not in the passage that this sentence translates', '{0} steht nicht in der Stelle, die dieser Satz übersetzt'],
  ['{0} is not in the source', '{0} steht nicht in der Quelle'],
  ['{0} differs from the source', '{0} weicht von der Quelle ab'],
  ['derived: the difference of {0} and {1}', 'abgeleitet: der Unterschied zwischen {0} und {1}'],
  ['derived: from {0} to {1}', 'abgeleitet: von {0} auf {1}'],
  ['derived: {0}', 'abgeleitet: {0}'],
  ['rounded', 'gerundet'],
  ['converted', 'umgerechnet'],
  ['within what the words allow', 'im Rahmen dessen, was die Wörter zulassen'],
];

/** What the engine puts into its sentences, where that is its own word and no text's. */
export const WORDS: Readonly<Record<string, string>> = {
  'a fall': 'ein Rückgang', 'a rise': 'ein Anstieg', 'a loss': 'ein Verlust', 'a profit': 'ein Gewinn', 'a gain': 'ein Gewinn', less: 'weniger', more: 'mehr', up: 'aufwärts', down: 'abwärts',
  elsewhere: 'von anderswo', 'another place': 'ein anderer Ort',
};

/** In whose gap another of these sentences stands. */
const AROUND: ReadonlySet<string> = new Set(['{0}, if both tell the same', 'the source has changed: {0}']);

export function isGerman(language: string): boolean {
  return /^de\b/i.test(language);
}

export function messageIn(language: string, { message }: Pick<Finding, 'message'>): string {
  return isGerman(language) ? inGerman(message) : message;
}

/** Why something unusual agrees, or ''. */
export function reasonIn(language: string, { reason }: Pick<Support, 'reason'>): string {
  return isGerman(language) ? inGerman(reason) : reason;
}

/** The sentence itself where it is none of these. */
export function inGerman(sentence: string): string {
  return translated(SENTENCES, sentence, wordOf) ?? sentence;
}

/** By the first of the sentences that fits; `fill` is given what stands in a gap, and the English sentence. */
export function translated(sentences: readonly (readonly [english: string, german: string])[], sentence: string, fill: (part: string, english: string) => string): string | undefined {
  for (const [english, german] of sentences) {
    const parts = partsOf(english, sentence);
    if (parts) return german.replace(/\{(\d)\}/g, (_, i: string) => fill(parts[Number(i)]!, english));
  }
  return undefined;
}

function wordOf(part: string, english: string): string {
  return AROUND.has(english) ? inGerman(part) : (WORDS[part] ?? part);
}

/** What stands in the gaps of a pattern; undefined where the sentence is another one. */
function partsOf(pattern: string, sentence: string): string[] | undefined {
  const fixed = pattern.split(/\{\d\}/);
  const [first, last] = [fixed[0]!, fixed.at(-1)!];
  if (fixed.length === 1) return sentence === pattern ? [] : undefined;
  if (!sentence.startsWith(first) || !sentence.endsWith(last) || sentence.length < first.length + last.length) return undefined;
  const parts: string[] = [];
  let from = first.length;
  for (const next of fixed.slice(1, -1)) {
    const at = sentence.indexOf(next, from);
    if (at < 0 || at + next.length > sentence.length - last.length) return undefined;
    parts.push(sentence.slice(from, at));
    from = at + next.length;
  }
  return [...parts, sentence.slice(from, sentence.length - last.length)];
}
