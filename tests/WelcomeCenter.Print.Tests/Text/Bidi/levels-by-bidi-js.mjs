// Reads [text, direction] pairs as JSON and writes the embedding levels that bidi-js gives them.
import { readFileSync } from 'node:fs';
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const cases = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(cases.map(([text, direction]) => [...bidi.getEmbeddingLevels(text, direction).levels])));
