import { describe, expect, test } from 'vitest'
import { minute, second } from '#base/instants.ts'
import { aldora, belmar, by, casparia, chair, clock, dorra, meeting, secretariat } from './given.ts'
import { script } from './script.ts'

const unga = meeting('unga', 5)
const asked = unga.and(aldora('ask-for-floor', { kind: 'statement', about: 'On behalf of the delta states' }), belmar('ask-for-floor', { kind: 'statement' }))
const closed = asked.and(chair('propose-list-closing', {}), chair('gavel', { question: 'question-1' }))

describe('the chair or the rapporteur of a committee', () => {
  test('who explains what it concluded is heard before those who asked earlier, in the order of asking', () => {
    const listed = meeting('unga', 5).and(aldora('ask-for-floor', { kind: 'statement' }), belmar('ask-for-floor', { kind: 'reply' }), chair('add-to-list', { seat: 'casparia', reports: 'committee-chair' }), chair('add-to-list', { seat: 'dorra', reports: 'rapporteur' }), chair('add-to-list', { seat: 'elvaine' }))
    expect(listed.body.floor.entries.map(({ seat, reports }) => [seat, reports])).toEqual([['casparia', 'committee-chair'], ['dorra', 'rapporteur'], ['aldora', undefined], ['belmar', undefined], ['elvaine', undefined]])
    expect(listed.when(chair('give-floor', { entry: 'entry-1' })).refusal).toMatchObject({ refused: 'out-of-order' })
    expect(listed.and(chair('give-floor', { entry: 'entry-3' })).body.floor.speaker?.seat).toBe('casparia')
  })

  test('has no precedence where the rules give none', () => {
    expect(meeting('mun-thimun', 5).when(chair('add-to-list', { seat: 'belmar', reports: 'rapporteur' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('the floor', () => {
  test('rule 68: is given by the President, in the order of asking', () => {
    expect(asked.when(belmar('give-floor', { entry: 'entry-2' })).refusal?.refused).toBe('not-entitled')
    expect(asked.when(chair('give-floor', { entry: 'entry-2' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'The floor is given in the order of asking: Aldora is next.' }, cites: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '68' }] })
    const speaking = asked.and(chair('give-floor', { entry: 'entry-1' }))
    expect(speaking.body.floor.speaker).toMatchObject({ seat: 'aldora', kind: 'statement', limit: null, since: asked.rehearsal.now })
  })

  test('a speech that runs writes no events; giving the floor to the next ends it, and its time is kept', () => {
    const next = asked.and(chair('give-floor', { entry: 'entry-1' })).after(3 * minute + 20 * second)
    expect(next.happened).toEqual([])
    const second_ = next.and(chair('give-floor', { entry: 'entry-2' }))
    expect(second_.body.floor).toMatchObject({ speaker: { seat: 'belmar' }, used: { aldora: 200_000 } })
    expect(script(next.state, next.rehearsal.now)?.sentence.en).toBe('I thank the representative of Aldora. I give the floor to the representative of Belmar.')
  })

  test('a delegation is one voice: one place on the list, whoever of its people asked', () => {
    expect(asked.when(aldora('ask-for-floor', { kind: 'statement' })).refusal?.refused).toBe('already-done')
    expect(asked.and(aldora('leave-list', { entry: 'entry-1' })).body.floor.entries).toHaveLength(1)
    expect(asked.when(belmar('leave-list', { entry: 'entry-1' })).refusal?.refused).toBe('not-entitled')
    expect(asked.when(chair('leave-list', { entry: 'entry-1' })).refusal).toBeNull()
  })

  test('the speaker or the President ends a speech, nobody else; the President may call to order', () => {
    const speaking = asked.and(chair('give-floor', { entry: 'entry-1' }))
    expect(speaking.when(belmar('end-speech', {})).refusal?.refused).toBe('not-entitled')
    expect(speaking.when(aldora('end-speech', {})).body.floor.speaker).toBeNull()
    expect(speaking.and(chair('call-to-order', { entry: 'entry-1' })).body.floor.speaker?.seat).toBe('aldora')
  })
})

describe('the list of speakers', () => {
  test('rule 73: is closed with the consent of the Assembly; a right of reply may still be given', () => {
    expect(closed.body.floor.list).toBe('closed')
    expect(closed.when(casparia('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '73' }] })
    expect(closed.when(casparia('ask-for-floor', { kind: 'reply' })).refusal).toBeNull()
    expect(closed.and(chair('reopen-list', {})).when(casparia('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
  })

  test('closes at the announced hour without anybody\'s act, once, also when nobody was there to see it', () => {
    const hour = asked.rehearsal.now + 30 * minute
    const announced = asked.and(chair('propose-list-closing', { at: hour }), chair('gavel', { question: 'question-1' }))
    expect(announced.when(casparia('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
    expect(announced.when(clock('close-list-at-hour', { at: hour })).refusal?.refused).toBe('not-now')
    const later = announced.after(45 * minute)
    expect(later.happened).toEqual(['list-closed'])
    expect(later.rehearsal.events.at(-1)).toMatchObject({ at: hour, by: { capacity: 'clock' }, key: `list-closes-plenary-${hour}` })
    expect(later.when(casparia('ask-for-floor', { kind: 'statement' })).refusal?.refused).toBe('too-late')
    expect(later.when(clock('close-list-at-hour', { at: hour })).refusal?.refused).toBe('not-now')
    expect(announced.when(chair('close-list-at-hour', { at: hour })).refusal?.refused).toBe('not-entitled')
  })
})

describe('the right of reply', () => {
  test('rule 73 with decision 34/401: is heard when the list is exhausted, twice an item, for ten and five minutes', () => {
    const wanted = closed.and(casparia('ask-for-floor', { kind: 'reply' }))
    expect(wanted.when(chair('give-floor', { entry: 'entry-3' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '73' }, { rule: '34/401:8' }, { rule: '34/401:9' }, { rule: '34/401:10' }] })
    const heard = wanted.and(chair('give-floor', { entry: 'entry-1' }), chair('give-floor', { entry: 'entry-2' }), chair('give-floor', { entry: 'entry-3' }))
    expect(heard.body.floor.speaker).toMatchObject({ seat: 'casparia', kind: 'reply', limit: 10, reply: 1 })
    const again = heard.and(casparia('ask-for-floor', { kind: 'reply' }), chair('give-floor', { entry: 'entry-4' }))
    expect(again.body.floor.speaker).toMatchObject({ limit: 5, reply: 2 })
    expect(again.when(casparia('ask-for-floor', { kind: 'reply' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'The number of replies on one item is 2, and this delegation has used or asked for them.' } })
  })

  test('under the consultative rules an observer has none', () => {
    const consultative = meeting('consultative', 5, { dorra: 'observer' })
    expect(consultative.when(dorra('ask-for-floor', { kind: 'reply' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '18' }] })
    expect(consultative.when(dorra('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
  })
})

describe('the time of speeches', () => {
  test('rule 11 of the consultative rules: five minutes unless the meeting sets another limit', () => {
    const speaking = meeting('consultative', 5).and(aldora('ask-for-floor', { kind: 'statement' }), chair('propose-time-limit', { minutes: 3 }), chair('gavel', { question: 'question-5' }))
    expect(speaking.and(chair('give-floor', { entry: 'entry-1' })).body.floor.speaker?.limit).toBe(3)
    expect(meeting('consultative', 5).body.floor.limit).toBe(5)
  })

  test('rule 72: the President\'s proposal of a limit goes to a vote when somebody objects', () => {
    const objected = unga.and(chair('propose-time-limit', { minutes: 5 }), belmar('object', { question: 'question-1' }))
    expect(objected.body.question?.objection).toMatchObject({ by: 'belmar' })
    expect(objected.when(chair('gavel', { question: 'question-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '72' }, { rule: 'practice:without-a-vote' }] })
    const voted = ['aldora', 'belmar', 'casparia'].reduce((world, seat) => world.and(by(seat)('cast-vote', { vote: 'vote-1', choice: seat === 'belmar' ? 'no' : 'yes' })), objected.and(chair('open-vote', { on: 'question-1', recorded: false })))
      .and(chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))
    expect(voted.happened).toEqual(['vote-closed', 'time-limited'])
    expect(voted.body.floor.limit).toBe(5)
  })
})

describe('rule 72: how often each delegation speaks on an item', () => {
  const speak = (seat: string, entry: number) => [by(seat)('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: `entry-${entry}` }), chair('end-speech', {})] as const
  const moved = unga.and(...speak('belmar', 1), belmar('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }), aldora('move', { motion: 'limit-time', minutes: 5, times: 1 }))
  const limited = ['aldora', 'belmar', 'casparia'].reduce((world, seat) => world.and(by(seat)('cast-vote', { vote: 'vote-1', choice: seat === 'belmar' ? 'no' : 'yes' })), moved.and(chair('open-vote', { on: 'motion-1', recorded: false })))
    .and(chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))

  test('a motion limits the time and the number, and both stand in its title', () => {
    expect(limited.happened).toEqual(['vote-closed', 'time-limited', 'interventions-limited'])
    expect(limited.state.decisions.at(-1)?.title.en).toBe('Time limit on speeches: 5 minutes; 1 statement of each delegation on the item')
    expect(unga.and(aldora('move', { motion: 'limit-time', times: 2 })).body.motions[0]).toMatchObject({ minutes: null, terms: { times: 2 } })
    expect(unga.when(aldora('move', { motion: 'limit-time' })).refusal?.cites).toMatchObject([{ rule: '72' }])
  })

  test('whoever has spoken as often leaves the list and is put on it neither by itself nor by the chair', () => {
    expect(limited.body.floor.entries.map(({ seat }) => seat)).toEqual(['casparia'])
    const refusal = { refused: 'not-in-force', cites: [{ rule: '72' }], words: { en: 'The number of statements each delegation makes on this item is limited, and this one has made all of them: 1.' }, possible: { en: 'On another item, in reply, or when the Assembly sets another number.' } }
    expect(limited.when(belmar('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject(refusal)
    expect(limited.when(chair('add-to-list', { seat: 'belmar' })).refusal).toMatchObject(refusal)
    expect(limited.when(belmar('ask-for-floor', { kind: 'reply' })).refusal).toBeNull()
  })

  test('it ends with the item; rules that say nothing of a number take none', () => {
    expect(limited.and(chair('give-floor', { entry: 'entry-3' }), chair('conclude-item', { item: 'item-1' })).body.floor.speaking).not.toHaveProperty('interventions')
    expect(meeting('mun-una', 5).when(aldora('move', { motion: 'limit-time', minutes: 2, times: 1 })).refusal?.refused).toBe('invalid')
  })
})

test('nobody asks for the floor where no item is open, and the seat of another body not at all', () => {
  const between = unga.and(chair('conclude-item', { item: 'item-1' }))
  expect(between.when(aldora('ask-for-floor', { kind: 'statement' })).refusal?.words.en).toBe('No agenda item is before the Assembly.')
  const group = unga.and(secretariat('record-presence', { present: ['aldora'] }), { as: 'chair', command: { type: 'set-up-body', name: 'Contact group', members: ['aldora', 'belmar'], grade: 'closed' } })
  expect(group.rehearsal.events.at(-1)).toMatchObject({ audience: ['body:body-1', 'bureau'] })
  expect(group.when(casparia('raise-point', { about: 'x' }, 'body-1')).refusal).toMatchObject({ refused: 'not-entitled' })
  expect(group.when(aldora('raise-point', { about: 'x' }, 'body-2')).refusal?.refused).toBe('no-such-thing')
})

test('in the Council the rapporteur of a committee may be heard before those who asked earlier, by rule 29', () => {
  const council = meeting('unsc', 5).and(belmar('ask-for-floor', { kind: 'statement' }), chair('add-to-list', { seat: 'casparia', reports: 'rapporteur' }))
  expect(council.body.floor.entries.map(({ seat }) => seat)).toEqual(['casparia', 'belmar'])
  expect(council.rehearsal.events.at(-1)?.data).toMatchObject({ reports: 'rapporteur', rules: ['29'] })
  expect(council.when(chair('give-floor', { entry: 'entry-1' })).refusal?.refused).toBe('out-of-order')
})
