/** What a tool of `stet mcp` is: data about it, and a function from checked arguments to data. */
import type { FactBases } from '../check-drafts.js';
import type { Folders } from './folders.js';

/** JSON Schema of an object. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** Where the tools are at work. */
export interface Desk {
  readonly folders: Folders;
  /** A folder that `stet index` has indexed, or the address of a database. */
  readonly archive?: string;
  readonly mayWrite: boolean;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it gives, and when to ask for it. */
  readonly description: string;
  readonly input: ObjectSchema;
  readonly output: ObjectSchema;
  /** Whether it may write a file when it is asked to. */
  readonly writes?: true;
  /** `args` are as `input` has them. What cannot be done is thrown, in words for whoever asked. */
  readonly run: (args: Readonly<Record<string, unknown>>, desk: Desk) => Promise<object>;
}

export const NO_MORE = { additionalProperties: false } as const;

/** Arguments and answers that several tools share. */
export const FACTS_ARGUMENT = { type: 'array', items: { type: 'string' }, description: 'Fact bases (*.facts.json), or folders of them. Left out: those that the draft or the folder names.' } as const;
export const LANGUAGE_ARGUMENT = { type: 'string', pattern: '^[a-z]{2,3}$', description: 'Language code such as de or en. Left out: found from the text.' } as const;
export const PLACE = {
  type: 'object',
  properties: { path: { type: 'string' }, line: { type: 'integer' }, column: { type: 'integer' }, text: { type: 'string' } },
  required: ['path', 'line', 'column'],
} as const;

/** Fact bases are read once for an answer. */
export interface Loaded {
  readonly bases: FactBases;
  /** Absolute. */
  readonly paths: readonly string[];
}
