import * as z from 'zod'
import { problems, refusalCodes } from '#base/codes.ts'
import type { Field, Fields } from '#base/form.ts'
import type { Deciders } from '#clerk/clerk.ts'
import type { Route } from './route.ts'

type Schema = { readonly [name: string]: unknown }

/** A field of a command as JSON Schema. */
export function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case 'choice': return field.of.length === 0 ? { type: 'null' } : { enum: field.of }
    case 'text': return { type: 'string', minLength: field.min, maxLength: field.max }
    case 'integer': return { type: 'integer', minimum: field.min, maximum: field.max }
    case 'amount': return { type: 'number', minimum: field.min, maximum: field.max }
    case 'split': return { ...schemaOfAll(Object.fromEntries(Object.entries(field.of).map(([part, max]) => [part, { kind: 'integer', min: 0, max }]))), description: `Together at most ${field.most}.` }
    case 'distinct': return { type: 'array', items: { type: 'string', minLength: 1, maxLength: field.each }, minItems: field.min, maxItems: field.max, uniqueItems: true }
    case 'day': return { type: 'string', format: 'date' }
    case 'hash': return { type: 'string', pattern: '^[0-9a-f]{64}$' }
    case 'fresh': return { type: 'string', pattern: '^[a-z](-?[a-z0-9])*$', maxLength: 40 }
    case 'list': return { type: 'array', items: schemaOf(field.of), minItems: field.min, maxItems: field.max }
    case 'record': return schemaOfAll(field.fields)
    case 'copied': return { description: `A value copied from another stream; at most ${field.max} characters of canonical JSON.` }
    case 'again': return { type: 'object', description: `Once more as a second person has it: the same ${field.same.join(', ')}${field.other.length === 0 ? '' : `, another ${field.other.join(', ')}`}.` }
    case 'optional': return { anyOf: [schemaOf(field.of), { type: 'null' }] }
  }
}

function schemaOfAll(fields: Fields, more: { readonly [name: string]: Schema } = {}): Schema {
  const names = Object.keys(fields)
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(names.map((name) => [name, schemaOf(fields[name] as Field)])) },
    required: [...Object.keys(more), ...names.filter((name) => fields[name]?.kind !== 'optional')],
    additionalProperties: false,
  }
}

/** Every command of a decider, told apart by its type. */
function commandsOf(commands: { readonly [type: string]: Fields }): Schema {
  return { oneOf: Object.entries(commands).map(([type, fields]) => schemaOfAll(fields, { type: { const: type } })), discriminator: { propertyName: 'type' } }
}

const jsonOf = (schema: z.ZodType, io: 'input' | 'output'): Schema => z.toJSONSchema(schema, { io, unrepresentable: 'any' })

/** The description of everything this server answers (OpenAPI 3.1), made from the values the doors work with. */
export function openApi(routes: readonly Route[], deciders: Deciders): Schema {
  const paths: { [path: string]: { [method: string]: Schema } } = {}
  for (const route of routes) {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    for (const prefix of ['/api', '/u/{u}/api']) {
      const operation: Schema = {
        summary: route.says,
        parameters: [
          ...(prefix === '/api' ? names : ['u', ...names]).map((name) => ({ name, in: 'path', required: true, schema: name === 'u' ? { type: 'integer', minimum: 1 } : { type: 'string' } })),
          ...queryOf(route),
        ],
        ...bodyOf(route),
        responses: { [route.answers.status]: answerOf(route), default: { $ref: '#/components/responses/Problem' } },
        ...(prefix === '/api' ? {} : { security: [{ session: [] }] }),
      }
      paths[`${prefix}${path}`] = { ...paths[`${prefix}${path}`], [route.method.toLowerCase()]: operation }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Parley', version: '1', description: 'Multilateral conferences: the record, the meeting, the decision. `/api` is the public; `/u/{u}/api` is sign-in number u of one browser.' },
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          description: 'RFC 9457.',
          properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { enum: Object.keys(problems) }, detail: { type: 'string' }, id: { type: 'string' }, refusal: { $ref: '#/components/schemas/Refusal' } },
          required: ['type', 'title', 'status', 'code'],
        },
        Refusal: {
          type: 'object',
          description: 'The rules say no: by which rule, in words, and what would make it possible.',
          properties: { refused: { enum: refusalCodes }, cites: { type: 'array', items: { type: 'object' } }, words: { type: 'object' }, possible: { type: 'object' } },
          required: ['refused', 'cites', 'words'],
        },
        ...Object.fromEntries(Object.entries(deciders).map(([kind, { commands }]) => [commandName(kind), commandsOf(commands)])),
      },
      responses: { Problem: { description: 'Rejected or refused; `code` says which.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'parley' } },
    },
  }

  function bodyOf({ path, body, upload }: Route): Schema {
    if (upload !== undefined) return { requestBody: { required: true, content: { [upload]: {} } } }
    if (body === undefined) return {}
    const schema = jsonOf(body, 'input')
    if (path !== '/streams/:stream/commands') return { requestBody: { required: true, content: { 'application/json': { schema } } } }
    const command = { anyOf: Object.keys(deciders).map((kind) => ({ $ref: `#/components/schemas/${commandName(kind)}` })) }
    return { requestBody: { required: true, content: { 'application/json': { schema: { ...schema, properties: { ...(schema['properties'] as Schema), command } } } } } }
  }
}

const commandName = (kind: string): string => `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}Command`

function queryOf({ query }: Route): readonly Schema[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = jsonOf(query, 'input') as { readonly properties?: { readonly [name: string]: Schema }; readonly required?: readonly string[] }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}

function answerOf({ answers }: Route): Schema {
  if (answers.json !== undefined) return { description: answers.says, content: { 'application/json': { schema: jsonOf(answers.json, 'output') } } }
  return answers.media === undefined ? { description: answers.says } : { description: answers.says, content: { [answers.media]: {} } }
}
