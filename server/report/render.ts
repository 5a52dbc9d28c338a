/**
 * A report as a page of HTML that stands alone: no script, no address to load from, its one style allowed by a nonce.
 * Everything that comes from drafts and sources is text here, never markup.
 */
import type { Block, Verdict } from '../engine/types.js';
import { tally, type Claim, type Quotation, type Report, type ReportedFact } from './report.js';
import { STYLE } from './style.js';
import { textsIn, type Texts } from './texts.js';

const SIGNS: Readonly<Record<Verdict, string>> = { supported: '✓', refuted: '✗', unverified: '?' };
const VERDICTS = ['refuted', 'unverified', 'supported'] as const;

/** `nonce` is of the caller's making, letters and digits; the same report and nonce give the same bytes. */
export function renderReport(report: Report, nonce: string): string {
  const texts = textsIn(report.language);
  return page(`${texts.report}: ${report.title}`, body(report, texts), nonce, texts);
}

/** Several drafts on one page, with a list of them at its head. */
export function renderReports(reports: readonly Report[], language: string, nonce: string): string {
  const [only, ...more] = reports;
  if (only && !more.length) return renderReport({ ...only, language }, nonce);
  const texts = textsIn(language);
  const title = `${texts.report}: ${reports.length}`;
  const rows = reports.map((report, i) => {
    const counts = tally(report.claims);
    return `<tr><th scope="row"><a href="#draft-${i + 1}">${escape(report.title)}</a></th>${VERDICTS.map((v) => `<td class="${v}">${sign(v)} ${counts[v]}</td>`).join('')}</tr>`;
  });
  const list = `<header>
<h1>${escape(texts.drafts)}</h1>
<div class="scroll"><table><thead><tr><td></td>${VERDICTS.map((v) => `<th scope="col">${texts.verdicts[v]}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</header>`;
  const articles = reports.map((report, i) => `<article id="draft-${i + 1}">\n${body({ ...report, anchor: `draft-${i + 1}-` }, texts)}\n</article>`);
  return page(title, [list, ...articles].join('\n'), nonce, texts);
}

function page(title: string, content: string, nonce: string, texts: Texts): string {
  return `<!DOCTYPE html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${escape(nonce)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style nonce="${escape(nonce)}">${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function body(report: Report, texts: Texts): string {
  return `${head(report, `${texts.report}: ${report.title}`, texts)}
${report.claims.length ? `${draft(report, texts)}\n${claimTable(report, texts)}` : ''}
${coverage(report, texts)}`;
}

function head({ claims, sources, anchor = '' }: Report, title: string, texts: Texts): string {
  const counts = tally(claims);
  const percent = Math.floor(counts.share * 100);
  const summary = claims.length
    ? `<p class="share" id="${anchor}share">${texts.share(counts.supported, claims.length, percent)}</p>
<meter aria-labelledby="${anchor}share" min="0" max="100" value="${percent}">${percent}%</meter>
<ul class="counts">${VERDICTS.map((verdict) => `<li class="${verdict}">${sign(verdict)} ${counts[verdict]} ${texts.verdicts[verdict]}</li>`).join('')}</ul>`
    : `<p class="share">${texts.nothing}</p>`;
  const from = sources.length ? `<p class="soft">${texts.checkedAgainst}: ${sources.map(escape).join(' · ')}</p>` : '';
  return `<header>\n<h1 id="${anchor}title">${escape(title)}</h1>\n${summary}\n${from}\n</header>`;
}

function draft(report: Report, texts: Texts): string {
  const parts: string[] = [];
  for (let i = 0; i < report.blocks.length; i++) {
    const block = report.blocks[i]!;
    if (block.cell) {
      let end = i;
      while (report.blocks[end + 1]?.cell?.table === block.cell.table) end++;
      parts.push(table(report, report.blocks.slice(i, end + 1), texts));
      i = end;
    } else {
      const tag = block.kind === 'heading' ? 'h3' : 'p';
      const text = marked(report, block, texts);
      if (text) parts.push(`<${tag}>${block.kind === 'item' ? '• ' : ''}${text}</${tag}>`);
    }
  }
  return `<section aria-labelledby="${named(report.anchor, 'draft')}">\n<h2 id="${report.anchor ?? ''}draft">${texts.draft}</h2>\n<div class="draft">\n${parts.join('\n')}\n</div>\n</section>`;
}

function table(report: Report, cells: readonly Block[], texts: Texts): string {
  const rows = new Map<number, string[]>();
  for (const block of cells) {
    const row = block.cell!.row;
    const tag = row === 0 ? 'th' : 'td';
    rows.set(row, [...(rows.get(row) ?? []), `<${tag}>${marked(report, block, texts)}</${tag}>`]);
  }
  return `<div class="scroll"><table>${[...rows.values()].map((row) => `<tr>${row.join('')}</tr>`).join('\n')}</table></div>`;
}

/** The prose of a block with its claims marked; where two overlap, the first one. */
function marked({ prose, claims, anchor = '' }: Report, block: Block, texts: Texts): string {
  const parts: string[] = [];
  let at = block.start;
  claims.forEach((claim, i) => {
    if (claim.start < at || claim.end > block.end) return;
    const { verdict } = claim;
    parts.push(plain(prose.slice(at, claim.start)));
    parts.push(`<mark class="${verdict}"><a href="#${anchor}claim-${i + 1}" id="${anchor}mark-${i + 1}">${plain(prose.slice(claim.start, claim.end))}<span class="only-heard"> (${texts.verdict[verdict]})</span><sup aria-hidden="true">${SIGNS[verdict]}${i + 1}</sup></a></mark>`);
    at = claim.end;
  });
  parts.push(plain(prose.slice(at, block.end)));
  return parts.join('').trim();
}

/** What names a part of the page: its heading and, where there are several drafts, whose it is. */
function named(anchor = '', part: string): string {
  return anchor ? `${anchor}${part} ${anchor}title` : part;
}

function claimTable({ prose, claims, anchor = '' }: Report, texts: Texts): string {
  const { columns } = texts;
  const rows = claims.map((claim, i) => claimRow(claim, i + 1, prose, anchor, texts));
  return `<section aria-labelledby="${named(anchor, 'claims')}">
<h2 id="${anchor}claims">${texts.claims}</h2>
<div class="scroll"><table aria-labelledby="${anchor}claims">
<thead><tr><th scope="col"><span class="only-heard">#</span></th><th scope="col">${columns.claim}</th><th scope="col">${columns.verdict}</th><th scope="col">${columns.evidence}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</section>`;
}

function claimRow(claim: Claim, number: number, prose: string, anchor: string, texts: Texts): string {
  const words = link(claim.href || `#${anchor}mark-${number}`, plain(prose.slice(claim.start, claim.end)));
  const says = claim.says ? `<br><span class="soft">${escape(claim.says)}</span>` : '';
  const evidence = claim.evidence.map((one) => quotation(one, texts)).join('') || '—';
  return `<tr id="${anchor}claim-${number}" class="${claim.verdict}"><td class="number">${number}</td><th scope="row">${words}<br><span class="soft">${texts.line(claim.line)}</span></th><td>${sign(claim.verdict)} ${texts.verdict[claim.verdict]}${says}</td><td>${evidence}</td></tr>`;
}

function quotation({ before, words, after, source, line, href }: Quotation, texts: Texts): string {
  return `<blockquote>${escape(before)}<strong>${escape(words)}</strong>${escape(after)}</blockquote><span class="soft">${link(href, escape(`${source}, ${texts.line(line)}`))}</span>`;
}

function coverage({ facts, anchor = '' }: Report, texts: Texts): string {
  if (!facts.length) return '';
  const by = (use: ReportedFact['use']) => facts.filter((fact) => fact.use === use);
  const list = (heading: string, some: readonly ReportedFact[]) => (some.length ? `<details open><summary>${heading} (${some.length})</summary>\n${factTable(some, heading, texts)}\n</details>` : '');
  return `<section aria-labelledby="${named(anchor, 'coverage')}">
<h2 id="${anchor}coverage">${texts.coverage}</h2>
<p>${texts.told(by('used').length, by('changed').length, facts.length)}</p>
${list(texts.changed, by('changed'))}
${list(texts.leftOut, by('unused'))}
</section>`;
}

function factTable(facts: readonly ReportedFact[], heading: string, { columns, noOne }: Texts): string {
  const rows = facts.map(({ subject, value, passage, href }) => `<tr><th scope="row">${link(href, escape(value))}</th><td>${escape(subject || noOne)}</td><td class="soft">${escape(passage)}</td></tr>`);
  return `<div class="scroll"><table aria-label="${heading}"><thead><tr><th scope="col">${columns.fact}</th><th scope="col">${columns.subject}</th><th scope="col">${columns.evidence}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

const sign = (verdict: Verdict): string => `<span class="sign" aria-hidden="true">${SIGNS[verdict]}</span>`;

const link = (href: string, html: string): string => (href ? `<a href="${escape(href)}">${html}</a>` : html);

/** Prose in one line; what is no prose (code, addresses) as an ellipsis. */
function plain(prose: string): string {
  return escape(prose.replace(/\uFFFC+/g, '…').replace(/\s+/g, ' '));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  // Half characters and control characters have no place in HTML; marks of direction would turn what stands around them.
  return text.replace(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
