import { describe, expect, test } from 'vitest'
import { problems } from '#base/codes.ts'
import { routesOf } from './app.ts'
import { deciders } from './deciders.ts'
import { openApi } from './openapi.ts'
import { testHouse } from './test-house.ts'

type Described = {
  readonly openapi: string
  readonly paths: { readonly [path: string]: { readonly [method: string]: { readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]; readonly requestBody?: object; readonly responses: object } } }
  readonly components: { readonly schemas: { readonly [name: string]: { readonly oneOf?: readonly { readonly properties: { readonly type: { readonly const: string } } }[]; readonly properties?: { readonly code?: { readonly enum: readonly string[] } } } } }
}

const house = await testHouse()
const routes = routesOf(house.served)
const described = JSON.parse(JSON.stringify(openApi(routes, deciders))) as Described

describe('the description of the interface', () => {
  test('is what the server hands out', async () => {
    const answer = await house.get('/api/openapi.json')
    expect([answer.headers.get('content-type'), await answer.json()]).toEqual(['application/json', described])
    expect(described.openapi).toBe('3.1.0')
  })

  test('has every route under both prefixes, with every parameter of its path', () => {
    expect(Object.keys(described.paths)).toHaveLength(2 * new Set(routes.map(({ path }) => path)).size)
    for (const [path, methods] of Object.entries(described.paths)) {
      for (const { parameters } of Object.values(methods)) {
        const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
        expect([path, inPath]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)])
      }
    }
  })

  test('has every command of every decider, and every code of a problem', () => {
    for (const [kind, { commands }] of Object.entries(deciders)) {
      const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}Command`
      expect(described.components.schemas[name]?.oneOf?.map(({ properties }) => properties.type.const)).toEqual(Object.keys(commands))
    }
    expect(described.components.schemas['Problem']?.properties?.code?.enum).toEqual(Object.keys(problems))
  })

  test('refers to nothing that is not there', () => {
    const at = (path: string): unknown => path.slice(2).split('/').reduce<unknown>((value, name) => (value as { readonly [name: string]: unknown } | undefined)?.[name], described)
    const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((path) => at(path) === undefined)).toEqual([])
  })
})
