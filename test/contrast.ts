/** How well a colour can be told from what lies behind it, by the definition of WCAG 2.2. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rgb`, `#rrggbb`, `rgb(…)`, `rgba(…)` or `color(srgb …)`, the translucent ones as they look on what is `behind`. */
export function rgb(colour: string, behind?: Rgb): Rgb {
  const [r, g, b, alpha = 1] = colour.startsWith('#')
    ? [...(colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)).matchAll(/../g)].map(([two]) => parseInt(two, 16))
    : [...colour.matchAll(/[\d.]+/g)].map(([number], i) => Number(number) * (colour.startsWith('color(srgb') && i < 3 ? 255 : 1));
  const mixed = [r, g, b].map((part, i) => part! * alpha + (behind?.[i] ?? 0) * (1 - alpha));
  return [mixed[0]!, mixed[1]!, mixed[2]!];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
