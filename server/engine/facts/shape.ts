/**
 * Shapes of JSON data: one description that checks a value ("expected …, found …") and that the JSON Schema is written from.
 * Plain data and plain code: nothing is generated or evaluated, so it runs under any content security policy.
 */

export type Shape =
  | { readonly kind: 'text'; readonly expected: string; readonly pattern?: string; readonly words?: Readonly<Record<string, string>> }
  | { readonly kind: 'number'; readonly expected: string; readonly integer: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'list'; readonly of: Shape; readonly minimum: number }
  | { readonly kind: 'object'; readonly name: string; readonly about: string; readonly properties: Readonly<Record<string, Property>> }
  /** Objects told apart by the constant at `key`. */
  | { readonly kind: 'variants'; readonly name: string; readonly about: string; readonly key: string; readonly of: Readonly<Record<string, ObjectShape>> }
  /** A shape that holds itself. */
  | { readonly kind: 'later'; readonly shape: () => ObjectShape };

export type ObjectShape = Extract<Shape, { kind: 'object' }>;

export interface Property {
  readonly shape: Shape;
  readonly about: string;
  readonly optional: boolean;
}

interface RequiredProperty extends Property {
  readonly optional: false;
}
interface OptionalProperty extends Property {
  readonly optional: true;
}

/** The compiler sees to it that a shape has every property of its type, no other one, and the same ones optional. */
export type PropertiesOf<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? OptionalProperty : RequiredProperty };

export const required = (shape: Shape, about: string): RequiredProperty => ({ shape, about, optional: false });
export const optional = (shape: Shape, about: string): OptionalProperty => ({ shape, about, optional: true });
export const object = <T>(name: string, about: string, properties: PropertiesOf<T>): ObjectShape => ({ kind: 'object', name, about, properties: properties as Readonly<Record<string, Property>> });
export const list = (of: Shape, minimum = 0): Shape => ({ kind: 'list', of, minimum });
export const constant = (value: string | number): Shape => ({ kind: 'constant', value });
export const text = (expected = 'a text', pattern?: string): Shape => ({ kind: 'text', expected, ...(pattern ? { pattern } : {}) });
/** One of some words, each with what it means. */
export const word = <W extends string>(words: Readonly<Record<W, string>>): Shape => ({ kind: 'text', expected: `one of ${Object.keys(words).map((w) => JSON.stringify(w)).join(', ')}`, words });
export const number = (): Shape => ({ kind: 'number', expected: 'a number', integer: false });
export const positive = (): Shape => ({ kind: 'number', expected: 'a number of at least 0', integer: false, minimum: 0 });
export const integer = (minimum?: number, maximum?: number): Shape => ({ kind: 'number', expected: integerWords(minimum, maximum), integer: true, ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) });

function integerWords(minimum?: number, maximum?: number): string {
  if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
  return minimum === undefined ? 'a whole number' : `a whole number of at least ${minimum}`;
}

export type Path = readonly (string | number)[];

export interface Misfit {
  /** Where in the data. */
  readonly path: Path;
  readonly message: string;
}

/** Everything in `value` that does not fit, in the order of the data. */
export function misfits(value: unknown, shape: Shape): Misfit[] {
  return testOf(shape)(value) ? [] : misfitsAt(value, shape, []);
}

/** Whether a value fits. */
type Test = (value: unknown) => boolean;

const tests = new WeakMap<Shape, Test>();

/** Files of very many rows are right nearly always: they are looked through without a path for each value, and what a shape asks is put together once. */
function testOf(shape: Shape): Test {
  let test = tests.get(shape);
  if (!test) tests.set(shape, (test = testFor(shape)));
  return test;
}

