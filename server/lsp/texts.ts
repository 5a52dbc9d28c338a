/** The words of the editor's surfaces, in the language of whoever sits before it. What a finding says is in `report/in-words.ts`. */
import type { Code } from '../engine/types.js';
import { isGerman } from '../report/in-words.js';

export interface Texts {
  readonly language: 'en' | 'de';
  // Hover
  readonly agrees: string;
  readonly differs: string;
  readonly notVerified: string;
  readonly sourceChanged: string;
  readonly nearest: string;
  readonly inFactBase: string;
  readonly reviewed: string;
  readonly contested: string;
  readonly also: string;
  readonly why: string;
  readonly source: string;
  readonly line: (line: number) => string;
  readonly paragraph: (paragraph: number) => string;
  // Code actions
  readonly changeTo: (words: string) => string;
  readonly useOther: (value: string) => string;
  readonly correctAllOf: (count: number, code: Code) => string;
  readonly correctAll: string;
  readonly accept: (words: string, instead: string | undefined) => string;
  readonly addName: (words: string, entity: string) => string;
  readonly silence: (code: string) => string;
  readonly silenceLine: (code: string) => string;
  readonly silenceFile: (code: string) => string;
  readonly reason: string;
  readonly removeSilence: string;
  readonly showRule: (code: string) => string;
  readonly deriveAgain: string;
  // Code lenses
  readonly agree: (count: number) => string;
  readonly differ: (count: number) => string;
  readonly usedIn: (drafts: number, wrong: number) => string;
  // Completion
  readonly silenceNextLine: string;
  readonly silenceThisLine: string;
  readonly silenceFromHere: string;
  readonly silenceWholeFile: string;
  readonly hearAgain: string;
  readonly rule: string;
  // Progress, and what else is said
  readonly deriving: string;
  readonly derivingAgain: string;
  readonly editsStay: string;
  readonly upToDate: string;
  readonly checkingAll: string;
  readonly silencesNothing: string;
  readonly sourceOfBaseChanged: (title: string) => string;
  readonly lastGoodBaseCounts: string;
  readonly save: (uri: string) => string;
}

