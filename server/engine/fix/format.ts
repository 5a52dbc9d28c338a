/** Quantities as people read them, for messages and hovers. */
import { formatFraction } from './fraction.js';
import { writingOf } from '../locales/writing.js';
import { isCurrency } from '../facts/quantity-compare.js';
import { writeOrdinal } from './number-words.js';
import type { Quantity } from '../types.js';

export function formatQuantity(quantity: Quantity, language: string): string {
  const w = writingOf(language) ?? writingOf('en')!;
  const hedge = w.hedges[quantity.hedge];
  if (quantity.unit === 'ordinal') {
    const place = (value: number) => writeOrdinal(value, '2.', language) ?? `${value}.`;
    return quantity.low === quantity.high ? place(quantity.low) : `${place(quantity.low)}–${place(quantity.high)}`;
  }
  if (quantity.unit === 'score') return [`${quantity.low}:${quantity.high}`, quantity.counted].filter(Boolean).join(' ');
  const part = formatFraction(quantity, w.language);
  if (part) return [hedge, part].filter(Boolean).join(' ');
  const scale = quantity.hedge === 'several' && w.scales.find((s) => s.value === quantity.low);
  if (scale) return [scale.forms[5] ?? scale.forms[1], unitName(quantity, w)].filter(Boolean).join(' ');
  const shown = (value: number) => number(value, w.language, isCurrency(quantity.unit));
  // "1 in 100,000"
  const isShare = quantity.unit === 'count' && quantity.low > 0 && quantity.high < 0.01;
  const value = isShare ? `1 ${w.language === 'de' ? 'von' : 'in'} ${shown(Math.round(1 / quantity.low))}` : quantity.low === quantity.high ? shown(quantity.low) : `${shown(quantity.low)} ${w.to} ${shown(quantity.high)}`;
  const unit = unitName(quantity, w);
  return [hedge, value, unit].filter(Boolean).join(' ');
}

/** A price with cents has two digits of them: "24.50". */
function number(value: number, language: string, isPrice = false): string {
  const w = writingOf(language)!;
  const scale = value >= 1e6 ? [...w.scales].sort((a, b) => b.value - a.value).find((s) => value >= s.value && s.value >= 1e6) : undefined;
  const shown = scale ? Number((value / scale.value).toPrecision(12)) : value;
  const text = numberFormat(language, isPrice && !scale && !Number.isInteger(value) ? 2 : 0).format(shown);
  return scale ? `${text} ${shown === 1 ? scale.forms[0] : scale.forms[1]}` : text;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than many uses of it. */
function numberFormat(language: string, minimumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${minimumFractionDigits}`;
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(language, { minimumFractionDigits, maximumFractionDigits: 6 })));
  return format;
}

function unitName(quantity: Quantity, w: NonNullable<ReturnType<typeof writingOf>>): string {
  if (quantity.unit === 'count') return quantity.counted ?? '';
  const forms = w.units[quantity.unit]?.[0];
  return forms ? (quantity.high === 1 ? forms[0]! : forms[1] ?? forms[0]!) : quantity.unit;
}
