/** What LaTeX commands do with their arguments, as far as a reader of prose must know. Unknown ones show what they hold. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Environments without prose. */
export const VERBATIM = set(
  'verbatim Verbatim BVerbatim lstlisting minted alltt comment filecontents equation displaymath math align alignat flalign gather multline eqnarray split ' +
    'tikzpicture pgfpicture picture thebibliography algorithm algorithmic forest circuitikz pspicture luacode tabbing',
);
export const LISTS = set('itemize enumerate description compactitem compactenum');
export const QUOTES = set('quote quotation verse displayquote displaycquote');
export const TABLES = set('tabular tabularx tabulary longtable tabularray tblr array xltabular supertabular');
/** Arguments in braces that stand between \begin{…} of a table and its cells. */
export const TABLE_ARGUMENTS: Readonly<Record<string, number>> = { tabular: 1, tabularx: 2, tabulary: 2, longtable: 1, tblr: 1, array: 1, xltabular: 2, supertabular: 1 };

/** Commands that begin a heading, with its level. */
export const HEADINGS: Readonly<Record<string, number>> = {
  title: 1, part: 1, chapter: 1, section: 2, subsection: 3, subsubsection: 4, paragraph: 5, subparagraph: 6, subtitle: 2, frametitle: 2, framesubtitle: 3, minisec: 4, addchap: 1, addsec: 2,
};

/** All arguments are names, lengths or addresses. */
export const HIDDEN = set(
  'label documentclass usepackage RequirePackage input include includeonly bibliography bibliographystyle addbibresource hspace vspace setlength addtolength setcounter ' +
    'addtocounter newcommand renewcommand providecommand newenvironment renewenvironment DeclareMathOperator newtheorem def let pagestyle thispagestyle pagenumbering ' +
    'hypersetup geometry definecolor colorlet color graphicspath captionsetup sisetup lstset tikzset usetikzlibrary setmainfont setsansfont setmonofont selectlanguage ' +
    'index glsadd phantomsection addcontentsline hyphenation rule fontsize linespread usetheme usecolortheme bibitem nocite setmainlanguage setotherlanguage cmidrule cline ' +
    'newlength newcounter raisebox includepdf tableofcontents hyphenation date author institute affil email thanks vskip hskip enlargethispage NewDocumentCommand columnbreak looseness',
);
/** The arguments stand for one thing: a number, a picture, a formula, a piece of code. */
export const OBJECTS = set(
  'ref autoref cref Cref pageref eqref nameref vref cite citep citet Cite parencite Parencite textcite Textcite footcite autocite fullcite citeauthor citeyear footcitetext ' +
    'url nolinkurl path includegraphics includesvg lstinline mintinline texttt ensuremath ce gls Gls glspl acrshort acrlong acrfull ac footnotemark',
);
/** The first argument is hidden, the rest is prose. */
export const FIRST_HIDDEN = set('href textcolor colorbox fcolorbox foreignlanguage hyperref parbox resizebox scalebox multicolumn multirow makebox framebox begingroup fontfamily setcounter blindtext');
/** How many arguments of those are hidden, where it is not one. */
export const HIDDEN_COUNT: Readonly<Record<string, number>> = { multicolumn: 2, multirow: 2, resizebox: 2, fcolorbox: 2 };
/** Text in brackets behind the sentence. */
export const NOTES = set('footnote footnotetext marginpar sidenote endnote thanksnote');
/** Blocks of their own. */
export const CAPTIONS = set('caption subcaption captionof marginnote');

/** Commands without arguments that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  ss: 'ß', SS: 'SS', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', th: 'þ',
  euro: '€', texteuro: '€', EUR: '€', pounds: '£', textsterling: '£', yen: '¥', textyen: '¥', textdollar: '$', dollar: '$', textcent: '¢',
  S: '§', textdegree: '°', degree: '°', textpercent: '%', percent: '%', ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—',
  glqq: '„', grqq: '“', glq: '‚', grq: '‘', flqq: '«', frqq: '»', flq: '‹', frq: '›', textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘',
  textquoteright: '’', quotedblbase: '„', guillemotleft: '«', guillemotright: '»', og: '«', fg: '»', textminus: '−', textunderscore: '_', textbackslash: '\\',
  LaTeX: 'LaTeX', TeX: 'TeX', textregistered: '®', texttrademark: '™', copyright: '©', times: '×', texttimes: '×', pm: '±', textpm: '±', nobreakspace: '\u00A0', space: ' ',
  quad: ' ', qquad: ' ', enspace: ' ', thinspace: '\u202F', newline: '\n', linebreak: '\n',
};

/** One-character commands. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '%': '%', $: '$', '&': '&', '#': '#', _: '_', '{': '{', '}': '}', ' ': ' ', ',': '\u202F', ';': ' ', ':': ' ', '!': '', '/': '', '-': '', '@': '',
};

/** Accents, as combining characters. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  c: '\u0327', v: '\u030C', u: '\u0306', H: '\u030B', k: '\u0328', r: '\u030A', d: '\u0323', b: '\u0331',
};

/** What stands behind `"` in German texts set with babel. */
export const GERMAN_SHORTHANDS: Readonly<Record<string, string>> = {
  a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü', s: 'ß', z: 'ß', S: 'SS', '`': '„', "'": '“', '<': '«', '>': '»', '-': '', '=': '-', '~': '-', '"': '', '|': '', '/': '/',
};

/** Units of siunitx as people write them. */
export const UNITS: Readonly<Record<string, string>> = {
  percent: '%', euro: '€', EUR: '€', degreeCelsius: '°C', celsius: '°C', degree: '°', meter: 'm', metre: 'm', gram: 'g', kilogram: 'kg', tonne: 't', second: 's', minute: 'min', hour: 'h', day: 'd',
  liter: 'l', litre: 'l', hectare: 'ha', watt: 'W', joule: 'J', volt: 'V', ampere: 'A', hertz: 'Hz', byte: 'B', bit: 'bit', kilo: 'k', mega: 'M', giga: 'G', tera: 'T', milli: 'm', centi: 'c',
  deci: 'd', micro: 'µ', nano: 'n', hecto: 'h', square: '', cubic: '', squared: '²', cubed: '³', per: '/', km: 'km', kg: 'kg', cm: 'cm', mm: 'mm', kWh: 'kWh',
};
