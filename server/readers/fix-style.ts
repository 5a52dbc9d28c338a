/** The style of corrections as people set it. */
import type { FixStyle } from '../engine/types.js';

/** `draft` stands for "as the draft writes", which holds where nothing is set. */
export const STYLE_CHOICES = {
  smallNumbers: ['draft', 'digits', 'words'],
  percent: ['draft', 'symbol', 'word'],
  currency: ['draft', 'symbol', 'code', 'word'],
  thousands: ['draft', 'mark', 'space', 'none'],
} as const;

export type StyleKey = keyof typeof STYLE_CHOICES;
export type StyleSettings = { readonly [K in StyleKey]?: (typeof STYLE_CHOICES)[K][number] };

export const STYLE_KEYS = Object.keys(STYLE_CHOICES) as StyleKey[];

export function isStyleChoice(key: StyleKey, value: unknown): boolean {
  return (STYLE_CHOICES[key] as readonly unknown[]).includes(value);
}

/** Of several settings, the first that speaks of a matter decides, even by `draft`. What is no setting counts for none. */
export function fixStyle(...settings: readonly (StyleSettings | undefined)[]): FixStyle {
  const said = STYLE_KEYS.map((key) => [key, settings.map((s) => s?.[key]).find((value) => isStyleChoice(key, value))]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined && value !== 'draft')) as FixStyle;
}
