// schema.org's definitions, read from the types that Google generates of them, and nodes held against these.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Definition = { parent: string[]; properties: Map<string, string[]> }

const file = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/[^/]*$/, 'schema.d.ts')

/** Of "NewsArticle" what it adds to its parents: properties, each with the types that it may have. */
const definitions = new Map<string, Definition>()
for (const [, name = '', parents = '', body = ''] of readFileSync(file, 'utf8').matchAll(
  /^(?:export )?interface (\w+?)Base (?:extends ([\w, <>"{}|@]+?) )?\{\n([\s\S]*?)^\}/gm,
)) {
  const properties = new Map<string, string[]>()
  for (const [, property = '', types = ''] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]*),/gm))
    properties.set(property, types.split(' | '))
  const parent = [...parents.matchAll(/(\w+)Base\b/g)].map(([, one = '']) => one)
  definitions.set(name, { parent, properties })
}

/** Types whose own interface adds nothing are leaves of another: "interface XLeaf extends YBase". */
for (const [, name = '', parent = ''] of readFileSync(file, 'utf8').matchAll(
  /^(?:export )?interface (\w+?)Leaf extends (\w+?)Base \{/gm,
))
  if (!definitions.has(name)) definitions.set(name, { parent: [parent], properties: new Map() })

export const knownTypes = definitions.size

/** What is wrong with the nodes, and with every node in them; empty when all is as defined. */
export function schemaFaults(value: unknown, where = '', allowed: string[] | null = null): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => schemaFaults(one, `${where}[${at}]`, allowed))
  if (typeof value !== 'object' || value === null) return literalFaults(value, where, allowed)
  const { '@type': type, '@id': id, '@context': context, ...properties } = value as Record<string, unknown>
  if (type === undefined) return isReference(id, properties) ? [] : [`${where} has no type`]
  const types = [type].flat().map(String)
  const unknown = types.filter((one) => !definitions.has(one))
  if (unknown.length > 0) return [`${where}: there is no type ${unknown}`]
  const fits = allowed === null || types.some((one) => allowed.some((other) => isA(one, other)))
  return [
    ...(fits ? [] : [`${where} is a ${types}, not one of ${allowed}`]),
    ...Object.entries(properties).flatMap(([name, inner]) => {
      if (name === 'query-input') return typeof inner === 'string' ? [] : [`${where}.${name}`]
      const range = types.map((one) => rangeOf(one, name)).find((found) => found !== null)
      return range ? schemaFaults(inner, `${where}.${name}`, range) : [`${where}: ${types} has no ${name}`]
    }),
  ]
}

const isReference = (id: unknown, rest: object) => typeof id === 'string' && Object.keys(rest).length === 0

const LITERALS: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Integer: Number.isInteger,
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => /^\d{4}-\d\d(-\d\d)?$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value)),
}

/** A page may stand for its thing by its address, and a measure by its number. */
function literalFaults(value: unknown, where: string, allowed: string[] | null): string[] {
  const fits = (allowed ?? []).some((type) => LITERALS[type]?.(value) ?? false)
  const stands =
    (typeof value === 'number' && allowed?.includes('QuantitativeValue')) ||
    (typeof value === 'string' && URL.canParse(value) && allowed?.includes('IdReference'))
  return fits || stands ? [] : [`${where}: ${JSON.stringify(value)} is none of ${allowed}`]
}

function rangeOf(type: string, property: string): string[] | null {
  const definition = definitions.get(type)
  if (!definition) return null
  const own = definition.properties.get(property)
  if (own) return own
  for (const parent of definition.parent) {
    const found = rangeOf(parent, property)
    if (found) return found
  }
  return null
}

function isA(type: string, other: string): boolean {
  return type === other || (definitions.get(type)?.parent ?? []).some((parent) => isA(parent, other))
}
