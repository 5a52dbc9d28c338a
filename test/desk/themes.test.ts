/** What Stet draws in the editor's themes: by day, by night and with high contrast. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { contrast, rgb, type Rgb } from '../contrast.js';
import { sampleDesk, type Desk } from './desk.js';

/** By theme, the kind that a page of ours is told. */
const THEMES = {
  'Default Light Modern': 'vscode-light',
  'Default Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

/** The least contrast of text to what lies behind it, and of what carries meaning and is no text (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = 4.5;
const LEAST_OF_SIGNS = 3;

interface Shown {
  readonly text: string;
  readonly colour: string;
  readonly weight: number;
  /** The backgrounds behind it, the nearest first, up to one that is opaque. */
  readonly behind: readonly string[];
}

/** The elements in `within` that have words of their own or, with a `selector`, those that it takes. */
function shown(within: Locator, selector = ''): Promise<Shown[]> {
  return within.first().evaluate((root: any, wanted: string) => {
    const { getComputedStyle } = root.ownerDocument.defaultView;
    const all = [...root.querySelectorAll(wanted || '*')].filter((element) => element.getClientRects().length > 0 && !element.closest('.only-heard'));
    return all.flatMap((element) => {
      if (!wanted && ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) return [];
      const style = getComputedStyle(element, wanted ? '::before' : null);
      const behind: string[] = [];
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        behind.push(backgroundColor);
        if (!/^rgba|\//.test(backgroundColor)) break;
      }
      return [{ text: (element.textContent || element.className).trim(), colour: style.color, weight: Number(getComputedStyle(element).fontWeight), behind }];
    });
  }, selector);
}

/** The colours of too little contrast, each with one of the texts that have it. */
function tooFaint(all: readonly Shown[], least = LEAST): string[] {
  const found = new Map<string, string>();
  for (const { text, colour, behind } of all) {
    const below = behind.reduceRight<Rgb>((under, one) => rgb(one, under), [255, 255, 255]);
    const ratio = contrast(rgb(colour, below), below);
    if (ratio < least) found.set(`${colour} on ${below.map(Math.round).join()} is ${ratio.toFixed(2)} to 1`, text);
  }
  return [...found].map(([what, text]) => `${text}: ${what}`);
}

describe('the desk in a theme', function () {
  this.timeout(120_000);
  let desk: Desk;
  const rows = () => desk.page.locator('.pane-body .monaco-list-rows');
  const report = () => desk.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('body');

  before(async () => {
    desk = await (await sampleDesk()).inWindow('drafts/de-meldung-falsch.md', { settings: { 'workbench.colorTheme': Object.keys(THEMES)[0] } });
    await desk.squiggles().first().waitFor();
    await desk.page.getByRole('tab', { name: 'Stet', exact: true }).click();
    await rows().locator('.monaco-list-row', { hasText: '3,1 Prozent' }).first().waitFor();
    await desk.command('Stet: Show the Report of This Draft');
    await report().locator('.share').waitFor();
  });
  after(() => desk?.page.close());

  for (const [theme, kind] of Object.entries(THEMES)) {
    it(`can be read: the card, the Facts view and the report in ${theme}`, async () => {
      await desk.set({ 'workbench.colorTheme': theme });
      // A slow workbench may have put another tab before the report.
      if (!(await report().locator('.share').isVisible().catch(() => false))) {
        await desk.page.getByRole('tab', { name: /^de-meldung-falsch/ }).first().click();
        await desk.command('Stet: Show the Report of This Draft');
        await report().locator('.share').waitFor();
      }
      await desk.eventually('the theme', () => report().getAttribute('data-vscode-theme-kind'), (now) => now === kind);

      await desk.cardOver('1,3', '3,1 Prozent in the source');
      await desk.picture(theme);
      const card = desk.page.locator('.monaco-hover:visible', { hasText: '3,1 Prozent in the source' }).first();
      const marked = await shown(card.locator('blockquote p'), 'strong');
      const [around] = await shown(card.locator('blockquote'));
      assert.deepEqual(marked.map(({ text }) => text), ['3,1 Prozent']);
      assert.ok(marked[0]!.weight >= around!.weight + 200, `${marked[0]!.weight} amid ${around!.weight}`);
      assert.deepEqual(tooFaint(await shown(card)), []);
      await desk.page.keyboard.press('Escape');

      // What is rejected is drawn as out of use.
      const signs = await shown(rows(), '.custom-view-tree-node-item-icon:not(.codicon-circle-slash)');
      assert.ok(signs.length > 5);
      assert.deepEqual(tooFaint(await shown(rows())), []);
      assert.deepEqual(tooFaint(signs, LEAST_OF_SIGNS), []);

      const page = await shown(report());
      assert.ok(page.length > 30);
      assert.deepEqual(tooFaint(page), []);
    });
  }
});
