import { type Browser } from 'playwright-core';
export function openBrowser(): Promise<Browser>;
export function workbenchAddress(url: string, paths: { folder?: string; workspace?: string; development?: string; tests?: string; file?: string }): string;
