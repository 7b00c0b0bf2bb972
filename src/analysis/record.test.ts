import { describe, expect, test } from 'vitest'
import { isFormat } from '#participants/format-shape.ts'
import type { Figure, Initiative } from '#record/found.ts'
import { draftFormat, type Rendering } from './draft.ts'
import { series, type Sourced } from './figures.ts'
import { type Held, matrix, type Spoke } from './positions.ts'

const figure = (entry: number, value: number, source: string, asOf: string | null, more: Partial<Figure> = {}, story = `s${entry}`): Sourced => ({
  entry, story, published: asOf,
  figure: { span: [0, 1], value, modifier: null, what: 'people killed in the attack', measure: 'killed', where: 'ISR', source: { name: source, actor: null, span: null }, asOf, basis: 'publication', confidence: 'stated', ...more },
})

describe('figures', () => {
  test('of different days and sources stand side by side, and a later lower one stays what it is', () => {
    const [killed] = series([figure(1, 1200, 'Israeli authorities', '2023-12-13', { modifier: 'around' }), figure(2, 1400, 'the Israeli side', '2023-10-23', { modifier: 'over' })])
    expect(killed?.given.map(({ value, modifier, asOf, source }) => [value, modifier, asOf, source?.name])).toEqual([[1400, 'over', '2023-10-23', 'the Israeli side'], [1200, 'around', '2023-12-13', 'Israeli authorities']])
    expect(killed?.differs).toEqual({ bySource: false, byDate: false, withinSource: false })
  })
  test('of one source that changed, and of two sources on one day, are shown to differ', () => {
    expect(series([figure(1, 10, 'A', '2024-01-01'), figure(2, 12, 'A', '2024-01-05'), figure(3, 20, 'B', '2024-01-05')])[0]?.differs).toEqual({ bySource: true, byDate: true, withinSource: false })
    expect(series([figure(1, 10, 'A', null), figure(2, 12, 'A', null)])[0]?.differs.withinSource).toBe(true)
  })
  test('of a copy are the same figure, counted once a story', () => {
    const [killed] = series([figure(1, 18400, 'Health ministry', '2023-12-13', {}, 'wire'), figure(2, 18400, 'health ministry', '2023-12-13', {}, 'wire'), figure(3, 18400, 'Health ministry', '2023-12-13', {}, 'other')])
    expect(killed?.given.map(({ entries, stories }) => [entries, stories])).toEqual([[[1, 2, 3], 2]])
  })
  test('of different things are never one series, and what has no day comes last', () => {
    expect(series([figure(1, 5, 'A', null), figure(2, 6, 'A', '2024-01-01'), figure(3, 7, 'A', null, { measure: 'injured' }), figure(4, 8, 'A', null, { measure: null, where: null, what: 'Trucks' })]).map(({ given }) => given.map(({ value }) => value))).toEqual([[6, 5], [7], [8]])
    const share = (entry: number, value: number, what: string, where: string | null = null) => figure(entry, value, 'A', null, { measure: 'share', where, what })
    expect(series([share(1, 34.2, 'vote'), share(2, 58, 'turnout'), share(3, 35, 'Vote'), share(4, 35, 'vote', 'DOR')]).map(({ given }) => given.map(({ value }) => value))).toEqual([[34.2, 35], [58], [35]])
  })
})

