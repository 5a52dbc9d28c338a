/**
 * ClaimReview of schema.org as JSON-LD: what a checked draft says, sentence by sentence, and how that stands to its sources. A
 * rating is a word, never a number, and never says what is so in the world: only what the sources say was looked at.
 */
import type { ClaimReview, Graph, Organization } from 'schema-dts';
import { detectLanguage } from '../engine/document/language.js';
import { splitSentences } from '../engine/document/sentences.js';
import type { Span, Verdict } from '../engine/types.js';
import type { Claim, Report } from '../report/report.js';
import type { CheckedFile } from './checked-file.js';

/** Who publishes the review, where and when: what search engines ask for, and no draft knows. */
export interface Publication {
  readonly author?: string;
  readonly url?: string;
  /** ISO 8601 date. */
  readonly published?: string;
}

const RATINGS: Readonly<Record<'en' | 'de', Readonly<Record<Verdict, string>>>> = {
  en: { supported: 'agrees with the source', refuted: 'differs from the source', unverified: 'in part not in the source' },
  de: { supported: 'stimmt mit der Quelle überein', refuted: 'weicht von der Quelle ab', unverified: 'steht zum Teil nicht in der Quelle' },
};

/** `files` have reports. */
export function formatClaimReview(files: readonly CheckedFile[], publication: Publication = {}): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': files.flatMap(({ path, report }) => (report ? reviewsOf(path, report, publication) : [])) };
  return `${JSON.stringify(graph, undefined, 2)}\n`;
}

function reviewsOf(path: string, report: Report, publication: Publication): ClaimReview[] {
  const language = detectLanguage(report.prose);
  return splitSentences(report.prose, report.blocks, language).flatMap((sentence) => {
    const claims = report.claims.filter((c) => c.start >= sentence.start && c.start < sentence.end);
    // What the sources say nothing of at all has not been reviewed.
    return claims.some((c) => c.verdict !== 'unverified') ? [reviewOf(sentence, claims, path, report, language, publication)] : [];
  });
}

function reviewOf(sentence: Span, claims: readonly Claim[], path: string, report: Report, language: string, { author, url, published }: Publication): ClaimReview {
  const verdict = (['refuted', 'unverified', 'supported'] as const).find((v) => claims.some((c) => c.verdict === v))!;
  const deciding = claims.filter((c) => c.verdict === verdict);
  const words = shown(report.prose.slice(sentence.start, sentence.end));
  const because = unique(deciding.map((c) => c.says));
  const passages = unique(claims.filter((c) => c.verdict !== 'unverified').flatMap((c) => c.evidence.slice(0, 1).map((e) => `${e.source}: “${(e.before + e.words + e.after).trim()}”`)));
  const sources = unique(claims.flatMap((c) => c.evidence.map((e) => e.source)));
  const by: Organization | undefined = author === undefined ? undefined : { '@type': 'Organization', name: author };
  return {
    '@type': 'ClaimReview',
    ...(url === undefined ? {} : { url }),
    ...(by ? { author: by } : {}),
    ...(published === undefined ? {} : { datePublished: published }),
    claimReviewed: words,
    itemReviewed: { '@type': 'Claim', text: words, inLanguage: language, appearance: { '@type': 'CreativeWork', name: report.title, url: path } },
    reviewAspect: unique(deciding.map((c) => shown(report.prose.slice(c.start, c.end)))),
    reviewRating: {
      '@type': 'Rating',
      alternateName: RATINGS[report.language === 'de' ? 'de' : 'en'][verdict],
      ...(because.length ? { ratingExplanation: because.join('; ') } : {}),
    },
    ...(passages.length ? { reviewBody: passages.join('\n') } : {}),
    isBasedOn: sources.map((name) => ({ '@type': 'CreativeWork', name })),
    inLanguage: report.language,
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text))];
}

function shown(words: string): string {
  return words.replace(/[\s\uFFFC]+/g, ' ').trim();
}
