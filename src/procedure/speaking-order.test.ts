import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hour, minute } from '#base/instants.ts'
import { orders } from '#rulebooks/business.ts'
import { unga } from '#rulebooks/unga.ts'
import { emptyFloor } from './bodies.ts'
import { aldora, belmar, by, casparia, chair, dorra, elvaine, meeting, secretariat, type World } from './given.ts'
import { listEnds } from './pace.ts'
import { keyOf, speakingOrder } from './speaking-order.ts'
import { ranks } from './speaking-state.ts'
import type { Entry } from './state.ts'
import { whyHere } from './why-here.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine']
const statement = { kind: 'statement' } as const
const asked = (before: World): World => before.and(...seats.map((seat) => by(seat)('ask-for-floor', statement)))
const una = asked(meeting('mun-una', 6))
const assembly = asked(meeting('unga', 6))
const listOf = (world: World): readonly string[] => speakingOrder(world.body.floor, world.state.founding?.rulebook.floor ?? unga.floor).map(({ seat }) => seat)
const why = (world: World, entry: string): ReturnType<typeof whyHere> => whyHere({ state: world.state, body: world.body, book: world.state.founding?.rulebook ?? unga }, entry)
const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 20) }

describe('the order of a list', () => {
  test('is the order of request where nothing else was set', () => {
    expect(listOf(una)).toEqual(seats)
    expect(una.body.floor.entries).toBe(speakingOrder(una.body.floor, unga.floor))
  })

  test('is the chair’s where the book leaves it to the chair, and rests on a decision of the body where speakers are called as they asked', () => {
    expect(una.when(chair('set-speaking-order', { order: ['rank'] })).happened).toEqual(['speaking-order-set'])
    expect(assembly.when(chair('set-speaking-order', { order: ['rank'] })).refusal).toMatchObject({ refused: 'invalid', cites: [{ rule: '68' }, { rule: 'practice:order-of-speakers' }] })
    expect(assembly.when(secretariat('set-speaking-order', { order: ['rank'], basis: 'Arrangements for the summit' })).happened).toEqual(['speaking-order-set'])
    expect(asked(meeting('unsc', 6)).when(chair('set-speaking-order', { order: ['rank'], basis: 'Custom' })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '19' }, { rule: '27' }] })
    expect(una.when(aldora('set-speaking-order', { order: ['rank'] })).refusal?.refused).toBe('not-entitled')
  })

  test('follows the turns of the format of the meeting, and says so to whoever asks why', () => {
    const debate = meeting('unsc', 7, { aldora: 'permanent', fennmark: 'invited-state', gorland: 'invited-person' })
    const opened = debate.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}), secretariat('set-presidency', { seat: 'belmar', from: '2026-03-01' }), chair('open-meeting', { grade: 'public', format: 'open-debate' }), chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-2' }), chair('open-item', { item: 'item-2' }),
      chair('invite', { seat: 'fennmark' }), chair('gavel', { question: 'question-3' }), chair('invite', { seat: 'gorland' }), chair('gavel', { question: 'question-4' }))
    const waiting = opened.and(by('fennmark')('ask-for-floor', statement), belmar('ask-for-floor', statement), aldora('ask-for-floor', statement), chair('add-to-list', { seat: 'gorland' }), casparia('ask-for-floor', statement))
    expect(listOf(waiting)).toEqual(['gorland', 'aldora', 'casparia', 'belmar', 'fennmark'])
    expect(waiting.when(chair('give-floor', { entry: 'entry-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '27' }, { rule: 'practice:turns' }, { rule: 'practice:draw' }] })
    expect(why(waiting, 'entry-1')).toMatchObject({
      place: 5, of: 5, cites: [{ rule: '27' }, { rule: 'practice:turns' }, { rule: 'practice:draw' }],
      before: [{ words: { en: 'is heard in an earlier turn of this format of meeting: persons invited to brief' }, seats: ['gorland'] }, { seats: ['aldora', 'casparia'] }, { words: { en: 'is heard in an earlier turn of this format of meeting: the President’s own delegation' }, seats: ['belmar'] }],
    })
    expect(why(waiting, 'entry-5')?.before).toMatchObject([{ seats: ['gorland'] }, { words: { en: 'asked earlier' }, seats: ['aldora'] }])
    expect(waiting.when(chair('move-entry', { entry: 'entry-1', before: 'entry-2' })).refusal?.refused).toBe('invalid')
    expect(listOf(waiting.and(chair('move-entry', { entry: 'entry-1', before: 'entry-3', reason: 'Directly concerned' })))).toEqual(['gorland', 'fennmark', 'aldora', 'casparia', 'belmar'])
  })

  test('protocol rank: heads of State, heads of Government, ministers, others; among equals whoever asked first', () => {
    const ranked = una.and(chair('set-speaking-order', { order: ['rank'] }), secretariat('name-rank', { seat: 'dorra', rank: 'minister' }), chair('name-rank', { seat: 'elvaine', rank: 'head-of-state' }))
    expect(listOf(ranked)).toEqual(['elvaine', 'dorra', 'aldora', 'belmar', 'casparia'])
    expect(ranked.when(chair('give-floor', { entry: 'entry-1' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'The floor is given in the order set for this list: Elvaine is next.' } })
    expect(ranked.and(chair('give-floor', { entry: 'entry-5' })).body.floor.speaker?.seat).toBe('elvaine')
  })

  test('groups first, then lots: what was drawn stands in the event, and the latest to ask has its lot too', () => {
    const grouped = una.and(by('fennmark')('ask-for-floor', { ...statement, behalf: 'States of the delta' }), chair('set-speaking-order', { order: ['groups', 'lots'] }))
    const drawn = grouped.body.floor.speaking?.order?.drawn ?? []
    expect([...drawn].sort()).toEqual([...seats, 'fennmark'].sort())
    expect(listOf(grouped)).toEqual(['fennmark', ...drawn.filter((seat) => seat !== 'fennmark')])
    expect(grouped.and(chair('give-floor', { entry: 'entry-6' })).body.floor.speaker).toMatchObject({ behalf: 'States of the delta' })
  })

  test('regions take turns, also over the speeches already given', () => {
    const named = una.and(secretariat('name-speaking-group', { name: 'North', seats: ['aldora', 'belmar', 'casparia'], region: true }), secretariat('name-speaking-group', { name: 'South', seats: ['dorra', 'elvaine'], region: true }), chair('set-speaking-order', { order: ['regions'] }))
    expect(listOf(named)).toEqual(['aldora', 'dorra', 'belmar', 'elvaine', 'casparia'])
    expect(listOf(named.and(chair('give-floor', { entry: 'entry-1' })))).toEqual(['dorra', 'belmar', 'elvaine', 'casparia'])
  })

  test('least time used on the item, and the first order again when the item is closed', () => {
    const spoke = una.and(chair('give-floor', { entry: 'entry-1' })).after(2 * minute).and(chair('give-floor', { entry: 'entry-2' })).after(minute).and(chair('end-speech', {}), aldora('ask-for-floor', statement), belmar('ask-for-floor', statement), chair('set-speaking-order', { order: ['least-time'] }))
    expect(listOf(spoke)).toEqual(['casparia', 'dorra', 'elvaine', 'belmar', 'aldora'])
    expect(why(spoke, 'entry-6')?.before.at(-1)).toMatchObject({ seats: ['casparia', 'dorra', 'elvaine', 'belmar'].slice(-1), words: { en: 'has spoken less on this item (1:00; you: 2:00)' } })
    const emptied = spoke.and(...spoke.body.floor.entries.map(({ id }) => chair('leave-list', { entry: id })), chair('conclude-item', { item: 'item-1' }), chair('open-item', { item: 'item-2' }))
    expect(emptied.body.floor.speaking?.order).toBeUndefined()
    expect(emptied.body.floor.speaking?.today?.used).toMatchObject({ aldora: 2 * minute, belmar: minute })
  })

  test('“why am I fourth?” is answered with the rule, and with who comes before and why', () => {
    expect(why(assembly, 'entry-4')).toMatchObject({ place: 4, of: 5, words: { en: 'Your place on this list: 4 of 5. The list is ordered by: order of request.' }, cites: [{ rule: '68' }, { rule: 'practice:order-of-speakers' }], before: [{ words: { en: 'asked earlier' }, seats: ['aldora', 'belmar', 'casparia'] }] })
    const ranked = assembly.and(chair('set-speaking-order', { order: ['rank'], basis: 'Arrangements for the summit' }), secretariat('name-rank', { seat: 'elvaine', rank: 'minister' }))
    expect(why(ranked, 'entry-2')).toMatchObject({ place: 3, words: { en: 'Your place on this list: 3 of 5. The list is ordered by: protocol rank. This rests on: Arrangements for the summit.' }, before: [{ words: { en: 'speaks as minister' }, seats: ['elvaine'] }, { words: { en: 'asked earlier' }, seats: ['aldora'] }] })
    expect(why(ranked, 'entry-9')).toBeNull()
  })
})

describe('places', () => {
  test('are changed by the chair where the rules let it, and who is moved gives and takes no more than the place', () => {
    const moved = una.and(chair('move-entry', { entry: 'entry-4', before: 'entry-2' }))
    expect(listOf(moved)).toEqual(['aldora', 'dorra', 'belmar', 'casparia', 'elvaine'])
    expect(listOf(moved.and(by('fennmark')('ask-for-floor', statement)))).toEqual(['aldora', 'dorra', 'belmar', 'casparia', 'elvaine', 'fennmark'])
    expect(listOf(moved.and(chair('move-entry', { entry: 'entry-1' })))).toEqual(['dorra', 'belmar', 'casparia', 'elvaine', 'aldora'])
    expect(why(moved, 'entry-2')?.before.map(({ words }) => words.en)).toEqual(['asked earlier', 'was placed there by the chair'])
    expect(assembly.when(chair('move-entry', { entry: 'entry-4', before: 'entry-2' })).refusal).toMatchObject({ refused: 'invalid' })
    expect(assembly.when(chair('move-entry', { entry: 'entry-4', before: 'entry-2', reason: 'Its minister leaves at noon' })).happened).toEqual(['entry-moved'])
  })

  test('are exchanged by agreement: the event names both, and both keep the exchanged place whatever the order', () => {
    const offered = assembly.and(elvaine('offer-place', { entry: 'entry-5', to: 'entry-2' }))
    expect(offered.when(dorra('answer-offer', { offer: 'entry-5', accepted: true })).refusal?.refused).toBe('no-such-thing')
    const exchanged = offered.and(belmar('answer-offer', { offer: 'entry-5', accepted: true }))
    expect(exchanged.rehearsal.events.at(-1)).toMatchObject({ type: 'places-exchanged', data: { seats: ['elvaine', 'belmar'] } })
    expect(listOf(exchanged)).toEqual(['aldora', 'elvaine', 'casparia', 'dorra', 'belmar'])
    expect(why(exchanged, 'entry-3')?.before.map(({ words }) => words.en)).toEqual(['asked earlier', 'exchanged places with Belmar'])
    const ranked = exchanged.and(secretariat('name-rank', { seat: 'belmar', rank: 'minister' }), chair('set-speaking-order', { order: ['rank'], basis: 'Arrangements' }))
    expect(listOf(ranked)[0]).toBe('elvaine')
  })

  test('offered lapse when either speaks or leaves, and are declined or taken back', () => {
    const offered = assembly.and(elvaine('offer-place', { entry: 'entry-5', to: 'entry-1' }))
    expect(offered.and(chair('give-floor', { entry: 'entry-1' })).when(aldora('answer-offer', { offer: 'entry-5', accepted: true })).refusal?.refused).toBe('no-such-thing')
    expect(offered.and(aldora('answer-offer', { offer: 'entry-5', accepted: false })).happened).toEqual(['place-declined'])
    expect(offered.and(elvaine('answer-offer', { offer: 'entry-5', accepted: false })).when(aldora('answer-offer', { offer: 'entry-5', accepted: true })).refusal?.refused).toBe('no-such-thing')
    expect(offered.when(elvaine('answer-offer', { offer: 'entry-5', accepted: true })).refusal).not.toBeNull()
  })
})

describe('hours and time', () => {
  test('a list opens at its hour: asking before is refused with the hour, the clock opens it, the chair may earlier', () => {
    const empty = meeting('unga', 6)
    const at = empty.rehearsal.now + 2 * hour
    const announced = empty.and(chair('announce-list-opening', { at }))
    expect(announced.when(aldora('ask-for-floor', statement)).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '73' }], words: { en: 'The list of speakers opens at \u200E2026-03-16 11:00 UTC\u200E.' } })
    expect(announced.after(2 * hour).happened).toEqual(['list-opened'])
    expect(announced.after(2 * hour).when(aldora('ask-for-floor', statement)).happened).toEqual(['floor-asked'])
    expect(announced.and(chair('reopen-list', {}), aldora('ask-for-floor', statement)).body.floor.entries).toHaveLength(1)
  })

  test('a limit of time is of one kind of speech: a group has its own, a reply is never longer than its rule', () => {
    const limited = meeting('unga', 6).and(aldora('ask-for-floor', statement), belmar('ask-for-floor', { ...statement, behalf: 'The delta' }),
      chair('propose-time-limit', { minutes: 3 }), chair('gavel', { question: 'question-1' }), chair('propose-time-limit', { minutes: 5, of: 'group' }), chair('gavel', { question: 'question-2' }), chair('propose-time-limit', { minutes: 4, of: 'reply' }), chair('gavel', { question: 'question-3' }))
    expect(limited.and(chair('give-floor', { entry: 'entry-1' })).body.floor.speaker?.limit).toBe(3)
    const second = limited.and(chair('give-floor', { entry: 'entry-1' }), chair('give-floor', { entry: 'entry-2' }))
    expect(second.body.floor.speaker?.limit).toBe(5)
    expect(second.and(chair('end-speech', {}), casparia('ask-for-floor', { kind: 'reply' }), chair('give-floor', { entry: 'entry-3' })).body.floor.speaker?.limit).toBe(4)
  })

  test('a quota of a delegation or a group: what is left is the time, then the floor is refused or what is said is over', () => {
    const thimun = meeting('mun-thimun', 6)
    const given = thimun.and(secretariat('name-speaking-group', { name: 'Delta', seats: ['aldora', 'belmar'], region: false }), chair('set-quota', { group: 'Delta', minutes: 3, over: 'refused' }), aldora('ask-for-floor', statement), belmar('ask-for-floor', statement), chair('give-floor', { entry: 'entry-1' }))
    expect(given.body.floor.speaker?.time).toBe(3 * minute)
    const next = given.after(2 * minute).and(chair('give-floor', { entry: 'entry-2' }))
    expect(next.body.floor.speaker?.time).toBe(minute)
    expect(next.after(minute).when(aldora('ask-for-floor', statement)).refusal).toMatchObject({ refused: 'not-in-force', words: { en: 'The time on this item is used up: 3 minutes in all.' } })
    const marked = next.and(chair('set-quota', { group: 'Delta', minutes: 3, over: 'marked' })).after(minute).and(aldora('ask-for-floor', statement), chair('give-floor', { entry: 'entry-3' }))
    expect(marked.body.floor.speaker?.time).toBe(0)
    expect(meeting('unga', 6).when(chair('set-quota', { seat: 'aldora', minutes: 9, over: 'marked' })).refusal?.refused).toBe('invalid')
    expect(meeting('unsc', 6).when(chair('set-quota', { seat: 'aldora', minutes: 9, over: 'marked' })).refusal?.refused).toBe('no-such-act')
  })

  test('the end of the list at its limits and at its pace', () => {
    const limited = assembly.and(chair('propose-time-limit', { minutes: 5 }), chair('gavel', { question: 'question-1' }))
    expect(listEnds(limited.body, limited.rehearsal.now, unga)).toMatchObject({ speakers: 5, limits: 26 * minute, pace: null })
    const one = limited.and(chair('give-floor', { entry: 'entry-1' })).after(2 * minute).and(chair('end-speech', {}))
    expect(listEnds(one.body, one.rehearsal.now, unga)).toMatchObject({ speakers: 4, limits: 20 * minute + 45_000, pace: 8 * minute + 45_000 })
  })

  test('a delegation is on a list once, however often it asks', () => {
    const again = Array.from({ length: 200 }).reduce<World>((world) => world.when(aldora('ask-for-floor', statement)), assembly)
    expect(again.refusal).toMatchObject({ refused: 'already-done' })
    expect(again.body.floor.entries.filter(({ seat }) => seat === 'aldora')).toHaveLength(1)
  })
})

