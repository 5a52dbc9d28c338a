/** Fields of vocabularies, which every language writes again, and none of the public types has: their names are made short. */
export const FIELDS = /^(?:[a-z]+(?:Words|Signs|Openers|Endings|Units|Suffixes|Tails|Hints|Scales|Multiples|Verbs|Nouns|Capitalised|Participles|Centuries|After|Behind)|yearHints|passageOf|sameLanguage|isCommon|isFirstName|unitSpan|hedgeSpan)$/;
