/** The words of the report itself. */

export interface Texts {
  readonly language: string;
  readonly report: string;
  /** With the number that agrees, all, and the share in per cent. */
  readonly share: (agree: number, all: number, percent: number) => string;
  readonly nothing: string;
  readonly verdict: { readonly supported: string; readonly refuted: string; readonly unverified: string };
  /** The same of several, behind their number. */
  readonly verdicts: { readonly supported: string; readonly refuted: string; readonly unverified: string };
  readonly checkedAgainst: string;
  readonly draft: string;
  readonly claims: string;
  readonly coverage: string;
  readonly columns: { readonly claim: string; readonly verdict: string; readonly evidence: string; readonly fact: string; readonly subject: string };
  readonly told: (told: number, changed: number, all: number) => string;
  readonly leftOut: string;
  readonly changed: string;
  readonly line: (line: number) => string;
  readonly noOne: string;
  readonly drafts: string;
}

const ENGLISH: Texts = {
  language: 'en',
  report: 'Report',
  share: (agree, all, percent) => `${agree} of ${all} claims agree with the sources (${percent}%)`,
  nothing: 'Nothing in this draft was to be checked.',
  verdict: { supported: 'agrees', refuted: 'differs', unverified: 'not in the source' },
  verdicts: { supported: 'agree', refuted: 'differ', unverified: 'not in the source' },
  checkedAgainst: 'Checked against',
  draft: 'The draft',
  claims: 'The claims',
  coverage: 'What the draft makes of the sources',
  columns: { claim: 'In the draft', verdict: 'Verdict', evidence: 'In the source', fact: 'Fact', subject: 'Of whom' },
  told: (told, changed, all) => `Of ${all} facts the draft tells ${told}, tells ${changed} otherwise, and leaves out ${all - told - changed}.`,
  leftOut: 'Left out',
  changed: 'Told otherwise',
  line: (line) => `line ${line}`,
  noOne: 'no one in particular',
  drafts: 'The drafts',
};

const GERMAN: Texts = {
  language: 'de',
  report: 'Prüfbericht',
  share: (agree, all, percent) => `${agree} von ${all} Angaben stimmen mit den Quellen überein (${percent} %)`,
  nothing: 'In diesem Entwurf war nichts zu prüfen.',
  verdict: { supported: 'stimmt überein', refuted: 'weicht ab', unverified: 'nicht in der Quelle' },
  verdicts: { supported: 'stimmen überein', refuted: 'weichen ab', unverified: 'nicht in der Quelle' },
  checkedAgainst: 'Geprüft gegen',
  draft: 'Der Entwurf',
  claims: 'Die Angaben',
  coverage: 'Was der Entwurf aus den Quellen macht',
  columns: { claim: 'Im Entwurf', verdict: 'Befund', evidence: 'In der Quelle', fact: 'Faktum', subject: 'Von wem' },
  told: (told, changed, all) => `Von ${all} Fakten erzählt der Entwurf ${told}, erzählt ${changed} anders und lässt ${all - told - changed} aus.`,
  leftOut: 'Ausgelassen',
  changed: 'Anders erzählt',
  line: (line) => `Zeile ${line}`,
  noOne: 'ohne Bezug',
  drafts: 'Die Entwürfe',
};

export function textsIn(language: string): Texts {
  return /^de\b/i.test(language) ? GERMAN : ENGLISH;
}
