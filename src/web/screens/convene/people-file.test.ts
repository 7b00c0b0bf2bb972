import { describe, expect, test } from 'vitest'
import { peopleIn, sample, textOf } from './people-file.ts'

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
    const text = 'delegation,name,role\n,X,head\nBelmar,,head\nBelmar,Y,emperor\n"Belmar","Two\nlines",head\nBelmar,Z,head\nbelmar,z,head\nBelmar,there already,head'
    expect(wrong(text)).toEqual([[2, 'delegation', 'missing'], [3, 'name', 'missing'], [4, 'role', 'unknown-role'], [8, 'name', 'twice'], [9, 'name', 'there-already']])
    expect(brief(text)).toEqual([['belmar', 'Two lines', 'head', false], ['belmar', 'Z', 'head', false]])
    expect(wrong('a,b\n1,2')).toEqual([[1, null, 'no-columns']])
  })
  test('says in which bodies somebody acts, by a name or an id, several in one cell; one in which the delegation does not sit is named', () => {
    const sits = [{ id: 'plenary', names: { en: 'General Assembly', ar: 'الجمعية العامة' }, members: null }, { id: 'body-1', names: { en: 'First Committee' }, members: ['belmar'] }]
    const { rows, faults } = peopleIn('delegation,name,role,bodies\nBelmar,A,head,first committee | الجمعية العامة\nBelmar,B,,\nAldora,C,,First Committee\nBelmar,D,,Second Committee\nAldora,E,,plenary', seats, [], undefined, sits)
    expect(rows.map(({ name, bodies }) => [name, bodies])).toEqual([['A', ['body-1', 'plenary']], ['B', null], ['E', ['plenary']]])
    expect(faults.map(({ line, column, wrong: what, given, right }) => [line, column, what, given, right])).toEqual([[4, 'bodies', 'unknown-body', 'First Committee', ['General Assembly']], [5, 'bodies', 'unknown-body', 'Second Committee', ['General Assembly', 'First Committee']]])
  })
  test('is read with or without a mark, as UTF-8 or UTF-16', () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer)
    expect(textOf(new TextEncoder().encode('بلمار'))).toBe('بلمار')
    expect(textOf(utf16('\uFEFFname,بلمار'))).toBe('name,بلمار')
    expect(textOf(utf16('name,بلمار'))).toBe('name,بلمار')
    expect(textOf(new Uint8Array([0xe9, 0x2c, 0x41]))).toBeNull()
    expect(brief(sample)).toHaveLength(2)
  })
})