describe('every order, of any list', () => {
  const entry = fc.record({ seat: fc.integer({ min: 0, max: 11 }), behalf: fc.boolean(), rank: fc.constantFrom(...ranks), reports: fc.integer({ min: 0, max: 9 }), kind: fc.constantFrom('statement', 'statement', 'statement', 'reply') })
  const lists = fc.uniqueArray(entry, { maxLength: 20, selector: ({ seat, kind }) => `${seat} ${kind}` }).map((all) => all.map(({ seat, behalf, rank, reports, kind }, n): Entry => ({
    id: `entry-${n}`, seat: `seat-${seat}`, kind: kind === 'reply' ? 'reply' : 'statement', motion: null, about: null, at: n, rank, ...(behalf ? { behalf: 'A group' } : {}), ...(reports === 0 ? { reports: 'rapporteur' as const } : {}),
  })))
  const floors = fc.record({ entries: lists, by: fc.uniqueArray(fc.constantFrom(...orders), { maxLength: 3 }), used: fc.dictionary(fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `seat-${n}`)), fc.integer({ min: 0, max: 3 })), drawn: fc.shuffledSubarray(Array.from({ length: 12 }, (_, n) => `seat-${n}`)) })
    .map(({ entries, by: order, used, drawn }) => ({ ...emptyFloor, entries, used, speaking: { order: { by: order, rules: [], basis: null, drawn }, groups: { North: { seats: ['seat-0', 'seat-1', 'seat-2'], region: true }, South: { seats: ['seat-3', 'seat-4'], region: true } } } }))

  test('calls everybody once, keeps the other lists where they were, and hears reports first', () => {
    fc.assert(fc.property(floors, (floor) => {
      const sorted = speakingOrder(floor, unga.floor)
      expect(sorted.map(({ id }) => id).sort()).toEqual(floor.entries.map(({ id }) => id).sort())
      expect(sorted.map(({ kind }) => kind)).toEqual(floor.entries.map(({ kind }) => kind))
      const statements = sorted.filter(({ kind }) => kind === 'statement')
      if (floor.speaking.order.by[0] !== undefined && floor.speaking.order.by[0] !== 'request') expect(statements.findLastIndex(({ reports }) => reports !== undefined)).toBe(statements.filter(({ reports }) => reports !== undefined).length - 1)
    }), runs)
  })

  test('a criterion is really kept, and those it does not tell apart stay as they asked', () => {
    for (const one of ['rank', 'groups', 'lots', 'least-time'] as const) {
      fc.assert(fc.property(floors, (floor) => {
        const sorted = speakingOrder({ ...floor, speaking: { ...floor.speaking, order: { ...floor.speaking.order, by: [one] } } }, unga.floor).filter(({ kind, reports }) => kind === 'statement' && reports === undefined)
        for (const [n, next] of sorted.slice(1).entries()) {
          const before = sorted[n]
          if (before === undefined) continue
          const [first, second] = [keyOf(one, before, floor), keyOf(one, next, floor)]
          expect(first < second || (first === second && before.at < next.at)).toBe(true)
        }
      }), runs)
    }
  })
})
