import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeNames } from '../../../server/engine/recognize/name.js';
import { recognizeQuotes } from '../../../server/engine/recognize/quote.js';

const quotes = (text: string, language: string): string[] => {
  const document = parseDocument(text, { language, format: 'plain' });
  return recognizeQuotes(document, recognizeNames(document)).map((q) => {
    assert.equal(text.slice(q.inner.start, q.inner.end), q.text);
    assert.ok(q.start < q.inner.start && q.inner.end < q.end);
    return `${q.text} (${q.speaker ? text.slice(q.speaker.start, q.speaker.end) : ''})`;
  });
};

const CASES: Record<string, [text: string, expected: string[]][]> = {
  de: [
    ['„Das ist gut“, sagte Anna Berg.', ['Das ist gut (Anna Berg)']],
    ['Anna Berg sagte: „Das ist gut.“', ['Das ist gut. (Anna Berg)']],
    ['Laut Anna Berg ist das „ein Anfang“.', ['ein Anfang (Anna Berg)']],
    ['Nach Angaben von OpenAI ist es „bereit für alle“.', ['bereit für alle (OpenAI)']],
    ['OpenAI zufolge ist es „bereit für alle“.', ['bereit für alle (OpenAI)']],
    ['Anna Berg kam spät. Sie sagte: „Ich war im Stau.“', ['Ich war im Stau. (Anna Berg)']],
    ['„Das ist gut“, sagte Anna Berg. „Das ist sehr gut.“', ['Das ist gut (Anna Berg)', 'Das ist sehr gut. (Anna Berg)']],
    ['»Das ist gut«, sagte Anna Berg.', ['Das ist gut (Anna Berg)']],
    ['«Das ist gut», sagte Anna Berg.', ['Das ist gut (Anna Berg)']],
    ['"Das ist gut", sagte Anna Berg.', ['Das ist gut (Anna Berg)']],
    ['Er spielte „Hamlet“ in Wien.', ['Hamlet ()']],
    ['Anna Berg nannte es einen „Weckruf“.', ['Weckruf (Anna Berg)']],
    ['Anna Berg: „Wir machen weiter.“', ['Wir machen weiter. (Anna Berg)']],
    ['„Wir sagten ‚nein danke‘ dazu“, erklärte Anna Berg.', ['Wir sagten ‚nein danke‘ dazu (Anna Berg)', 'nein danke ()']],
    ['Von „guten“ und „schlechten“ Jahren war die Rede.', ['guten ()', 'schlechten ()']],
    ['Der Sprecher sagte nichts dazu.', []],
    ['„Warum nicht?“, fragte Anna Berg.', ['Warum nicht? (Anna Berg)']],
    ['OpenAI-Chef Sam Altman nannte es „belebend“.', ['belebend (Sam Altman)']],
    ['Sie fand das „Ende“', ['Ende ()']],
    ['Ein Zeichen „ohne Ende steht hier.', []],
    ['„Gut“, betonte er. Anna Berg schwieg.', ['Gut ()']],
  ],
  en: [
    ['“This is good,” said Anna Berg.', ['This is good, (Anna Berg)']],
    ['“This is good,” Anna Berg said.', ['This is good, (Anna Berg)']],
    ['Anna Berg said: “This is good.”', ['This is good. (Anna Berg)']],
    ['Anna Berg said it was “a start”.', ['a start (Anna Berg)']],
    ['According to Anna Berg it is “a start”.', ['a start (Anna Berg)']],
    ['It is “ready for all”, according to OpenAI.', ['ready for all (OpenAI)']],
    ['Anna Berg was late. She said: “I was stuck.”', ['I was stuck. (Anna Berg)']],
    ['“This is good,” Anna Berg said. “Very good indeed.”', ['This is good, (Anna Berg)', 'Very good indeed. (Anna Berg)']],
    ['"This is good," said Anna Berg.', ['This is good, (Anna Berg)']],
    ['‘This is good,’ said Anna Berg.', ['This is good, (Anna Berg)']],
    ['He starred in “Hamlet” in Vienna.', ['Hamlet ()']],
    ['Anna Berg called it a “wake-up call”.', ['wake-up call (Anna Berg)']],
    ['Anna Berg: “We go on.”', ['We go on. (Anna Berg)']],
    ['“We said ‘no thanks’ to it,” Anna Berg explained.', ['We said ‘no thanks’ to it, (Anna Berg)', 'no thanks ()']],
    ['‘It’s fine,’ said Anna Berg.', ['It’s fine, (Anna Berg)']],
    ['The spokesman said nothing.', []],
    ['“Why not?” asked Anna Berg.', ['Why not? (Anna Berg)']],
    ['There were “good” and “bad” years.', ['good ()', 'bad ()']],
    ['A mark “without an end stands here.', []],
    ['The dogs’ owners and the cats’ owners met.', []],
    ['OpenAI’s Sam Altman told reporters it was “bold”.', ['bold (Sam Altman)']],
    ["'This is good,' said Anna Berg.", ['This is good, (Anna Berg)']],
    ["'It's good that players' families came,' said Anna Berg.", ["It's good that players' families came, (Anna Berg)"]],
    ["The dogs' owners and the cats' owners met in the '60s.", []],
    ["Anna Berg said: 'We won twice. 'But it was hard. 'Now we rest.'", ['We won twice. (Anna Berg)', 'But it was hard. (Anna Berg)', 'Now we rest. (Anna Berg)']],
    ['Anna Berg said: “We won twice. “But it was hard.”', ['We won twice. (Anna Berg)', 'But it was hard. (Anna Berg)']],
    ["Rock 'n' roll was 'dead', Anna Berg said.", ['dead (Anna Berg)']],
  ],
};

for (const [language, cases] of Object.entries(CASES)) {
  describe(`quotes, ${language}`, () => {
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(quotes(text, language), expected));
  });
}
