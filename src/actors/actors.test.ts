import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isDay } from '#base/instants.ts'
import { languages } from '#base/words.ts'
import type { Group } from './actor.ts'
import { groups } from './data/groups.ts'
import { invitedOn, membersOn, suspendedOn, uncertainOn } from './membership.ts'
import { shortNames } from './data/short.ts'
import { states } from './data/states.ts'
import { calledSo, nameLists, nameOf, policyOf, unitedNations, usualNames } from './policy.ts'
import { type Added, actorOf, actors, find, groupOf, mentionsIn, registerWith } from './register.ts'

const group = (id: string): Group => groupOf(id) ?? (() => { throw new Error(id) })()
const named = (text: string) => mentionsIn(text).map(({ id, by, start, end }) => [text.slice(start, end), id, by])

describe('the register', () => {
  test('holds 193 members and two observer States, each named in six languages', () => {
    const states = actors.filter(({ kind }) => kind === 'state')
    expect([states.filter(({ admitted }) => admitted !== null).length, states.length]).toEqual([193, 195])
    expect(actors.filter(({ names }) => languages.some((language) => names[language].trim() === ''))).toEqual([])
    expect(actors.filter(({ names }) => !/^\p{Script=Arabic}/u.test(names.ar.replace('«', '')) || !/\p{Script=Han}/u.test(names.zh) || !/\p{Script=Cyrillic}/u.test(names.ru)).map(({ id }) => id)).toEqual([])
  })
  test('gives no id twice, and every organ and member is in it', () => {
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
    expect(actors.filter(({ of }) => of !== null && actorOf(of) === null)).toEqual([])
    expect(groups.flatMap(({ members, suspended, invited }) => [...members, ...suspended, ...invited]).filter(({ actor }) => actorOf(actor) === null)).toEqual([])
  })
  test('dates are days that exist, and nobody leaves before joining', () => {
    const times = groups.flatMap(({ founded, members, suspended }) => [{ from: founded, to: null }, ...members, ...suspended])
    expect(times.filter(({ from, to }) => (from !== null && !isDay(from)) || (to !== null && !isDay(to)) || (from !== null && to !== null && from >= to))).toEqual([])
  })
  test('finds every actor by its name in every language', () => {
    const lost = actors.flatMap((actor) => languages.filter((language) => find(actor.names[language])?.id !== actor.id).map((language) => `${actor.id} ${language} ${actor.names[language]}`))
    expect(lost).toEqual([])
  })
  test('lists no word for two actors alike', () => {
    const wrong = actors.flatMap((actor) => [...actor.aliases, ...actor.adjectives, ...actor.metonyms].filter((name) => find(name)?.id !== actor.id && find(name)?.is !== 'group').map((name) => `${name}: ${actor.id}, found ${find(name)?.id}`))
    expect(wrong).toEqual([])
  })
  test.skipIf(!existsSync(new URL('../../../shared/data/un-members.csv', import.meta.url)))('agrees with the list of Member States at hand', () => {
    const rows = readFileSync(new URL('../../../shared/data/un-members.csv', import.meta.url), 'utf8').trim().split('\n').slice(1)
    expect(rows.map((row) => [row.slice(0, 3), /\d{4}-\d\d-\d\d/.exec(row)?.[0]]).filter(([id, day]) => actorOf(id ?? '')?.admitted !== day)).toEqual([])
  })
})

describe('a name is found', () => {
  test('whatever its case, article, diacritics or possessive', () => {
    expect(['the russian federation', 'RUSSIA', "Russia's", 'Cote d\'Ivoire', 'TURKIYE', 'The Netherlands', 'Islamic Republic of Iran'].map((name) => find(name)?.id)).toEqual(['RUS', 'RUS', 'RUS', 'CIV', 'TUR', 'NLD', 'IRN'])
  })
  test('with or without the Arabic article, also behind "and", "by" and "for"', () => {
    expect(['روسيا', 'الصين', 'صين', 'الإتحاد الروسي', 'جامعة الدول العربية'].map((name) => find(name)?.id)).toEqual(['RUS', 'CHN', 'CHN', 'RUS', 'arab-league'])
    expect(mentionsIn('دعت روسيا والصين ومصر إلى عقد مؤتمر للأمم المتحدة').map(({ id }) => id)).toEqual(['RUS', 'CHN', 'EGY', 'un'])
  })
  test('in its Russian cases and in Chinese without spaces', () => {
    expect(mentionsIn('Министр России призвал Генерального секретаря ООН и Израиль').map(({ id }) => id)).toEqual(['RUS', 'un-secretary-general', 'ISR'])
    expect(mentionsIn('俄罗斯和中国呼吁联合国安理会').map(({ id }) => id)).toEqual(['RUS', 'CHN', 'un-security-council'])
  })
  test('only as what it is: an abbreviation in capitals is no pronoun, and a sentence is no name', () => {
    expect([find('who'), find('WHO')?.id, find('us'), find('US')?.id, find('U.S.')?.id, find('Russia proposed')]).toEqual([null, 'who', null, 'USA', 'USA', null])
    expect(named('Tell us who owns a turkey in Turkey.')).toEqual([['Turkey', 'TUR', 'name']])
  })
})

