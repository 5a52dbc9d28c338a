/** What stands in brackets behind a description: what the source has there, and nothing else. */
import { derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const SOURCE = `Der Verband für Mieterberatung (VMB) hat gegen drei Banken geklagt. Die Klage hat das Gericht im Mai zugelassen.

Die LBO hat dem Mieter das Konto gekündigt. Der Verband will nun auch gegen die LBO vorgehen.
`;

describe('names in brackets', () => {
  testRows([
    ['another body behind the same words', 'Der Verband für Mieterberatung ([[LBO -> VMB | name]]) hat vor Gericht recht bekommen.'],
    ['a body that no source has', 'Der Verband für Mieterberatung ([[KLP -> VMB | name]]) hat vor Gericht recht bekommen.'],
    ['behind other words', 'Die Bank des Mieters (LBO) hat das Konto gekündigt. Geklagt hat der Verband für Mieterberatung (VMB).'],
  ], derive(SOURCE, { language: 'de' }), 'de');
});
