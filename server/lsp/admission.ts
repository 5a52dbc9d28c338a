/** Which messages the server takes: those of the protocol's form, in its order. An editor that sends others is told so, and changes nothing. */
import { ErrorCodes, MessageType, Position, Range } from 'vscode-languageserver';

type State = 'new' | 'running' | 'shut';

/** `answer` is what to send back in place of handing the message on. */
export type Admission = { readonly takes: true } | { readonly takes: false; readonly answer?: object };

const TAKEN: Admission = { takes: true };

export class Admissions {
  private state: State = 'new';

  /** After `shutdown`: an end is then no failure. */
  get isShut(): boolean {
    return this.state === 'shut';
  }

  /** `message` is any JSON. */
  admit(message: unknown): Admission {
    if (!isObject(message)) return refuse(null, ErrorCodes.InvalidRequest, 'expected an object as message');
    const { id, method, params } = message;
    const isId = isKey(id);
    if (method === undefined && ('result' in message || 'error' in message)) return isId ? TAKEN : { takes: false, answer: note('expected an answer with an "id"') };
    if (typeof method !== 'string') return refuse(isId ? id : null, ErrorCodes.InvalidRequest, 'expected a "method"');
    if (id !== undefined && !isId) return refuse(null, ErrorCodes.InvalidRequest, `${method}: expected a number or a text as "id"`);
    const no = (code: number, reason: string): Admission => (isId ? refuse(id, code, `${method}: ${reason}`) : { takes: false, answer: note(`${method}: ${reason}`) });
    if (method === 'exit' && !isId) return TAKEN;
    if (this.state === 'shut') return no(ErrorCodes.InvalidRequest, 'the server has been shut down');
    if (this.state === 'new' && !(method === 'initialize' && isId)) return isId ? no(ErrorCodes.ServerNotInitialized, 'the server has not been initialized') : { takes: false };
    if (this.state === 'running' && method === 'initialize') return no(ErrorCodes.InvalidRequest, 'the server has been initialized already');
    const wrong = wrongParameter(method, params ?? undefined);
    if (wrong) return no(ErrorCodes.InvalidParams, `expected ${wrong}`);
    if (method === 'initialize') this.state = 'running';
    if (method === 'shutdown' && isId) this.state = 'shut';
    return TAKEN;
  }
}

type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isKey: Test = (value) => isText(value) || isNumber(value);
const isRange: Test = (value) => Range.is(value);
const optional = (test: Test): Test => (value) => value === undefined || value === null || test(value);
const listOf = (test: Test): Test => (value) => Array.isArray(value) && value.every(test);
const shape = (fields: Readonly<Record<string, Test>>): Test => (value) => isObject(value) && Object.entries(fields).every(([name, test]) => test(value[name]));
const named = shape({ uri: isText });

/** What several features read without looking, wherever it is said. */
const COMMON: Readonly<Record<string, Test>> = { textDocument: named, position: (value) => Position.is(value), range: isRange, uri: isText };

/** What holds of a method whose parameters become a part of the server's state. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  initialize: { capabilities: isObject, workspaceFolders: optional(listOf(named)), rootUri: optional(isText), locale: optional(isText), initializationOptions: optional(isObject) },
  '$/cancelRequest': { id: isKey },
  'textDocument/didOpen': { textDocument: shape({ uri: isText, languageId: isText, version: isNumber, text: isText }) },
  'textDocument/didChange': { textDocument: shape({ uri: isText, version: isNumber }), contentChanges: listOf(shape({ text: isText, range: optional(isRange) })) },
  'textDocument/didSave': { textDocument: named },
  'textDocument/didClose': { textDocument: named },
  'workspace/didChangeWatchedFiles': { changes: listOf(named) },
  'workspace/didChangeWorkspaceFolders': { event: shape({ added: listOf(named), removed: listOf(named) }) },
};

/** The parameter that is wrong; undefined when none is. */
function wrongParameter(method: string, params: unknown): string | undefined {
  const required = Object.hasOwn(REQUIRED, method) ? REQUIRED[method]! : undefined;
  if (params !== undefined && typeof params !== 'object') return 'an object as "params"';
  if (!isObject(params)) return required && 'an object as "params"';
  const tests = { ...COMMON, ...required };
  const wrong = Object.keys(tests).find((name) => (required && name in required ? !tests[name]!(params[name]) : !optional(tests[name]!)(params[name])));
  return wrong === undefined ? undefined : `another value as "${wrong}"`;
}

function refuse(id: unknown, code: number, message: string): Admission {
  return { takes: false, answer: { jsonrpc: '2.0', id, error: { code, message } } };
}

/** For a notification, which has no answer. */
function note(message: string): object {
  return { jsonrpc: '2.0', method: 'window/logMessage', params: { type: MessageType.Error, message } };
}
