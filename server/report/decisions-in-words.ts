/** What decided a verdict, as `explain` says it in one sentence after the other, in the reader's language. */
import type { Explanation } from '../engine/check/explain.js';
import { inGerman, isGerman, messageIn } from './in-words.js';

/** `{0}` is whatever stands there; at the beginning of a sentence, a fact's id. */
export const DECISIONS: readonly (readonly [english: string, german: string])[] = [
  ['A comment in the draft silences it.', 'Ein Kommentar im Entwurf nimmt es von der Prüfung aus.'],
  ['A multiple in words is too loose to be judged by itself.', 'Ein Vielfaches in Worten ist zu ungenau, um für sich beurteilt zu werden.'],
  ['The facts {0} contradict each other.', 'Die Fakten {0} widersprechen einander.'],
  ['No fact has this figure, but it follows from others: {0}.', 'Kein Fakt hat diese Zahl, aber sie folgt aus anderen: {0}.'],
  ['{0} agrees with it{1}.', '{0} stimmt damit überein{1}.'],
  ['The draft follows its source sentence by sentence: what stands in the same place of the source decided, not the scores.', 'Der Entwurf folgt seiner Quelle Satz für Satz: Entschieden hat, was in der Quelle an derselben Stelle steht, nicht die Punkte.'],
  ['A label (such as the words before a colon, or the head of the row) says what it is of; that decided, not the scores.', 'Eine Beschriftung (etwa die Wörter vor einem Doppelpunkt oder der Kopf der Zeile) sagt, wovon es ist; das hat entschieden, nicht die Punkte.'],
  ['Subject and what is counted decided, as in a table, not the scores.', 'Entschieden haben wie in einer Tabelle, um wen es geht und was gezählt wird, nicht die Punkte.'],
  ['{0} facts fit about as well, so each is offered.', '{0} Fakten passen etwa gleich gut, darum wird jeder vorgeschlagen.'],
  ['No text is sure enough to be offered in its place.', 'Kein Text ist sicher genug, um dafür vorgeschlagen zu werden.'],
  ['What the sentence says besides decided, not the scores.', 'Entschieden hat, was der Satz sonst sagt, nicht die Punkte.'],
  ['No fact that could be meant agrees, and {0} fits the sentence with {1}; {2} is enough to refute.', 'Kein Fakt, der gemeint sein könnte, stimmt überein, und {0} passt mit {1} zum Satz; {2} genügt, um zu widersprechen.'],
  ['{0} fits the sentence with {1}: what else the sources have, or the digits, make it likely, and {2} would make it sure.', '{0} passt mit {1} zum Satz: Was die Quellen sonst haben, oder die Ziffern, machen es wahrscheinlich, und mit {2} wäre es sicher.'],
  ['Nothing is said about it.', 'Dazu wird nichts gesagt.'],
  ['{0} has this value, but is surely told of something else.', '{0} hat diesen Wert, gilt aber sicher etwas anderem.'],
  ['No fact could be compared with it.', 'Kein Fakt ließ sich damit vergleichen.'],
  ['The nearest fact, {0}, fits the sentence with {1} only, and {2} would be needed to refute.', 'Der nächste Fakt, {0}, passt nur mit {1} zum Satz, und {2} wären nötig, um zu widersprechen.'],
  ['Facts fit well enough to refute, but they are told by other words of the sentence, are other things, or are too many to tell which is meant.', 'Fakten passen gut genug, um zu widersprechen, aber andere Wörter des Satzes erzählen sie, sie sind etwas anderes, oder es sind zu viele, um zu sagen, welcher gemeint ist.'],
  ['That it is a name at all is sure to {0} %.', 'Dass es überhaupt ein Name ist, ist zu {0} % sicher.'],
  ['It is {0} of the sources.', 'In den Quellen ist das {0}.'],
  ['The sentence tells a passage of the source that names someone or something else there.', 'Der Satz erzählt eine Stelle der Quelle, die dort jemand anderen oder etwas anderes nennt.'],
  ['It is near that name, and no other form of it.', 'Es ist diesem Namen nahe und keine andere Form davon.'],
  ['No name of the sources is near enough, and nothing is said about it.', 'Kein Name der Quellen ist nahe genug, und dazu wird nichts gesagt.'],
  ['{0} says the same of the same person.', '{0} sagt dasselbe von derselben Person.'],
  ['The sentence does not say whose role it is, and where: only a role with both is judged.', 'Der Satz sagt nicht, wessen Rolle es ist und wo: Beurteilt wird nur eine Rolle mit beidem.'],
  ['The sources do not say who holds this role there.', 'Die Quellen sagen nicht, wer diese Rolle dort innehat.'],
  ['{0} has these words in one run.', '{0} hat diese Wörter in einem Zug.'],
  ['No quote of the source is this one with a word or so changed.', 'Kein Zitat der Quelle ist dieses mit einem geänderten Wort oder so.'],
  ['A translated quote is not compared word for word.', 'Ein übersetztes Zitat wird nicht Wort für Wort verglichen.'],
];

export function decisionIn(language: string, { reason, finding }: Pick<Explanation, 'reason' | 'finding'>): string {
  if (!isGerman(language)) return reason;
  const said = finding ? sentence(finding.message) : '';
  if (!finding || !reason.startsWith(said)) return decisionsInGerman(reason);
  return [sentence(messageIn(language, finding)), decisionsInGerman(reason.slice(said.length).trimStart())].filter(Boolean).join(' ');
}

/** Sentence after sentence; from the first that is none of these, what is left stays as it is. */
export function decisionsInGerman(reason: string): string {
  const german: string[] = [];
  let rest = reason;
  while (rest) {
    const next = firstOf(rest);
    if (!next) return [...german, rest].join(' ');
    german.push(next.german);
    rest = rest.slice(next.length).trimStart();
  }
  return german.join(' ');
}

function firstOf(text: string): { readonly german: string; readonly length: number } | undefined {
  for (const [english, german] of DECISIONS) {
    const found = beginning(english, text);
    if (found) return { german: german.replace(/\{(\d)\}/g, (_, i: string) => filled(found.parts[Number(i)]!)), length: found.length };
  }
  return undefined;
}

/** What stands in the gaps of a sentence that the text begins with, and how long it is there. */
function beginning(english: string, text: string): { readonly parts: readonly string[]; readonly length: number } | undefined {
  const [first, ...others] = english.split(/\{\d\}/);
  if (!text.startsWith(first!)) return undefined;
  const parts: string[] = [];
  let from = first!.length;
  for (const next of others) {
    let at = text.indexOf(next, from);
    // A dot inside a figure or a name ends no sentence.
    while (next === others.at(-1) && at >= 0 && !/^(?: |$)/.test(text.slice(at + next.length, at + next.length + 1))) at = text.indexOf(next, at + 1);
    if (at < 0) return undefined;
    parts.push(text.slice(from, at));
    from = at + next.length;
  }
  return first === '' && parts[0] !== 'A fact' && /\s/.test(parts[0]!) ? undefined : { parts, length: from };
}

function filled(part: string): string {
  if (part === 'A fact') return 'Ein Fakt';
  if (part === 'a name') return 'ein Name';
  const list = /^(\S+) and (\S+)$/.exec(part);
  if (list) return `${list[1]} und ${list[2]}`;
  const bracketed = part.startsWith(' (') && part.endsWith(')');
  return bracketed ? ` (${inGerman(part.slice(2, -1))})` : inGerman(part);
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
