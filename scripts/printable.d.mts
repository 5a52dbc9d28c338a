export function printable(bytes: Uint8Array): string;
export function bytesOf(text: string): Uint8Array;