describe('the positions matrix', () => {
  const plan = { id: 'm1', name: 'A conference', stories: ['open-debate'] }
  const held = (entry: number, actor: string, value: Held['value'], date: string | null = '2021-01-26', collective = false): Held => ({ entry, matter: 'm1', actor, name: actor, collective, value, date })
  const spoke: readonly Spoke[] = [{ entry: 50, actor: 'USA', name: 'US', story: 'open-debate' }, { entry: 51, actor: 'EGY', name: 'Egypt', story: 'elsewhere' }]
  const cells = (list: readonly Held[]) => Object.fromEntries(matrix([plan], list, spoke).rows.map(({ actor, cells: [cell] }) => [actor, cell?.value]))

  test('keeps the one who proposed and the one who backed apart, and knows five kinds of no view', () => {
    expect(cells([held(1, 'PSE', 'proposes'), held(2, 'RUS', 'backs'), held(3, 'CHN', 'supports'), held(4, 'JOR', 'no-opinion'), held(5, 'FRA', 'not-reported'), held(6, 'IND', 'supports'), held(7, 'IND', 'opposes')])).toEqual({
      PSE: 'proposes', RUS: 'backs', CHN: 'supports', JOR: 'no-opinion', FRA: 'nothing-on-record', IND: 'contested', USA: 'spoke-without-mentioning', EGY: 'nothing-on-record',
    })
  })
  test('takes a confirmed word that somebody spoke without mentioning it as on record, and any view before it', () => {
    const { rows } = matrix([plan], [held(1, 'FRA', 'spoke-without-mentioning'), held(2, 'IND', 'spoke-without-mentioning'), held(3, 'IND', 'supports')], [])
    expect(rows.map(({ actor, cells: [cell] }) => [actor, cell?.value, cell?.inferred, cell?.entries])).toEqual([['FRA', 'spoke-without-mentioning', false, [1]], ['IND', 'supports', false, [3]]])
  })
  test('marks as inferred what it reads from silence, and only that', () => {
    const { rows } = matrix([plan], [held(1, 'FRA', 'not-reported'), held(2, 'CHN', 'supports')], spoke)
    expect(rows.map(({ actor, cells: [cell] }) => [actor, cell?.inferred, cell?.entries])).toEqual([['FRA', false, [1]], ['CHN', false, [2]], ['USA', true, [50]], ['EGY', true, []]])
  })
  test('keeps a collective in a row of its own, last, and out of the coverage', () => {
    const { rows, coverage } = matrix([plan], [held(1, 'most other participating nations', 'no-opinion', '2021-01-26', true), held(2, 'CHN', 'supports')], spoke)
    expect(rows.map(({ actor, collective }) => [actor, collective])).toEqual([['CHN', false], ['USA', false], ['EGY', false], ['most other participating nations', true]])
    expect(coverage).toEqual({ cells: 3, views: 1, noOpinion: 0, silent: 2, contested: 0, collectives: 1 })
  })
  test('lets the latest count and keeps the earlier in sight; what has no date may be the latest', () => {
    const { rows: [row] } = matrix([plan], [held(1, 'USA', 'opposes', '2021-01-26'), held(2, 'USA', 'supports', '2023-12-13')], [])
    expect(row?.cells[0]).toEqual({ value: 'supports', inferred: false, entries: [2], superseded: [1], date: '2023-12-13' })
    expect(cells([held(1, 'USA', 'opposes', null), held(2, 'USA', 'supports')])['USA']).toBe('contested')
  })
})

