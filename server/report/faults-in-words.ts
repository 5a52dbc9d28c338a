/** What is wrong with a fact base file, in the reader's language. The engine writes English; a fault that is not here stays as it is. */
import { isGerman, translated } from './in-words.js';

/** The more particular one first. `{0}` is whatever stands there. */
export const FAULTS: readonly (readonly [english: string, german: string])[] = [
  ['written by a newer Stet: expected version {0}, found {1}', 'von einem neueren Stet geschrieben: erwartet ist Version {0}, gefunden {1}'],
  ['expected a property {0} ({1}), found none', 'es fehlt die Eigenschaft {0} ({1})'],
  ['expected an id of its own, found {0}, which {1} has', 'erwartet: eine eigene Kennung; gefunden: {0}, die schon {1} hat'],
  ['expected a list of at least {0}, found {1}', 'erwartet: eine Liste von mindestens {0}; gefunden: {1}'],
  ['expected {0}, found {1}', 'erwartet: {0}; gefunden: {1}'],
  ['is {0} MB large; what is larger than {1} MB is not read', 'ist {0} MB groß; was größer ist als {1} MB, wird nicht gelesen'],
  ['is not UTF-8 (byte {0}), perhaps Windows-1252; save it as UTF-8', 'ist kein UTF-8 (Byte {0}), vielleicht Windows-1252; speichern Sie die Datei als UTF-8'],
  ['is UTF-16; save it as UTF-8', 'ist UTF-16; speichern Sie die Datei als UTF-8'],
  ['no such file', 'diese Datei gibt es nicht'],
  ['is a folder, not a file', 'ist ein Ordner, keine Datei'],
  ['is a pipe or a device, not a file', 'ist eine Pipe oder ein Gerät, keine Datei'],
  ['may not be opened (permission denied)', 'darf nicht geöffnet werden (keine Berechtigung)'],
  ['a part of the path is no folder', 'ein Teil des Pfades ist kein Ordner'],
  ['is a link that leads to itself', 'ist ein Verweis, der auf sich selbst führt'],
  ['is larger than 2 GB', 'ist größer als 2 GB'],
  ['no space left on the disk', 'auf der Platte ist kein Platz mehr'],
  ['is on a read-only disk', 'liegt auf einer Platte, die nur gelesen werden kann'],
];

/** What is expected or found, where that is no value of the file. */
export const NOUNS: readonly (readonly [english: string, german: string])[] = [
  ['at least its start ({0})', 'mindestens ihr Anfang ({0})'],
  ['at least its low ({0})', 'mindestens der Wert bei "low" ({0})'],
  ['at most the length of source {0} ({1})', 'höchstens die Länge der Quelle {0} ({1})'],
  ['one of the properties {0}', 'eine der Eigenschaften {0}'],
  ['one of the escapes of JSON', 'eine der Maskierungen von JSON'],
  ['one of {0}', 'eines von {0}'],
  ['a whole number from {0} to {1}', 'eine ganze Zahl von {0} bis {1}'],
  ['a whole number of at least {0}', 'eine ganze Zahl ab {0}'],
  ['a whole number', 'eine ganze Zahl'],
  ['a number of at least 0', 'eine Zahl ab 0'],
  ['a number', 'eine Zahl'],
  ['a text', 'ein Text'],
  ['the id of an entity, or ""', 'die Kennung eines Namens oder ""'],
  ['the id of an entity or ""', 'die Kennung eines Namens oder ""'],
  ['the id of a source', 'die Kennung einer Quelle'],
  ['the id of a fact', 'die Kennung eines Fakts'],
  ['an id (a text that is not empty)', 'eine Kennung (ein Text, der nicht leer ist)'],
  ['a unit such as "USD", "percent", "count" or "kilometer"', 'eine Einheit wie "USD", "percent", "count" oder "kilometer"'],
  ['a language code such as "de" or "en"', 'ein Sprachkürzel wie "de" oder "en"'],
  ['a date such as "2025-01-27"', 'ein Datum wie "2025-01-27"'],
  ['64 hexadecimal digits in lower case', '64 hexadezimale Ziffern in Kleinschreibung'],
  ['a passage of a source (source, paragraph, start, end)', 'eine Stelle einer Quelle (source, paragraph, start, end)'],
  ['a date counted from the day of publication (unit, offset)', 'ein Datum, gezählt vom Tag der Veröffentlichung (unit, offset)'],
  ['a date', 'ein Datum'],
  ['a quantity (low, high, unit, hedge, precision)', 'eine Größe (low, high, unit, hedge, precision)'],
  ['a fact with a number', 'ein Fakt mit einer Zahl'],
  ['a fact with a date', 'ein Fakt mit einem Datum'],
  ['who holds a role', 'wer eine Rolle innehat'],
  ['who said what', 'wer was gesagt hat'],
  ['a statement without a number', 'eine Aussage ohne Zahl'],
  ['a fact base (an object)', 'eine Faktenbasis (ein Objekt)'],
  ['a fact', 'ein Fakt'],
  ['a source', 'eine Quelle'],
  ['an entity', 'ein Name'],
  ['a conflict', 'ein Widerspruch'],
  ['a sentence of a source', 'ein Satz einer Quelle'],
  ['a list of {0}', 'eine Liste von {0}'],
  ['a list', 'eine Liste'],
  ['an empty list', 'eine leere Liste'],
  ['an object', 'ein Objekt'],
  ['a JSON object', 'ein JSON-Objekt'],
  ['JSON that is nested too deep', 'zu tief geschachteltes JSON'],
  ['something else', 'etwas anderes'],
  ['nothing', 'nichts'],
  ['the end', 'das Ende'],
  ['JSON', 'JSON'],
  ['a value', 'ein Wert'],
  ['a property name in double quotes', 'der Name einer Eigenschaft in doppelten Anführungszeichen'],
  ['a colon', 'ein Doppelpunkt'],
  ['a comma', 'ein Komma'],
  ['a closing brace', 'eine schließende geschweifte Klammer'],
  ['a closing bracket', 'eine schließende eckige Klammer'],
  ['the end of the file', 'das Ende der Datei'],
  ['no comment', 'kein Kommentar'],
  ['the end of a comment', 'das Ende eines Kommentars'],
  ['the end of a text (a double quote)', 'das Ende eines Textes (ein doppeltes Anführungszeichen)'],
  ['digits', 'Ziffern'],
  ['four hexadecimal digits', 'vier hexadezimale Ziffern'],
  ['no control character', 'kein Steuerzeichen'],
];

export function faultIn(language: string, message: string): string {
  return isGerman(language) ? (translated(FAULTS, message, nounInGerman) ?? message) : message;
}

/** A value of the file stays as it is: texts of it stand in quotation marks. */
export function nounInGerman(noun: string): string {
  return translated(NOUNS, noun, (part) => part) ?? noun;
}
