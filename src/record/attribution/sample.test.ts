import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractAll } from '../extraction.ts'
import { readPage } from '../reading/page.ts'

// The five reports of the sample, read as the dossier reads them; the sample's walk begins with what is found here.
const names = ['1-call-for-a-conference', '2-copy-with-an-appeal', '3-rewrite-with-links', '4-page-with-a-banner', '5-earlier-plan'] as const
const found = extractAll(names.map((name) => readPage(readFileSync(new URL(`../../../sample/record/${name}.txt`, import.meta.url), 'utf8'), 'text', { name: 'utf-8', basis: 'utf-8' }))).map((one) => one.found)
const called = (place: number) => (found[place]?.initiatives[0]?.participants ?? []).map(({ actor, as, call }) => `${actor} ${as} ${call}`)

test('the two copies call for the same, the rewrite makes all eight mandatory, no other does', () => {
  const five = ['CHN', 'FRA', 'RUS', 'GBR', 'USA']
  expect(called(0)).toEqual([...five.map((actor) => `${actor} state all of`), 'arab-league countries-of should', 'oic countries-of should', 'gcc countries-of should'])
  expect(called(1)).toEqual(called(0))
  expect(called(2)).toEqual([...five.map((actor) => `${actor} state mandatory`), 'arab-league organisation mandatory', 'oic organisation mandatory', 'gcc organisation mandatory'])
  expect(found.map(({ initiatives }) => initiatives.length)).toEqual([1, 1, 1, 0, 1])
})

test('who proposed and who backed; the role beside the role; who is not named; who kept silent', () => {
  expect([found[4]?.initiatives[0]?.proposedBy.map(({ actor }) => actor), found[4]?.initiatives[0]?.backedBy.map(({ actor }) => actor)]).toEqual([['PSE', 'PSE'], ['RUS', 'RUS']])
  expect([0, 2].map((place) => found[place]?.initiatives[0]?.convener.map(({ role }) => role).filter((role) => role?.endsWith('role')))).toEqual([['a leading role'], ['the key role']])
  expect([0, 2, 4].map((place) => found[place]?.initiatives[0]?.notNamed.map(({ actor }) => actor))).toEqual([['ISR', 'PSE'], ['ISR', 'PSE'], []])
  expect(found[4]?.positions.filter(({ collective }) => collective).map(({ value }) => value)).toEqual(['no-opinion'])
})

test('figures side by side, each with its source', () => {
  const killed = (place: number) => found[place]?.figures.filter(({ measure }) => measure === 'killed').map(({ value, where, source, asOf }) => [value, where, source?.actor, asOf])
  expect(killed(0)).toEqual([[1200, 'ISR', 'ISR', '2023-12-13'], [18400, 'Gaza', 'gaza-health-ministry', '2023-12-13']])
  expect(killed(3)).toEqual([[4600, 'Gaza', 'gaza-health-ministry', '2023-10-23'], [1400, 'ISR', 'ISR', '2023-10-23'], [19, 'RUS', 'RUS', '2023-10-20']])
})
