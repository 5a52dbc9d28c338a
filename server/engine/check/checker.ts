/**
 * Checks the versions of one draft, one after the other. An edit reads again only the parts it touches, the ones behind
 * them that look back at these, and those in which a name has become another; the result is that of a whole check.
 */
import { detectLanguage, LANGUAGE_SAMPLE } from '../document/language.js';
import { PartReader, proseAtStart, sentencesIn, type PartedText } from '../document/parts.js';
import { indexOf, type FactIndex } from '../facts/fact-index.js';
import type { CheckOptions, CheckResult } from '../index.js';
import type { FactBase, Language } from '../types.js';
import { isParallel } from './align.js';
import { checkInSteps } from './check.js';
import { allAtOnce } from './draft.js';
import { isGist } from './likely.js';
import { placeAll } from './part-check.js';
import { silence } from './silence.js';
import { Version, type Memory } from './version.js';

/** Parts of which the sentences are counted together. */
const COUNTED = 200;

export class Checker {
  private readonly index: FactIndex;
  private readonly reader: PartReader;
  private memory: Memory | undefined;
  private detected: { readonly sample: string; readonly language: Language } | undefined;

  constructor(
    private readonly base: FactBase,
    private readonly options: CheckOptions = {},
  ) {
    this.index = indexOf(base);
    this.reader = new PartReader(options.format ?? 'markdown');
  }

  /** As `examine` of the text. */
  update(text: string): CheckResult {
    return allAtOnce(this.steps(text));
  }

  /** The same in small steps, between which others may work. One that is left before its end costs nothing but its work. */
  *steps(text: string): Generator<void, CheckResult> {
    const format = this.options.format ?? 'markdown';
    if (format !== 'markdown' && format !== 'plain') return yield* checkInSteps(text, this.base, this.options);
    const parted = yield* this.reader.read(text);
    const language = this.languageOf(parted);
    const memory = this.memory?.language === language ? this.memory : undefined;
    let sentences = 0;
    for (let i = 0; i < parted.parts.length; i++) {
      sentences += sentencesIn(parted.parts[i]!, language).length;
      if (i % COUNTED === 0) yield;
    }
    // Each sentence of a parallel draft has its place in the whole.
    if (isParallel(text.length, sentences, this.index) || isGist(sentences)) return yield* checkInSteps(text, this.base, this.options);

    const version = new Version(parted, language, this.index, this.options.style, memory);
    yield* version.check();
    const { findings, supports } = yield* placeAll(version.checks, parted.starts);
    yield;
    this.memory = version.remembered();
    const silenced = silence(text, findings);
    return { findings: silenced.findings, unusedSilences: silenced.unused, supports };
  }

  private languageOf(parted: PartedText): Language {
    const told = this.options.language ?? parted.front.language;
    if (told) return told;
    const sample = proseAtStart(parted, LANGUAGE_SAMPLE);
    if (this.detected?.sample !== sample) this.detected = { sample, language: detectLanguage(sample) };
    return this.detected.language;
  }
}
