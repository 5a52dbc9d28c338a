/** `stet mcp`: facts and checks for writing assistants that speak the Model Context Protocol. */
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { archivePlace } from '../archive/open-archive.js';
import { linesOf } from './check-drafts.js';
import { checkText } from './mcp/check-text.js';
import { deriveTool } from './mcp/derive-facts.js';
import { explainTool } from './mcp/explain-place.js';
import { findFacts } from './mcp/find-facts.js';
import { findSources } from './mcp/find-sources.js';
import { Folders } from './mcp/folders.js';
import { listFacts } from './mcp/list-facts.js';
import { listSources } from './mcp/list-sources.js';
import { CLEAN, type ExitCode, type Streams } from './outcome.js';

export interface McpCommand {
  /** The folders that may be read. Empty: those that the client names, else the current one. */
  readonly roots: readonly string[];
  readonly archive?: string;
  readonly allowWrite: boolean;
}

const INSTRUCTIONS = `Stet holds texts against their sources: figures, dates, names, roles and quotes. It is deterministic and offline.
Before you write about a source, ask for its facts (list_sources, list_facts, find_facts) and use their values as they stand.
After you have written, give the text to check_text, mend what differs from the source, and check again until nothing does.
"Differs from the source" says nothing about what is so in the world; "not in the source" means that it must be asked elsewhere.`;

/** Serves until the client goes away. Throws `UsageProblem` for a folder that is not there. */
export async function mcpCommand({ roots, archive, allowWrite }: McpCommand, streams: Streams): Promise<ExitCode> {
  const given = roots.length ? await Folders.of(roots.map((root) => resolve(streams.cwd, root))) : undefined;
  // The archive lies where the person who starts the server says, whatever folders the client has.
  const held = archive === undefined ? undefined : archivePlace(archive, streams.cwd);
  const tools = [listSources, listFacts, findFacts, checkText, explainTool, deriveTool, ...(held === undefined ? [] : [findSources])];
  const { serveTools } = await import('./mcp/mcp-protocol.js');
  await serveTools({
    version,
    instructions: INSTRUCTIONS,
    asksRoots: !given,
    say: (error) => linesOf(error, streams.cwd).join('\n'),
    tools: tools.map(({ writes, run, ...about }) => ({
      ...about,
      readOnly: !(writes && allowWrite),
      run: async (args, clientRoots) => {
        const folders = given ?? (await Folders.of(clientRoots.length ? clientRoots : [streams.cwd]));
        return run(args, { folders, mayWrite: allowWrite, ...(held === undefined ? {} : { archive: held }) });
      },
    })),
  });
  return CLEAN;
}
