/**
 * One style for a browser, a printer and an editor, whose colours come first where it names them. Verdicts differ by line and sign, not by colour alone.
 * An editor's colours for squiggles are too faint for words: those of the text are mixed in.
 */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #fff; --line: #d1d9e0; --good: #1a7f37; --bad: #c4121f; --open: #8f5f00; --link: #0550ae; --wash: rgba(127, 127, 127, .09); }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --page: #0d1117; --line: #3d444d; --good: #3fb950; --bad: #ff7b72; --open: #d29922; --link: #79c0ff; } }
body[data-vscode-theme-kind] { --text: var(--vscode-foreground); --soft: var(--vscode-descriptionForeground); --page: var(--vscode-editor-background); --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #8886)); --good: color-mix(in srgb, var(--vscode-charts-green) 75%, var(--text)); --bad: color-mix(in srgb, var(--vscode-editorError-foreground) 75%, var(--text)); --open: color-mix(in srgb, var(--vscode-editorWarning-foreground) 60%, var(--text)); --link: var(--vscode-textLink-foreground); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 2rem 4rem; color: var(--text); background: var(--page); font: 1rem/1.6 var(--vscode-font-family, system-ui, sans-serif); }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
.soft { color: var(--soft); }
.share { font-size: 1.15rem; margin: .75rem 0 .25rem; }
meter { width: 100%; height: .9rem; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; margin: .5rem 0; }
.supported { --verdict: var(--good); } .refuted { --verdict: var(--bad); } .unverified { --verdict: var(--open); }
.sign { color: var(--verdict); font-weight: 700; }
.draft { background: var(--wash); padding: .75rem 1.25rem; border-radius: .4rem; overflow-wrap: anywhere; }
.draft :is(h3, h4, p) { margin: .6rem 0; }
.draft h3 { font-size: 1.1rem; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--verdict); text-underline-offset: .25em; }
mark.refuted { text-decoration-style: wavy; } mark.unverified { text-decoration-style: dotted; }
mark a { color: inherit; text-decoration: none; }
mark sup { font-size: .7em; color: var(--verdict); margin-left: .1em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
td.number { font-variant-numeric: tabular-nums; color: var(--soft); }
td:target, tr:target { background: var(--wash); }
blockquote { margin: 0 0 .3rem; }
.only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: #fff; } a { color: inherit; text-decoration: none; } tr, .draft p { break-inside: avoid; } h2 { break-after: avoid; } details { display: block; } }
`;
