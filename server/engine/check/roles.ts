/** role-mismatch: the role belongs to another person or organisation. */
import { writeName } from '../fix/index.js';
import { placeOfDemonym } from '../locales/places.js';
import type { LinkedName } from '../recognize/claim.js';
import { isTransliteration } from '../recognize/name-forms.js';
import { roleVocabulary } from '../recognize/role-vocabulary.js';
import { fold } from '../recognize/text.js';
import type { Entity, Finding, RoleFact, RoleMention, Span, Support } from '../types.js';
import type { Draft } from './draft.js';
import { asLikely } from './likely.js';
import { isKnown } from './link-names.js';
import { refutation } from './refutation.js';
import { passageScores } from './slots.js';
import { isVariant } from './variants.js';

export function checkRoles(draft: Draft): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  for (const role of draft.found.roles) {
    const holder = nameAt(draft, role.holder);
    const organization = nameAt(draft, role.organization);
    if (!holder) continue;
    // Of those who chair something together there are two.
    const isOfSeveral = /^co-$/i.test(draft.document.plain.slice(Math.max(0, role.start - 3), role.start)) || /^co-/i.test(draft.document.plain.slice(role.start, role.start + 3));
    const another = organization || isOfSeveral ? undefined : officeOfAnother(draft, role, holder);
    const other = otherOffice(draft, role, holder, organization?.key);
    // One whose own office the source has is told of, unless the rest of the sentence is of the holder of this one.
    const office = another && (other ? isToldOf(draft, another.entity.id, holder.key, holder) : !isToldOf(draft, holder.key, another.entity.id, holder)) ? another : undefined;
    if (office) findings.push(asLikely(finding(draft, holder, office.entity, office.fact)));
    else if (other && !isToldOfSomebodyElse(draft, holder)) findings.push(other);
    const title = office || other ? undefined : titleOfAnother(draft, role, holder, another !== undefined);
    if (title) findings.push(title);
    if (!organization) continue;
    const held = (f: RoleFact) => sameRole(f.role, role.role);
    const agrees = draft.index.roles.find((f) => held(f) && f.subject === holder.key && f.organization === organization.key);
    if (agrees) {
      supports.push({ start: role.start, end: role.end, verdict: 'supported', facts: [agrees.id], reason: '' });
      continue;
    }
    const ofOrganization = draft.index.roles.filter((f) => held(f) && f.organization === organization.key && f.subject);
    const ofHolder = draft.index.roles.filter((f) => held(f) && f.subject === holder.key && f.organization);
    // Who holds it there is known, and it is somebody else.
    const right = ofOrganization.length === 1 ? ofOrganization[0] : undefined;
    if (right && right.subject !== holder.key) {
      if (isOfSeveral) continue;
      const entity = draft.index.entities.get(right.subject);
      if (entity && !(!draft.sameLanguage && isTransliteration(holder.mention.name, entity.name)) && (entity.type === 'person' || role.role === 'maker')) findings.push(finding(draft, holder, entity, right));
      continue;
    }
    // Where this person holds it is known, and it is elsewhere.
    const place = ofHolder.length === 1 ? ofHolder[0] : undefined;
    // Who makes one thing makes others.
    if (place && place.organization !== organization.key && role.role !== 'maker' && !isFormer(draft, role)) {
      const entity = draft.index.entities.get(place.organization);
      // "U.S. Environmental Protection Agency (EPA)": the short name in brackets is the one of the source.
      const inBrackets = draft.readings[role.sentence]!.names.some((n) => n.key === place.organization && /^[\p{L}\s.-]{0,60}\($/u.test(draft.document.plain.slice(organization.mention.end, n.mention.start)));
      // "The mayor, of the ÖVP": a party, of which the source says that he is, too.
      const isOfBoth = draft.index.passages.some((p) => p.entities.includes(holder.key) && p.entities.includes(organization.key));
      // "The Warschauer Handelsforum" may be what the source calls the Warsaw Trade Forum.
      const isTranslated = !draft.sameLanguage && !isKnown(organization.key) && BODY.test(organization.mention.name);
      // "An analyst at the Vienna private bank Lohner", "at Berlin's Charité": the town is no bank.
      const isTown = organization.mention.type === 'place' && entity?.type !== 'place' && (/^[’']s?$/.test(organization.mention.tail) || /^ \p{Ll}/u.test(draft.document.plain.slice(organization.mention.end, organization.mention.end + 2)));
      if (entity && !inBrackets && !isOfBoth && !isTranslated && !isTown && !isVariant(organization.mention.name, entity, draft.document.language)) findings.push(finding(draft, organization, entity, place));
    }
  }
  return { findings, supports };
}

/** German calls a body in one word what other languages call in several. */
const BODY = /^\p{Lu}\p{Ll}+(?:forum|institut|verband|verein|amt|rat|ministerium|behörde|gesellschaft|bund|kammer|zentrum|stiftung|museum|akademie|hochschule|universität|klinik|rundfunk|agentur|fonds|gewerkschaft)s?$/u;

/** Roles of which a text mostly has one holder. */
const OFFICES = new Set(['ceo', 'cfo', 'chancellor', 'prime-minister', 'mayor', 'governor', 'chair', 'king', 'queen', 'pope']);

/** Who leads something: "the head of the authority" is its president, and no other body's. */
const LEADS = new Set(['ceo', 'head', 'chair', 'president', 'director', 'manager']);

/** "Mayor Tobias Reck", where the sources have one mayor, somebody else, and Tobias Reck in another role; or one with a name of his: "Mayor Jan Reck". */
function officeOfAnother({ index, readings, document }: Draft, { role, end }: RoleMention, { key, mention }: LinkedName): { readonly entity: Entity; readonly fact: RoleFact } | undefined {
  const held = index.roles.filter((f) => f.subject && sameRole(f.role, role));
  const [fact] = held;
  const entity = fact && index.entities.get(fact.subject);
  if (!fact || entity?.type !== 'person' || entity.id === key || held.some((f) => f.subject !== entity.id)) return undefined;
  if (readings[mention.sentence]!.names.some((n) => n.key === entity.id)) return undefined;
  if (LEADS.has(role) && index.roles.some((f) => f.subject === key && LEADS.has(f.role))) return undefined;
  if (mention.start - end === 1 && isRelated(mention.name, entity.name) && !isVariant(mention.name, entity, document.language)) return { entity, fact };
  if (!(OFFICES.has(role) || isMinister(role)) || index.entities.get(key)?.type !== 'person') return undefined;
  return index.roles.some((f) => f.subject === key && (!f.role.startsWith('other:') || /chef(?:in)?$/.test(f.role))) ? { entity, fact } : undefined;
}

/** What one may be besides: neither of a pair of these tells that the other is wrong. */
const BESIDES = new Set('ceo head founder co-founder owner president director chair manager author member researcher professor expert investor entrepreneur maker subsidiary parent politician senator'.split(' '));

/** "Mayor Jens Oppel", where the sources have a treasurer Jens Oppel, and one mayor, whom the sentence does not name. */
function titleOfAnother(draft: Draft, { role, start, end }: RoleMention, { key, mention }: LinkedName, isOffice: boolean): Finding | undefined {
  const { index, document, readings } = draft;
  if (mention.start - end !== 1 || BESIDES.has(role) || isFormer(draft, { start }) || index.entities.get(key)?.type !== 'person') return undefined;
  const title = titleOf(role);
  const own = index.roles.filter((f) => f.subject === key);
  const [fact] = own;
  if (!fact || isFrom(draft, fact) || (!draft.sameLanguage && fact.role.startsWith('other:') && !OFFICES.has(role) && !KNOWN.has(role)) || own.some((f) => (!isOffice && BESIDES.has(f.role)) || titleOf(f.role) !== titleOf(fact.role) || titleOf(f.role) === title)) return undefined;
  const [holder, ...more] = new Set(index.roles.flatMap((f) => (titleOf(f.role) === title && f.subject ? [f.subject] : [])));
  if (holder === undefined || more.length || index.entities.get(holder)?.type !== 'person' || readings[mention.sentence]!.names.some((n) => n.key === holder)) return undefined;
  const written = document.plain.slice(start, end);
  const source = index.passageOf.get(fact.id)?.source.language ?? '';
  const noun = fact.role.startsWith('other:') ? asWritten(fact.role.slice('other:'.length), source === 'de' ? 'A' : 'a') : undefined;
  const right = noun === undefined ? roleVocabulary(document.language).likeRole(fact.role, written) : draft.sameLanguage ? asWritten(noun, written) : undefined;
  return asLikely(refutation('role-mismatch', { start, end }, `${right ?? noun ?? fact.role} in the source, ${written} here`, right === undefined ? [] : [right], [fact.id]));
}

function asWritten(noun: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
}

/** Each language has its words for these in the table: what is in no table is none of them. "Line player" may be what a "Kreisläufer" is. */
const KNOWN = new Set(['goalkeeper', 'judge', 'prosecutor', 'spokesperson', 'captain', 'treasurer']);

/** "The Spaniard Feliciano Lopez": what one is anyway. */
function isFrom({ index }: Draft, { role, id }: RoleFact): boolean {
  return role.startsWith('other:') && placeOfDemonym(role.slice('other:'.length), index.passageOf.get(id)?.source.language ?? '') !== undefined;
}

/** Of a woman, too. */
function titleOf(role: string): string {
  return role.startsWith('other:') ? fold(role).replace(/(?:e|in)$/, '') : role;
}

/** The same surname behind another first name. */
function isRelated(a: string, b: string): boolean {
  const [one, other] = [fold(a).split(/\s+/), fold(b).split(/\s+/)];
  return one.length > 1 && one.length === other.length && one.at(-1) === other.at(-1) && one[0] !== other[0];
}

/** Of each of these, a person has one. */
const EXCLUSIVE = ['ceo cfo coo', 'cfo chair', 'coach goalkeeper defender midfielder striker', 'judge prosecutor sheriff mayor', 'judge lawyer', 'mayor governor', 'president prime-minister chancellor king queen pope', 'captain coach', 'captain manager'].map((group) => group.split(' '));
/** And one who has one of the first has none of the second: who speaks for a body does not lead it. */
const APART = [
  ['spokesperson', 'ceo cfo chair president prime-minister chancellor coach mayor judge treasurer goalkeeper defender midfielder striker'],
  ['coach', 'president chair cfo referee judge mayor'],
  ['captain', 'president mayor judge spokesperson'],
  ['treasurer', 'chair president ceo'],
].map((sides) => sides.map((side) => side.split(' ')));

/** Whether one who has this role does not have the other too. */
function areApart(a: string, b: string): boolean {
  return EXCLUSIVE.some((one) => one.includes(a) && one.includes(b)) || APART.some(([one, other]) => (one!.includes(a) && other!.includes(b)) || (one!.includes(b) && other!.includes(a)))
    || (isMinister(a) && (isMinister(b) || GOVERN.has(b))) || (isMinister(b) && GOVERN.has(a));
}

/** Of one ministry: a mere "minister" may be any. */
function isMinister(role: string): boolean {
  return role.endsWith('-minister') && role !== 'prime-minister';
}

/** What no minister is, nor speaks for one. */
const GOVERN = new Set(['prime-minister', 'chancellor', 'spokesperson', 'mayor', 'judge', 'governor']);

const FORMER = /\b(?:früher|ehemalig|bisherig|zuvor|zuletzt|damals|einst|former|previous|once|then|until)/iu;

/** "The former Kremlin leader": what somebody was elsewhere before. */
function isFormer({ document: { plain } }: Draft, { start }: Pick<Span, 'start'>): boolean {
  return FORMER.test(plain.slice(Math.max(0, start - 24), start));
}

const FORMER_TERMS = ['former', 'fruher', 'ehemal', 'previo'];

/** "Foreign Minister Paul Brandt" of one who is finance minister in the sources, and nothing else of the kind. */
function otherOffice(draft: Draft, { role, start, end }: RoleMention, { key }: LinkedName, organization: string | undefined): Finding | undefined {
  const { index, document } = draft;
  const held = index.roles.filter((f) => f.subject === key && (!organization || !f.organization || f.organization === organization));
  const [fact, ...more] = held.filter((f) => f.role === role || areApart(f.role, role));
  if (!fact || fact.role === role || more.some((f) => f.role !== fact.role) || held.some((f) => f.role.includes('minister') && fact.role !== f.role)) return undefined;
  const written = document.plain.slice(start, end);
  // Of a former office only where the source tells of one too.
  if (isFormer(draft, { start }) && !FORMER_TERMS.some((term) => index.passageOf.get(fact.id)?.terms.has(term))) return undefined;
  const right = roleVocabulary(document.language).likeRole(fact.role, written);
  return refutation('role-mismatch', { start, end }, `${right ?? fact.role} in the source, ${written} here`, right === undefined ? [] : [right], [fact.id]);
}

/** What the rest of the sentence says is one person's, and not the other's. */
function isToldOf(draft: Draft, one: string, other: string, holder: LinkedName): boolean {
  const told = namedWithRest(draft, holder).find((ids) => ids.includes(one) || ids.includes(other)) ?? [];
  return told.includes(one) && !told.includes(other);
}

/** The passage of the rest has a person, and not this one: then the name is wrong. */
function isToldOfSomebodyElse(draft: Draft, holder: LinkedName): boolean {
  const [told = []] = namedWithRest(draft, holder);
  return !told.includes(holder.key) && told.some((id) => draft.index.entities.get(id)?.type === 'person');
}

/** Whom the passage of the rest of the sentence names, and the one before it: "He said" is told of the latter's. */
function namedWithRest(draft: Draft, { key, mention }: LinkedName): readonly (readonly string[])[] {
  const rest = draft.readings[mention.sentence]!.terms.filter((t) => t !== `@${key}`);
  const [best] = [...passageScores(draft, rest)].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= TOLD ? [0, 1].map((n) => draft.index.passages[best[0] - n]?.entities ?? []) : [];
}

const TOLD = 0.5;

function sameRole(a: string, b: string): boolean {
  const family = (r: string) => (r === 'co-founder' ? 'founder' : r);
  return family(a) === family(b);
}

function nameAt(draft: Draft, span: Span | undefined): LinkedName | undefined {
  const hit = span && draft.nameAt(span);
  return hit && (isKnown(hit.key) || hit.mention.confidence >= 0.5) ? hit : undefined;
}

function finding(draft: Draft, wrong: LinkedName, right: Entity, fact: RoleFact): Finding {
  const edit = writeName(right.name, wrong.mention, draft.document);
  return refutation('role-mismatch', edit, `${right.name} in the source, ${wrong.mention.name} here`, [edit.text], [fact.id]);
}