test('the longest name wins, and the kind of naming is told', () => {
  expect(named('Moscow and the U.N. chief met the five permanent members of the UN Security Council; Russian and US envoys of the 3+3 platform were in Tel Aviv.')).toEqual([
    ['Moscow', 'RUS', 'metonym'], ['U.N. chief', 'un-secretary-general', 'name'], ['five permanent members of the UN Security Council', 'p5', 'name'],
    ['Russian', 'RUS', 'adjective'], ['US', 'USA', 'name'], ['3+3 platform', 'three-plus-three', 'name'], ['Tel Aviv', 'ISR', 'metonym'],
  ])
})

describe('groups', () => {
  test('have the members of the day', () => {
    expect(['p5', 'quartet', 'arab-league', 'oic', 'gcc', 'eu'].map((id) => membersOn(group(id), '2023-12-13').length)).toEqual([5, 4, 22, 56, 6, 27])
    expect(membersOn(group('eu'), '2020-01-31')).toContain('GBR')
    expect(membersOn(group('eu'), '2020-02-01')).not.toContain('GBR')
    expect(membersOn(group('gcc'), '1981-05-24')).toEqual([])
  })
  test('leave out a suspended member and say so', () => {
    const league = group('arab-league')
    expect(['2011-10-31', '2011-12-01', '2023-05-06', '2023-05-07'].map((day) => membersOn(league, day).includes('SYR'))).toEqual([true, false, false, true])
    expect(suspendedOn(league, '2021-01-26')).toEqual(['SYR'])
  })
  test('keep an empty seat apart', () => {
    expect([membersOn(group('three-plus-three'), '2023-10-23').length, invitedOn(group('three-plus-three'), '2023-10-23')]).toEqual([5, ['GEO']])
  })
  test('say where a source knows only the year or the month', () => {
    expect(uncertainOn(group('oic'), '2001-06-01')).toEqual(['CIV'])
    expect(uncertainOn(group('arab-league'), '2011-11-10')).toEqual(['SYR'])
    expect(uncertainOn(group('arab-league'), '2023-12-13')).toEqual([])
  })
})

test('a names policy names otherwise, shows no flag by default, and leaves an unknown id as it is', () => {
  expect([nameOf('RUS').en, nameOf('RUS', { ...unitedNations, names: { RUS: { en: 'Russia' } } }).en, nameOf('aldora').en, unitedNations.flags]).toEqual(['Russian Federation', 'Russia', 'aldora', false])
})

describe('what a host chose', () => {
  test('is a list, and names of its own before it; languages it leaves out stay as in the list', () => {
    const chosen = policyOf({ list: 'short', otherwise: [{ actor: 'CIV', name: { en: 'Ivory Coast' }, source: 'as the host writes' }] })
    expect([nameOf('SYR', chosen).en, nameOf('SYR').en, nameOf('CIV', chosen).en, nameOf('CIV', chosen).fr, chosen.flags]).toEqual(['Syria', 'Syrian Arab Republic', 'Ivory Coast', 'Côte d’Ivoire', false])
    expect([policyOf(null), policyOf(usualNames)]).toEqual([unitedNations, unitedNations])
  })

  test('has a short name only for states, in all six languages, each found in running text as well', () => {
    for (const [id, names] of Object.entries(shortNames)) {
      expect([id, Object.keys(names).toSorted()]).toEqual([id, [...languages].toSorted()])
      expect(actorOf(id)?.kind).toBe('state')
      expect([id, find(names.en)?.id]).toEqual([id, id])
    }
  })

  test('tells two states apart by every list it has, in every language', () => {
    for (const list of nameLists) for (const language of languages) {
      const called = states.map(({ id }) => nameOf(id, policyOf({ list, otherwise: [] }))[language])
      expect([list, language, new Set(called).size]).toEqual([list, language, states.length])
    }
  })

  test('leads back from a name to the actor it is given to', () => {
    expect([calledSo({ en: 'Iran' }, policyOf({ list: 'short', otherwise: [] })), calledSo({ en: 'Iran' }, unitedNations), calledSo({ en: 'Aldora' }, unitedNations)]).toEqual(['IRN', null, null])
  })
})

describe('the register with what a team added', () => {
  test('finds the team’s actors by name, adjective and metonym, and leaves what it was delivered with as it is', () => {
    const added: Added = { id: 'crossing-commission', kind: 'entity', names: { en: 'Crossing Commission', fr: 'Commission du pont' }, aliases: ['CCX'], adjectives: [], metonyms: ['the Bridge House'], of: null }
    const { mentionsIn: found, actorOf: known } = registerWith([added])
    const text = 'The Crossing Commission (CCX) met Russia; the Bridge House was silent. La Commission du pont aussi.'
    expect(found(text).map(({ id, by, start, end }) => [id, by, text.slice(start, end)])).toEqual([
      ['crossing-commission', 'name', 'Crossing Commission'], ['crossing-commission', 'name', 'CCX'], ['RUS', 'name', 'Russia'], ['crossing-commission', 'metonym', 'the Bridge House'], ['crossing-commission', 'name', 'Commission du pont'],
    ])
    expect([known('crossing-commission')?.names.ar, known('RUS')?.id, actorOf('crossing-commission')]).toEqual(['Crossing Commission', 'RUS', null])
    expect(mentionsIn(text).map(({ id }) => id)).toEqual(['RUS'])
  })
})