const ENGLISH: Texts = {
  language: 'en',
  agrees: 'Agrees with the source',
  differs: 'Differs from the source',
  notVerified: 'Not verified',
  sourceChanged: 'The source has changed',
  nearest: 'Nearest in the source:',
  inFactBase: 'in the fact base',
  reviewed: 'reviewed',
  contested: 'the source contradicts itself',
  also: 'Also:',
  why: 'Why?',
  source: 'source',
  line: (line) => `line ${line}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  changeTo: (words) => `Change to “${words}”`,
  useOther: (value) => `Use the other value of the source: “${value}”`,
  correctAllOf: (count, code) => `Correct all ${count} of ${code} in this file`,
  correctAll: 'Correct everything with a single correction',
  accept: (words, instead) => `Accept “${words}” as a fact${instead === undefined ? '' : ` instead of “${instead}”`}`,
  addName: (words, entity) => `Add “${words}” as a name of ${entity}`,
  silence: (code) => `Silence ${code} …`,
  silenceLine: (code) => `Silence ${code} on this line, with a reason`,
  silenceFile: (code) => `Silence ${code} in this file, with a reason`,
  reason: 'reason',
  removeSilence: 'Remove this comment',
  showRule: (code) => `Show documentation of ${code}`,
  deriveAgain: 'Derive the facts again',
  agree: (count) => (count === 1 ? '1 agrees with the source' : `${count} agree with the source`),
  differ: (count) => (count === 1 ? '1 differs' : `${count} differ`),
  usedIn: (drafts, wrong) => `used in ${drafts === 1 ? '1 draft' : `${drafts} drafts`}${wrong ? `, wrong in ${wrong}` : ''}`,
  silenceNextLine: 'off on the next line',
  silenceThisLine: 'off on this line',
  silenceFromHere: 'off from here to stet-enable',
  silenceWholeFile: 'off in this file',
  hearAgain: 'on again from here',
  rule: 'what is silenced; the reason comes behind --',
  deriving: 'Deriving facts',
  derivingAgain: 'Deriving facts again',
  editsStay: 'what people edited stays',
  upToDate: 'The facts are as the sources say.',
  checkingAll: 'Checking all drafts',
  silencesNothing: 'this comment silences nothing',
  sourceOfBaseChanged: (title) => `${title} has changed since these facts were derived: derive them again`,
  lastGoodBaseCounts: 'drafts are checked against its last good version',
  save: (uri) => `${uri} is not a file: save it first`,
};

const GERMAN: Texts = {
  language: 'de',
  agrees: 'Stimmt mit der Quelle überein',
  differs: 'Weicht von der Quelle ab',
  notVerified: 'Nicht belegt',
  sourceChanged: 'Die Quelle hat sich geändert',
  nearest: 'Am nächsten in der Quelle:',
  inFactBase: 'in der Faktenbasis',
  reviewed: 'geprüft',
  contested: 'die Quelle widerspricht sich',
  also: 'Auch:',
  why: 'Warum?',
  source: 'Quelle',
  line: (line) => `Zeile ${line}`,
  paragraph: (paragraph) => `Absatz ${paragraph}`,
  changeTo: (words) => `Ändern in „${words}“`,
  useOther: (value) => `Den anderen Wert der Quelle nehmen: „${value}“`,
  correctAllOf: (count, code) => `Alle ${count} von ${code} in dieser Datei berichtigen`,
  correctAll: 'Alles berichtigen, wofür es nur eine Berichtigung gibt',
  accept: (words, instead) => `„${words}“ als Faktum annehmen${instead === undefined ? '' : ` statt „${instead}“`}`,
  addName: (words, entity) => `„${words}“ als Namen von ${entity} aufnehmen`,
  silence: (code) => `${code} nicht mehr beanstanden …`,
  silenceLine: (code) => `${code} in dieser Zeile nicht beanstanden, mit Grund`,
  silenceFile: (code) => `${code} in dieser Datei nicht beanstanden, mit Grund`,
  reason: 'Grund',
  removeSilence: 'Diesen Kommentar entfernen',
  showRule: (code) => `Erklärung zu ${code} zeigen`,
  deriveAgain: 'Fakten neu ableiten',
  agree: (count) => (count === 1 ? '1 stimmt mit der Quelle überein' : `${count} stimmen mit der Quelle überein`),
  differ: (count) => (count === 1 ? '1 weicht ab' : `${count} weichen ab`),
  usedIn: (drafts, wrong) => `in ${drafts === 1 ? '1 Entwurf' : `${drafts} Entwürfen`}${wrong ? `, falsch in ${wrong}` : ''}`,
  silenceNextLine: 'aus in der nächsten Zeile',
  silenceThisLine: 'aus in dieser Zeile',
  silenceFromHere: 'aus von hier bis stet-enable',
  silenceWholeFile: 'aus in dieser Datei',
  hearAgain: 'von hier an wieder ein',
  rule: 'was nicht beanstandet wird; der Grund folgt auf --',
  deriving: 'Fakten werden abgeleitet',
  derivingAgain: 'Fakten werden neu abgeleitet',
  editsStay: 'was Menschen geändert haben, bleibt',
  upToDate: 'Die Fakten sind so, wie es die Quellen sagen.',
  checkingAll: 'Alle Entwürfe werden geprüft',
  silencesNothing: 'dieser Kommentar nimmt nichts aus',
  sourceOfBaseChanged: (title) => `${title} hat sich geändert, seit diese Fakten abgeleitet wurden: leiten Sie sie neu ab`,
  lastGoodBaseCounts: 'Entwürfe werden gegen die letzte gültige Fassung geprüft',
  save: (uri) => `${uri} ist keine Datei: speichern Sie sie zuerst`,
};

export function textsIn(language: string): Texts {
  return isGerman(language) ? GERMAN : ENGLISH;
}
