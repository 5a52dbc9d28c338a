/** Manuals and other documentation in two languages: what is translated, numbered and written otherwise, and is no error. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const MANUAL = derive(`# Pump controller manual

## 2. Settings

Choose the style "Heading 1" for titles and "Hidden text" for notes. The Display Modules of the controller show UTF-8 text over a DB-25 Null-Modem cable. The controller has tens of settings, and the values of each vary from 0 to 9.

Large pumps make the flow less uneven and quieter. The store holds 31,000 records and sends 2,172 kB a day. Levels from 1 to 19 raise the priority of a pump.

Use the Palette of the Toolbox to pick colours. Write to Sam Hocevar about the Plug-ins.

| Cell | B |
|---|---|
| Row 1 | 3 |
| Row 2 | 5 |

## Appendix D. Random Bits

D. Random Bits
`, { language: 'en' });

describe('a manual in German', () => {
  testRows([
    ['names of styles in quotation marks', 'Wählen Sie die Vorlage „Überschrift 1“ für Titel und „Verborgener Text“ für Notizen.'],
    ['names without their hyphens', 'Die Steuerung zeigt UTF8-Text über ein DB-25 Nullmodem-Kabel.'],
    ['a word that only looks like the name', 'Im Modus der Steuerung wählen Sie Farben.'],
    ['dozens for tens', 'Die Steuerung hat Dutzende Einstellungen.'],
    ['figures below a letter', '| Zelle | B |\n|---|---|\n| Zeile 1 | 3 |\n| Zeile 2 | 5 |'],
    ['chapters counted in letters', 'Anhang D. Verschiedenes\n\nD. Verschiedenes'],
    ['a paragraph still in English', 'Die Steuerung hat viele Einstellungen. Sie ist für große Pumpen gedacht, und die Werte gehen von 0 bis 9.\n\nThe store holds 31,000 records and sends 2,172 kB a day, which is more than the old one did.'],
    ['its own figures', 'Der Speicher fasst [[13.000 -> 31.000 | number]] Datensätze und sendet 2.172 kB am Tag.'],
  ], MANUAL, 'de');
});

it('does not read an English paragraph of a German draft as German, and reads it in an English one', () => {
  const paragraph = 'The store holds 13,000 records and sends 2,172 kB a day, which is more than the old one did.';
  const german = 'Die Steuerung hat viele Einstellungen, und sie ist für große Pumpen gedacht, die auch im Winter laufen.\n\n';
  assert.deepEqual(check(german + paragraph, MANUAL).map((f) => f.code), []);
  assert.deepEqual(check(paragraph, MANUAL).map((f) => f.code), ['number-mismatch']);
});

it('parts the words of a page that stand in elements side by side', () => {
  const page = (back: string) => `<ul><li><a href="a">${back}</a><b>Chapter 2</b></li></ul><p>The pump was built in 1998 by Sam Hocevar.</p>`;
  assert.deepEqual(check(page('Previous'), derive(page('Zurück'), { format: 'html', language: 'en' }), { format: 'html', language: 'en' }), []);
});

const GERMAN = derive(`Die Stufen von 1 bis 19 senken den Vorrang der Pumpe. Der Speicher reicht von 0 bis 9 Einträgen. Wir hoffen, dass dieses Handbuch die Pumpe weniger verwirrend und bei den Lesern beliebter macht.`, { language: 'de' });

describe('a manual in English', () => {
  testRows([
    ['a range in brackets', 'The levels (from 1 to 19) lower the priority of the pump.'],
    ['a range that goes no way', 'Set the lower limit of the store: values vary from 0 to 9 entries.'],
    ['one less and the other more', 'We hope that this manual makes the pump less confusing and more popular with the readers.'],
  ], GERMAN, 'en');
});

it('takes the numbers of sections for no figures', () => {
  assert.deepEqual(check('- 3.1. Open File\n- 3.2. Close File\n\nThe store has 9 entries.', GERMAN, { language: 'en' }), []);
});

const WIZARD = derive(`# Installation of the Harbour Wizard

## Configuration of Options

When the disk is full, the Harbour Wizard of Emma Lindqvist removes 12 files. If the Options are wrong, the Configuration Howto helps. The Parameters of each section are kept for 30 days.
`, { language: 'en' });

describe('a manual in a language without a vocabulary of names', () => {
  for (const [language, draft] of [
    ['fr', '## Paramètres Généraux\n\nQuand le disque est plein, le programme supprime 12 fichiers. Si les options sont fausses, le guide aide. Les paramètres restent 30 jours.'],
    ['es', '# Instalación del programa\n\n## Configuración de Opciones\n\nCuando el disco está lleno, el programa de Emma Lindqvist borra 12 ficheros. Opciones falsas las explica la guía.'],
    ['nl', '# Installatie\n\nAls de schijf vol is, wist het programma 12 bestanden. Indien de opties fout zijn, helpt de handleiding. Hoofdstuk na hoofdstuk blijft 30 dagen staan.'],
    ['ru', '# Установка\n\n## Настройка Основных Параметров\n\nЕсли диск полон, программа удаляет 12 файлов. Это так. Параметры хранятся 30 дней.'],
  ] as const) {
    it(`takes no word at the head of a sentence for a name (${language})`, () => {
      assert.deepEqual(check(draft, WIZARD, { language }).map((f) => [f.code, f.message]), []);
    });
  }

  it('still finds a person misspelt', () => {
    assert.deepEqual(check('Quand le disque est plein, le programme d’Emma Lindqvst supprime 12 fichiers.', WIZARD, { language: 'fr' }).map((f) => [f.code, ...f.replacements]), [['name-misspelled', 'Lindqvist']]);
  });
});

it('compares no phrase of a source in a language without a vocabulary of names', () => {
  const base = derive('# Integración con Windows\n\nLa Integración con Windows lleva 12 pasos. Véase la Sección B.3 y el Manual Oficial de Emma Lindqvist.', { language: 'es' });
  assert.deepEqual(check('# Integration with Windows\n\nIntegration with Windows takes 12 steps. See Section B.2 and the Official Handbook of Emma Lindqvist.', base, { language: 'en' }).map((f) => [f.code, f.message]), []);
});
