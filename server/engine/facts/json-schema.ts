/** The JSON Schema (draft 7) of a fact base file, written from its shape. */
import { factBaseShape } from './fact-base-shape.js';
import type { ObjectShape, Property, Shape } from './shape.js';

type Json = { readonly [key: string]: unknown };

export function factBaseSchema(): Json {
  const definitions: Record<string, Json> = {};
  const root = objectSchema(factBaseShape, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Stet fact base',
    description: 'The facts of one or more articles, derived by Stet and curated by people.',
    ...root,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function schemaOf(shape: Shape, definitions: Record<string, Json>): Json {
  switch (shape.kind) {
    case 'text': {
      if (!shape.words) return { type: 'string', ...(shape.pattern ? { pattern: shape.pattern } : {}) };
      return { enum: Object.keys(shape.words), enumDescriptions: Object.values(shape.words) };
    }
    case 'number':
      return {
        type: shape.integer ? 'integer' : 'number',
        ...(shape.minimum !== undefined ? { minimum: shape.minimum } : {}),
        ...(shape.maximum !== undefined ? { maximum: shape.maximum } : {}),
      };
    case 'constant':
      return { const: shape.value };
    case 'list':
      return { type: 'array', ...(shape.minimum ? { minItems: shape.minimum } : {}), items: schemaOf(shape.of, definitions) };
    case 'later':
      return reference(shape.shape().name);
    case 'object':
      define(shape.name, definitions, () => objectSchema(shape, definitions));
      return reference(shape.name);
    case 'variants':
      define(shape.name, definitions, () => ({
        description: capital(shape.about),
        type: 'object',
        required: [shape.key],
        anyOf: Object.values(shape.of).map((variant) => schemaOf(variant, definitions)),
      }));
      return reference(shape.name);
  }
}

function objectSchema(shape: ObjectShape, definitions: Record<string, Json>): Json {
  const properties = Object.entries(shape.properties);
  return {
    ...(shape === factBaseShape ? {} : { description: capital(shape.about) }),
    type: 'object',
    additionalProperties: false,
    required: properties.filter(([, p]) => !p.optional).map(([key]) => key),
    properties: Object.fromEntries(properties.map(([key, p]) => [key, propertySchema(p, definitions)])),
  };
}

/** Draft 7 ignores what stands beside a `$ref`, so the description goes around it. */
function propertySchema(property: Property, definitions: Record<string, Json>): Json {
  const schema = schemaOf(property.shape, definitions);
  return '$ref' in schema ? { description: property.about, allOf: [schema] } : { description: property.about, ...schema };
}

function define(name: string, definitions: Record<string, Json>, schema: () => Json): void {
  if (name in definitions) return;
  definitions[name] = {};
  definitions[name] = schema();
}

function reference(name: string): Json {
  return { $ref: `#/definitions/${name}` };
}

function capital(about: string): string {
  return `${about.slice(0, 1).toUpperCase()}${about.slice(1)}.`;
}
