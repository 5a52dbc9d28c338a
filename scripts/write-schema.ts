/** Writes facts/facts.schema.json from the shape of the fact base: npx tsx scripts/write-schema.ts */
import { writeFileSync } from 'node:fs';
import { factBaseSchema } from '../server/engine/facts/json-schema.js';

writeFileSync('facts/facts.schema.json', `${JSON.stringify(factBaseSchema(), null, 2)}\n`);
