export function findCodeServer(): Promise<string>;
export function installExtension(options: { vsix: string; userData: string; extensions: string }): Promise<void>;
export function startWorkbench(options: {
  userData: string;
  extensions: string;
  settings?: Readonly<Record<string, unknown>>;
  env?: Readonly<Record<string, string>>;
  timeout?: number;
}): Promise<{ url: string; stop(): void; log(): string }>;
