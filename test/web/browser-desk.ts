/**
 * The workbench with the extension in the browser's own extension host, as on vscode.dev: the page loads it from an address,
 * and files come through the editor. (Here they lie on a remote, there in a repository: a virtual file system both.)
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { startWorkbench } from '../workbench/code-server.mjs';
import { openBrowser, workbenchAddress } from '../workbench/open.mjs';

const ROOT = resolve('.');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.md': 'text/markdown' };

export interface BrowserDesk {
  readonly page: Page;
  readonly folder: string;
  /** What the page said to its console. */
  readonly said: readonly string[];
  /** Paths of the extension that were asked for. */
  readonly served: readonly string[];
  close(): Promise<void>;
}

/** Opens a copy of the sample with `file` in the editor. */
export async function openInBrowser(file: string): Promise<BrowserDesk> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'stet-web-')));
  const folder = join(scratch, 'sample');
  await cp(join(ROOT, 'facts'), folder, { recursive: true });
  const served: string[] = [];
  const said: string[] = [];
  const [server, browser, workbench] = await Promise.all([
    serveExtension(served),
    openBrowser(),
    startWorkbench({ userData: join(scratch, 'user'), extensions: join(scratch, 'extensions'), settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } }),
  ]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // A page that was changed on its way counts as one of the open network, which must ask before it speaks to this machine.
  await page.context().grantPermissions(['local-network-access']);
  page.on('console', (message) => void said.push(message.text()));
  await page.route(`${workbench.url}/?**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ status: response.status(), contentType: 'text/html', body: withExtension(await response.text(), `localhost:${(server.address() as AddressInfo).port}`) });
  });
  await page.goto(workbenchAddress(workbench.url, { folder, file: join(folder, file) }), { timeout: 120_000 });
  const close = () => end(browser, server, workbench, scratch);
  return { page, folder, said, served, close };
}

/** The page's settings name the extensions that it brings along. */
function withExtension(html: string, authority: string): string {
  return html.replace(/(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/, (settings) => {
    const configuration: Record<string, unknown> = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const extended = { ...configuration, additionalBuiltinExtensions: [{ scheme: 'http', authority, path: '/' }] };
    return JSON.stringify(extended).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

function serveExtension(served: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    served.push(path);
    readFile(join(ROOT, path)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', 'Access-Control-Allow-Origin': '*' }).end(bytes),
      () => response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(),
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

async function end(browser: Browser, server: Server, workbench: { stop(): void }, scratch: string): Promise<void> {
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  workbench.stop();
  server.closeAllConnections();
  server.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
