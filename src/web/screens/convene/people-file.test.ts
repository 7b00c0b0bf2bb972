import { describe, expect, test } from 'vitest'
import { given, secretariat } from '#procedure/given.ts'
import { unga } from '#rulebooks/unga.ts'
import { peopleIn, sample, textOf } from './people-file.ts'
import { regionsToName } from './regions.ts'

const seats = [{ id: 'belmar', names: { en: 'Belmar', ar: 'بلمار' } }]
const brief = (text: string): unknown[] => peopleIn(text, seats, [{ seat: 'belmar', name: 'There Already' }]).rows.map(({ seat, name, role, fresh }) => [seat.id, name, role, fresh])
const wrong = (text: string): unknown[] => peopleIn(text, seats, [{ seat: 'belmar', name: 'There Already' }]).faults.map(({ line, column, wrong: what }) => [line, column, what])

describe('a list of delegations and people', () => {
  test('may be cut by commas, semicolons or tabs, and quote what holds them', () => {
    for (const cut of [',', ';', '\t']) expect(brief(['delegation,name,role', `Belmar,"A${cut} B",adviser`, 'Aldora,C,head'].join('\n').replaceAll(',', cut))).toEqual([['belmar', `A${cut === '\t' ? '' : cut} B`, 'adviser', false], ['aldora', 'C', 'head', true]])
  })
  test('names its columns, delegations and roles in any of six languages', () => {
    expect(brief('الوفد;الاسم;الصفة\nبلمار;أمينة;مستشار\n法国;李;代表\nFrance;Dupont;chef de délégation')).toEqual([['belmar', 'أمينة', 'adviser', false], ['france', '李', 'representative', true], ['france', 'Dupont', 'head', false]])
  })
  test('says of every bad row which line and column and what is wrong, and takes the others', () => {
    const text = 'delegation,name,role\n,X,head\nBelmar,,head\nBelmar,,\nBelmar,Y,emperor\n"Belmar","Two\nlines",head\nBelmar,Z,head\nbelmar,z,head\nBelmar,there already,head'
    expect(wrong(text)).toEqual([[2, 'delegation', 'missing'], [3, 'name', 'missing'], [4, 'delegation', 'seated'], [5, 'role', 'unknown-role'], [9, 'name', 'twice'], [10, 'name', 'there-already']])
    expect(brief(text)).toEqual([['belmar', 'Two lines', 'head', false], ['belmar', 'Z', 'head', false]])
    expect(wrong('a,b\n1,2')).toEqual([[1, null, 'no-columns']])
  })
  test('says in which bodies somebody acts, by a name or an id, several in one cell; one in which the delegation does not sit is named', () => {
    const sits = [{ id: 'plenary', names: { en: 'General Assembly', ar: 'الجمعية العامة' }, members: null }, { id: 'body-1', names: { en: 'First Committee' }, members: ['belmar'] }]
    const { rows, faults } = peopleIn('delegation,name,role,bodies\nBelmar,A,head,first committee | الجمعية العامة\nBelmar,B,,\nAldora,C,,First Committee\nBelmar,D,,Second Committee\nAldora,E,,plenary', seats, [], { sits })
    expect(rows.map(({ name, bodies }) => [name, bodies])).toEqual([['A', ['body-1', 'plenary']], ['B', null], ['E', ['plenary']]])
    expect(faults.map(({ line, column, wrong: what, given, right }) => [line, column, what, given, right])).toEqual([[4, 'bodies', 'unknown-body', 'First Committee', ['General Assembly']], [5, 'bodies', 'unknown-body', 'Second Committee', ['General Assembly', 'First Committee']]])
  })
  test('may hold a delegation alone, its standing by id or by its name in any language, and its region, each from whichever of its rows', () => {
    const standings = [{ id: 'member', names: { en: 'Member', ar: 'عضو' }, open: true }, { id: 'observer', names: { en: 'Observer', fr: 'Observateur' }, open: true }, { id: 'guest', names: { en: 'Guest' }, open: false }]
    const known = [{ id: 'belmar', names: { en: 'Belmar' }, role: 'member' }, { id: 'dorra', names: { en: 'Dorra' }, role: 'member' }]
    const text = 'Pays;Nom;Statut;Région\nAldora;;observateur;\nAldora;A;;North Shore\nBelmar;There Already;عضو;South\nCasparia;;emperor;\nElvaine;;guest;\nBelmar;B;Observer;\nAldora;C;;South\nDorra;;member;East\nDorra;;;West\nFennmark;F;;'
    const { rows, faults } = peopleIn(text, known, [{ seat: 'belmar', name: 'There Already' }], { standings, regions: { East: ['dorra'] } })
    expect(rows.map(({ seat, fresh, name, standing, region }) => [seat.id, fresh, name, standing, region])).toEqual([
      ['aldora', true, null, 'observer', 'North Shore'], ['aldora', false, 'A', 'observer', 'North Shore'], ['belmar', false, null, 'member', 'South'], ['fennmark', true, 'F', null, null],
    ])
    expect(faults.map(({ line, column, wrong: what, right }) => [line, column, what, right])).toEqual([
      [5, 'standing', 'unknown-standing', ['member', 'observer']], [6, 'standing', 'unknown-standing', ['member', 'observer']], [7, 'standing', 'other', ['member']], [8, 'region', 'other', ['North Shore']], [9, 'delegation', 'seated', []], [10, 'region', 'other', ['East']],
    ])
    expect(peopleIn(`delegation,region\n${Array.from({ length: 61 }, (_, n) => `Land ${n},Region ${n}`).join('\n')}`, [], []).faults.map(({ line, wrong: what }) => [line, what])).toEqual([[62, 'too-many-regions']])
  })
  test('names its regions to every body in which a delegation sits, beside those a region has already, and none twice', () => {
    const world = given('unga', 3).and({ as: 'secretariat', command: { type: 'set-up-body', name: 'First Committee', members: ['aldora', 'belmar'], grade: 'participants' } }, secretariat('name-speaking-group', { name: 'North', seats: ['aldora'], region: true }))
    const commands = regionsToName(world.state, unga, [{ seat: 'aldora', standing: null, region: 'North' }, { seat: 'belmar', standing: null, region: 'North' }, { seat: 'casparia', standing: null, region: 'South' }])
    const [committee] = Object.keys(world.state.bodies).filter((id) => id !== 'plenary')
    expect(commands).toEqual([
      { type: 'name-speaking-group', body: 'plenary', name: 'North', seats: ['aldora', 'belmar'], region: true }, { type: 'name-speaking-group', body: 'plenary', name: 'South', seats: ['casparia'], region: true },
      { type: 'name-speaking-group', body: committee, name: 'North', seats: ['aldora', 'belmar'], region: true },
    ])
    const after = world.and(...commands.map((command) => ({ as: 'secretariat' as const, command })))
    expect(after.body.floor.speaking?.groups).toEqual({ North: { seats: ['aldora', 'belmar'], region: true }, South: { seats: ['casparia'], region: true } })
    expect(regionsToName(after.state, unga, [{ seat: 'belmar', standing: null, region: 'North' }])).toEqual([])
    expect(regionsToName(after.state, unga, [{ seat: 'dorra', standing: 'member', region: 'South' }])).toMatchObject([{ body: 'plenary', seats: ['casparia', 'dorra'] }])
  })
  test('is read with or without a mark, as UTF-8 or UTF-16', () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer)
    expect(textOf(new TextEncoder().encode('بلمار'))).toBe('بلمار')
    expect(textOf(utf16('\uFEFFname,بلمار'))).toBe('name,بلمار')
    expect(textOf(utf16('name,بلمار'))).toBe('name,بلمار')
    expect(textOf(new Uint8Array([0xe9, 0x2c, 0x41]))).toBeNull()
    expect(peopleIn(sample, [], [], { standings: [{ id: 'member', names: { en: 'Member State' }, open: true }] })).toMatchObject({ faults: [], rows: [{ region: 'North' }, { region: 'South' }, { name: null, region: 'South' }] })
  })
})