describe('a format drafted from an initiative', () => {
  const text = 'Aldora called on the UN to convene. It should include all five permanent members and countries from the Arab League. Sarn was not named. Quarra offered to host.'
  const span = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const slot = <Value>(value: Value, words: string) => ({ ...value, span: span(words), speaker: { name: 'Aldora', actor: null, span: null } })
  const participant = (actor: string, name: string, as: 'state' | 'organisation' | 'countries-of', via: string | null, call: 'should' | 'mandatory') => slot({ actor, name, as, via, call, callSpan: null }, name)
  const initiative: Initiative = {
    proposedBy: [slot({ actor: 'Aldora', name: 'Aldora' }, 'Aldora')], backedBy: [], addressedTo: [],
    convener: [slot({ actor: 'un', name: 'UN', role: 'a leading role', answer: null }, 'UN')],
    host: [slot({ actor: 'Quarra', name: 'Quarra', state: 'offered' as const }, 'Quarra offered')], place: [], level: [], window: [], subject: [slot({ name: 'A lasting settlement' }, 'convene')],
    participants: [...['CHN', 'FRA', 'RUS', 'GBR', 'USA'].map((state) => participant(state, 'five permanent members', 'state', 'p5', 'should')), participant('arab-league', 'Arab League', 'countries-of', null, 'should')],
    notNamed: [slot({ actor: 'ISR', name: 'Sarn' }, 'Sarn')], confidence: 'stated',
  }
  const sentences = text.split(/(?<=\.) /)
  const sentence: Rendering['sentence'] = ([start]) => {
    const words = sentences.find((one) => text.indexOf(one) <= start && text.indexOf(one) + one.length > start) ?? ''
    return { span: [text.indexOf(words), text.indexOf(words) + words.length], words }
  }
  const rendering: Rendering = { initiative, document: 'd1', hash: 'ab'.repeat(32), outlet: 'Sample page', published: '2023-12-13', sentence }
  const other: Rendering = { ...rendering, document: 'd2', initiative: { ...initiative, participants: [participant('arab-league', 'Arab League', 'organisation', null, 'mandatory')] } }
  const format = draftFormat('dossier-1', [rendering, other], { on: '2023-12-13', role: 'member' })

  test('is one that a conference can begin from', () => expect(isFormat(JSON.parse(JSON.stringify(format)))).toBe(true))
  test('takes its participants in the source’s words, none of them mandatory, each call opening its sentence', () => {
    expect(format.clauses.map(({ title, of, group, atLeast, mandatory, calls }) => [title, of.length, group?.id, atLeast, mandatory, calls.map(({ strength, passage }) => `${strength} ${passage.document}`)])).toEqual([
      ['Permanent members of the Security Council', 5, 'p5', null, false, ['should d1']],
      ['Arab League', 22, 'arab-league', 1, false, ['should d1', 'mandatory d2']],
    ])
    expect(format.clauses[0]?.calls[0]?.passage.quotation).toBe('It should include all five permanent members and countries from the Arab League.')
  })
  test('says who convenes, who offers to host, and which party is not named', () => {
    expect([format.convener, format.subject, format.parties.map(({ actor, named }) => [actor, named]), format.hosts.map(({ host, step, letter }) => [host, step, letter?.by, letter?.reference])]).toEqual([
      'un', 'A lasting settlement', [['ISR', false]], [['quarra', 'offered', 'Aldora', 'Sample page']],
    ])
    expect(format.cast).toEqual([{ id: 'quarra', names: { en: 'Quarra' }, kind: 'entity', registered: false }])
  })
  test('of organisations takes them by their secretariat or a mandated member', () => {
    expect(draftFormat('dossier-1', [other], { on: '2023-12-13', role: 'member' }).clauses.map(({ of, route, atLeast, group }) => [of, route, atLeast, group])).toEqual([[['arab-league'], 'either', null, null]])
  })
  test('counts members that the house recorded on that day, in groups of its own too, and calls its actors as it does', () => {
    const recorded = [{ group: 'p5', actor: 'aldora', from: '2020-01-01', to: null }, { group: 'friends', actor: 'aldora', from: null, to: null }, { group: 'friends', actor: 'CHN', from: null, to: '2022-12-31' }]
    const added = (id: string, kind: 'entity' | 'group', en: string) => ({ id, kind, names: { en, ar: `${en} ar` }, aliases: [], adjectives: [], metonyms: [], of: null })
    const asked = { ...initiative, participants: [participant('p5', 'permanent members', 'countries-of', null, 'should'), participant('friends', 'group of friends', 'organisation', null, 'should')] }
    const drafted = (on: string) => draftFormat('dossier-1', [{ ...rendering, initiative: asked }], { on, role: 'member', house: { actors: [added('aldora', 'entity', 'Aldora'), added('friends', 'group', 'Friends')], recorded } })
    expect(drafted('2023-12-13').clauses.map(({ of, group, atLeast }) => [of.length, of.includes('aldora'), group, atLeast])).toEqual([[6, true, null, 1], [1, true, null, null]])
    expect(drafted('2023-12-13').cast).toContainEqual({ id: 'aldora', names: { en: 'Aldora', ar: 'Aldora ar' }, kind: 'entity', registered: false })
    expect(drafted('2019-12-13').clauses.map(({ of, group }) => [of.length, group?.id])).toEqual([[5, 'p5'], [2, undefined]])
  })
  test('from nothing is empty', () => expect(draftFormat('dossier-1', [], { on: '2023-12-13', role: 'member' }).clauses).toEqual([]))
})