function testFor(shape: Shape): Test {
  switch (shape.kind) {
    case 'text': {
      const words = shape.words && new Set(Object.keys(shape.words));
      const pattern = shape.pattern === undefined ? undefined : compiled(shape.pattern);
      return (value) => typeof value === 'string' && (!words || words.has(value)) && (!pattern || pattern.test(value));
    }
    case 'number': {
      const { integer, minimum = -Infinity, maximum = Infinity } = shape;
      return (value) => typeof value === 'number' && Number.isFinite(value) && (!integer || Number.isInteger(value)) && value >= minimum && value <= maximum;
    }
    case 'constant':
      return (value) => value === shape.value;
    case 'list': {
      const test = testOf(shape.of);
      return (value) => {
        if (!Array.isArray(value) || value.length < shape.minimum) return false;
        for (const item of value) if (!test(item)) return false;
        return true;
      };
    }
    case 'later':
      return (value) => testOf(shape.shape())(value);
    case 'variants': {
      const variants = new Map(Object.entries(shape.of).map(([kind, variant]) => [kind, testOf(variant)]));
      return (value) => {
        const kind = isObject(value) && Object.hasOwn(value, shape.key) ? value[shape.key] : undefined;
        return typeof kind === 'string' && variants.get(kind)?.(value) === true;
      };
    }
    case 'object': {
      const properties = new Map(Object.entries(shape.properties).map(([key, p]) => [key, { test: testOf(p.shape), counts: p.optional ? 0 : 1 }]));
      const required = Object.values(shape.properties).filter((p) => !p.optional).length;
      return (value) => {
        if (!isObject(value)) return false;
        let there = 0;
        for (const key in value) {
          const property = properties.get(key);
          if (!property?.test(value[key])) return false;
          there += property.counts;
        }
        return there === required;
      };
    }
  }
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let known = patterns.get(pattern);
  if (!known) patterns.set(pattern, (known = new RegExp(pattern, 'u')));
  return known;
}

function misfitsAt(value: unknown, shape: Shape, path: Path): Misfit[] {
  const wrong = (expected: string): Misfit[] => [{ path, message: `expected ${expected}, found ${inWords(value)}` }];
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return wrong(shape.expected);
      if (shape.words && !Object.hasOwn(shape.words, value)) return wrong(shape.expected);
      return shape.pattern && !compiled(shape.pattern).test(value) ? wrong(shape.expected) : [];
    case 'number': {
      const fits = typeof value === 'number' && Number.isFinite(value) && (!shape.integer || Number.isInteger(value)) && value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
      return fits ? [] : wrong(shape.expected);
    }
    case 'constant':
      return value === shape.value ? [] : wrong(JSON.stringify(shape.value));
    case 'list':
      if (!Array.isArray(value)) return wrong('a list');
      if (value.length < shape.minimum) return [{ path, message: `expected a list of at least ${shape.minimum}, found ${value.length}` }];
      return value.flatMap((item, i) => misfitsAt(item, shape.of, [...path, i]));
    case 'later':
      return misfitsAt(value, shape.shape(), path);
    case 'variants': {
      if (!isObject(value)) return wrong(shape.about);
      const kind = Object.hasOwn(value, shape.key) ? value[shape.key] : undefined;
      const variant = typeof kind === 'string' && Object.hasOwn(shape.of, kind) ? shape.of[kind] : undefined;
      if (variant) return misfitsAt(value, variant, path);
      const expected = `one of ${Object.keys(shape.of).map((w) => JSON.stringify(w)).join(', ')}`;
      return kind === undefined ? [{ path, message: `expected a property "${shape.key}" (${expected}), found none` }] : [{ path: [...path, shape.key], message: `expected ${expected}, found ${inWords(kind)}` }];
    }
    case 'object':
      return isObject(value) ? objectMisfits(value, shape, path) : wrong(shape.about);
  }
}

function objectMisfits(value: Readonly<Record<string, unknown>>, shape: ObjectShape, path: Path): Misfit[] {
  const missing = Object.entries(shape.properties)
    .filter(([key, p]) => !p.optional && !Object.hasOwn(value, key))
    .map(([key, p]) => ({ path, message: `expected a property "${key}" (${nounOf(p.shape)}), found none` }));
  const present = Object.entries(value).flatMap(([key, item]) => {
    const property = Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
    if (property) return misfitsAt(item, property.shape, [...path, key]);
    return [{ path: [...path, key], message: `expected one of the properties ${Object.keys(shape.properties).join(', ')}, found ${JSON.stringify(key)}` }];
  });
  return [...missing, ...present];
}

function nounOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
    case 'number':
      return shape.expected;
    case 'constant':
      return JSON.stringify(shape.value);
    case 'list':
      return 'a list';
    case 'later':
      return shape.shape().about;
    case 'object':
    case 'variants':
      return shape.about;
  }
}

function inWords(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return 'an object';
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
