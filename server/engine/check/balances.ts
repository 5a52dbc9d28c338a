/** direction-mismatch in what a sum of money is: a loss where the source has a profit, or a profit where it has a loss. */
import { isCurrency } from '../facts/quantity-compare.js';
import { mantissa } from '../recognize/mantissa.js';
import { stem, type Word } from '../recognize/text.js';
import type { Finding, Language, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';

type Side = 'loss' | 'profit';

/** Nouns of one side and what each is called on the other, of one gender. */
const PAIRS: Readonly<Record<Language, readonly (readonly [loss: string, profit: string])[]>> = {
  en: [['loss', 'profit'], ['losses', 'profits'], ['deficit', 'surplus'], ['shortfall', 'surplus']],
  de: [['Verlust', 'Gewinn'], ['Verlusts', 'Gewinns'], ['Verlustes', 'Gewinnes'], ['Verluste', 'Gewinne'], ['Fehlbetrag', 'Überschuss'], ['Fehlbetrags', 'Überschusses'], ['Defizit', 'Plus']],
};
const SAID: Readonly<Record<Side, string>> = { loss: 'a loss', profit: 'a profit' };
/** Characters between the noun and its figure. */
const REACH = 48;

export function checkBalances(draft: Draft, matched: ReadonlyMap<QuantityMention, QuantityFact>): Finding[] {
  const { language, plain } = draft.document;
  return draft.own.flatMap((reading) => reading.quantities.flatMap((mention) => {
    const fact = matched.get(mention);
    if (!fact || !isCurrency(fact.quantity.unit) || mantissa(fact.quantity.low).length < 2) return [];
    const passage = draft.index.passageOf.get(fact.id);
    const source = passage?.source.language ?? '';
    // "31.2 million euros profit", else the nearest noun before the figure, with no other figure between, or right before it.
    const word = reading.words.find((w) => w.start === mention.end + 1 && sideOf(w, language) !== undefined)
      ?? reading.words.findLast((w) => w.end <= mention.start && mention.start - w.end <= REACH && sideOf(w, language) !== undefined && !reading.quantities.some((q) => q.end === w.start - 1));
    const side = word && sideOf(word, language);
    if (!word || !side || reading.quantities.some((q) => q.start >= word.end && q.end <= mention.start)) return [];
    const told = (one: Side) => PAIRS[source]?.some((pair) => hasTerm(passage!.terms, pair[one === 'loss' ? 0 : 1], source)) ?? false;
    const other: Side = side === 'loss' ? 'profit' : 'loss';
    if (told(side) || !told(other) || passage?.terms.has('#lose') && other === 'profit') return [];
    const [from, to] = side === 'loss' ? [0, 1] : [1, 0];
    const right = PAIRS[language]?.find((pair) => pair[from]!.toLowerCase() === word.lower)?.[to];
    return [refutation('direction-mismatch', word, `${SAID[other]} in the source, "${plain.slice(word.start, word.end)}" here`, right === undefined ? [] : [right], [fact.id])];
  }));
}

function sideOf({ lower }: Word, language: Language): Side | undefined {
  for (const [loss, profit] of PAIRS[language] ?? []) {
    if (loss.toLowerCase() === lower) return 'loss';
    if (profit.toLowerCase() === lower && profit !== 'Plus') return 'profit';
  }
  return undefined;
}

function hasTerm(terms: ReadonlySet<string>, noun: string, language: Language): boolean {
  const term = stem({ start: 0, end: noun.length, text: noun, lower: noun.toLowerCase() }, language);
  return term !== undefined && terms.has(term);
}
