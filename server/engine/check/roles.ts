/** role-mismatch: the role belongs to another person or organisation. */
import { writeName } from '../fix/index.js';
import type { LinkedName } from '../recognize/claim.js';
import type { Entity, Finding, RoleFact, Span, Support } from '../types.js';
import type { Draft } from './draft.js';
import { asLikely } from './likely.js';
import { isKnown } from './link-names.js';

export function checkRoles(draft: Draft): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  for (const role of draft.found.roles) {
    const holder = nameAt(draft, role.holder);
    const organization = nameAt(draft, role.organization);
    if (!holder) continue;
    const office = organization ? undefined : officeOfAnother(draft, role.role, holder);
    if (office) findings.push(asLikely(finding(draft, holder, office.entity, office.fact)));
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
      const entity = draft.index.entities.get(right.subject);
      if (entity && (entity.type === 'person' || role.role === 'maker')) findings.push(finding(draft, holder, entity, right));
      continue;
    }
    // Where this person holds it is known, and it is elsewhere.
    const place = ofHolder.length === 1 ? ofHolder[0] : undefined;
    // Who makes one thing makes others.
    if (place && place.organization !== organization.key && role.role !== 'maker') {
      const entity = draft.index.entities.get(place.organization);
      if (entity) findings.push(finding(draft, organization, entity, place));
    }
  }
  return { findings, supports };
}

/** Roles of which a text mostly has one holder. */
const OFFICES = new Set(['ceo', 'chancellor', 'prime-minister', 'foreign-minister', 'finance-minister', 'interior-minister', 'defence-minister', 'economy-minister', 'health-minister', 'mayor', 'governor', 'chair', 'king', 'queen', 'pope']);

/** Who leads something: "the head of the authority" is its president, and no other body's. */
const LEADS = new Set(['ceo', 'head', 'chair', 'president', 'director', 'manager']);

/** "Mayor Tobias Reck", where the sources have one mayor, somebody else, and Tobias Reck in another role. */
function officeOfAnother({ index, readings }: Draft, role: string, holder: LinkedName): { readonly entity: Entity; readonly fact: RoleFact } | undefined {
  if (!OFFICES.has(role) || index.entities.get(holder.key)?.type !== 'person') return undefined;
  const held = index.roles.filter((f) => f.subject && sameRole(f.role, role));
  const [fact] = held;
  if (!fact || held.some((f) => f.subject !== fact.subject) || fact.subject === holder.key) return undefined;
  if (LEADS.has(role) && index.roles.some((f) => f.subject === holder.key && LEADS.has(f.role))) return undefined;
  const other = index.roles.some((f) => f.subject === holder.key && !f.role.startsWith('other:'));
  const entity = index.entities.get(fact.subject);
  return other && entity?.type === 'person' && !readings[holder.mention.sentence]!.names.some((n) => n.key === entity.id) ? { entity, fact } : undefined;
}

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
  return {
    start: edit.start, end: edit.end, code: 'role-mismatch', verdict: 'refuted', severity: 'error',
    message: `${right.name} in the source, ${wrong.mention.name} here`, replacements: [edit.text], facts: [fact.id],
  };
}
