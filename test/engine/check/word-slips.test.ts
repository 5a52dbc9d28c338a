/** A slip in one word of a name that is not recognized as a form of a known one. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';

const ROWS: [name: string, languages: string, source: string, draft: string, text: string, right: string][] = [
  ['two letters swapped, in a name no fact has', 'de-en', 'Die Werkstatt baut 40 Kutschen vom Typ Brougham für den Hof.', 'The workshop builds 40 Borugham coaches for the court.', 'Borugham', 'Brougham'],
  ['two letters swapped, in the first word of a compound', 'de-en', 'Biathlon-WM: Der Präsident lobt die Gastgeber', 'Baithlon World Cup: the president praises the hosts', 'Baithlon', 'Biathlon'],
  ['an umlaut lost', 'de-de', 'Der Anwalt Jonas Grünfelder sprach am Abend vor Gericht.', 'Der Anwalt Grunfelder sprach am Abend vor Gericht.', 'Grunfelder', 'Grünfelder'],
  ['a first name beside the surname', 'de-en', 'Die Ministerin Tessa Holbrook begrüßte das Urteil.', 'The minister, Democrat Tesda Holbrook, welcomed the ruling.', 'Tesda', 'Tessa'],
  ['a letter for another, in a noun', 'de-de', 'Der Gartenverein ließ 30 Linden am Kanal pflanzen, schrieb die Zeitung.', 'Der Gantenverein ließ am Kanal 30 Linden pflanzen.', 'Gantenverein', 'Gartenverein'],
  ['two letters swapped, in a compound', 'de-de', 'Das Feuerwehrboot drückte die Fähre an das Ufer zurück.', 'Ein Fueerwehrboot drückte die Fähre an das Ufer.', 'Fueerwehrboot', 'Feuerwehrboot'],
  ['a letter for another, in a word that both languages have', 'en-de', 'The novel Remedy is the third book of the series about two brothers.', 'Der Roman Rebedy ist das dritte Buch der Reihe über zwei Brüder.', 'Rebedy', 'Remedy'],
  ['a capital within, between languages', 'de-en', 'Eine #BirdClip-Erweiterung, mit der man Text in #Basalt farbig markieren kann', 'A #BirdClop extension that lets you mark text in #Basalt', 'BirdClop', 'BirdClip'],
  ['a word of the draft’s own language', 'de-en', 'Nun wird das Windows-Sicherheitsfenster auf dem Bildschirm angezeigt.', 'The Windlws security box will be shown on the screen.', 'Windlws', 'Windows'],
  ['a first name before an inflected surname', 'en-de', 'Goals by Simon Hartwell and Piet Okker gave Seaford a lead.', 'Mit Toren Smion Hartwells und Piet Okkers ging Seaford in Führung.', 'Smion', 'Simon'],
];

const QUIET: [name: string, languages: string, source: string, draft: string][] = [
  ['a word of the language', 'de-de', 'Die Reisen der Zwerge begannen im Tal am Abend.', 'Die Riesen und die Zwerge begannen am Abend im Tal.'],
  ['an umlaut in two letters', 'de-de', 'Der Anwalt Jonas Grünfelder sprach am Abend vor Gericht.', 'Der Anwalt Gruenfelder sprach am Abend vor Gericht.'],
  ['a name written by ear', 'de-en', 'Die Ministerin Natalja Gawriliza trat im Parlament zurück.', 'Minister Natalja Gavraliza resigned in parliament.'],
  ['a slip of the source put right', 'de-de', 'Der Ansteig der Preise begann im Mai, und die Verlagung der Werke folgte.', 'Der Anstieg der Preise begann im Mai, und die Verlegung der Werke folgte.'],
  ['another spelling of a word that both languages have', 'en-de', 'The scenario of the council was a fiction, the editor wrote.', 'Das Szenario des Rates war eine Fiktion, schrieb der Redakteur.'],
  ['another ending', 'de-de', 'Die Archäologen der Stadt fanden am Kanal ein Grab.', 'Der Archäologe der Stadt fand am Kanal ein Grab, eine Archäologin half.'],
  ['the passage has no such word', 'de-en', 'Die Werkstatt baut 40 Kutschen für den Hof.', 'The workshop builds 40 Borugham coaches for the court.'],
];

describe('slips in one word', () => {
  for (const [name, languages, source, draft, text, right] of ROWS) {
    it(name, () => {
      const [from, to] = languages.split('-') as [string, string];
      assert.deepEqual(check(draft, derive(source, { language: from }), { language: to }).map((f) => [f.code, draft.slice(f.start, f.end), f.replacements]), [['name-misspelled', text, [right]]]);
    });
  }
  for (const [name, languages, source, draft] of QUIET) {
    it(name, () => {
      const [from, to] = languages.split('-') as [string, string];
      assert.deepEqual(check(draft, derive(source, { language: from }), { language: to }).filter((f) => f.code === 'name-misspelled'), []);
    });
  }
});
