/** The Model Context Protocol over the standard input and output, by its official SDK. A bundle of its own, loaded by `stet mcp` only. */
import { fileURLToPath } from 'node:url';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError, RootsListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { ObjectSchema } from './tool.js';

export interface ServedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: ObjectSchema;
  readonly output: ObjectSchema;
  readonly readOnly: boolean;
  /** What it throws is told to the assistant by `say`. `roots` are the client's folders, where it has told any. */
  readonly run: (args: Readonly<Record<string, unknown>>, roots: readonly string[]) => Promise<object>;
}

export interface Served {
  readonly version: string;
  readonly instructions: string;
  readonly tools: readonly ServedTool[];
  readonly say: (error: unknown) => string;
  /** Whether the client's folders count. */
  readonly asksRoots: boolean;
}

/** Settles when the connection ends. */
export async function serveTools({ version, instructions, tools, say, asksRoots }: Served): Promise<void> {
  const server = new Server({ name: 'stet', title: 'Stet', version }, { capabilities: { tools: {} }, instructions });
  const validators = new AjvJsonSchemaValidator();
  const known = new Map(tools.map((tool) => [tool.name, { ...tool, check: validators.getValidator<Record<string, unknown>>(tool.input as never) }]));
  let roots: Promise<readonly string[]> | undefined;

  async function clientRoots(): Promise<readonly string[]> {
    if (!asksRoots || !server.getClientCapabilities()?.roots) return [];
    const listed = await server.listRoots().catch(() => ({ roots: [] }));
    return listed.roots.flatMap(({ uri }) => (uri.startsWith('file:') ? [fileURLToPath(uri)] : []));
  }

  server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    roots = undefined;
  });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input, output, readOnly }) => ({
      name, title, description, inputSchema: input as never, outputSchema: output as never,
      annotations: { title, readOnlyHint: readOnly, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = known.get(params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `there is no tool ${params.name}; there are ${[...known.keys()].join(', ')}`);
    const args = tool.check(params.arguments ?? {});
    if (!args.valid) return { content: [{ type: 'text', text: `${params.name}: ${args.errorMessage}` }], isError: true };
    try {
      const answer = await tool.run(args.data, await (roots ??= clientRoots()));
      return { content: [{ type: 'text', text: JSON.stringify(answer, undefined, 1) }], structuredContent: answer as Record<string, unknown> };
    } catch (error) {
      return { content: [{ type: 'text', text: say(error) }], isError: true };
    }
  });

  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    // The client goes away by closing the pipe.
    process.stdin.once('end', resolve);
  });
  await server.connect(transport);
  await ended;
  await server.close();
}
