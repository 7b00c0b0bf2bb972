import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { hour } from '#base/instants.ts'
import { type Message, type Silence, silence, silenceStart } from './silence.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) }
const members = ['Aldora', 'Belmar', 'Casparia']
/** Proposed at a meeting, broken by an objection or an amendment. */
const meeting: Silence = { rule: { starts: 'at-meeting', leastHours: 0, brokenBy: ['objection', 'amendment'] }, openedAt: 1_000, expiresAt: 1_000 + 48 * hour, entitled: members }
/** Started between meetings, for 72 hours at least, broken by an objection. */
const assembly: Silence = { ...meeting, rule: { starts: 'between-meetings', leastHours: 72, brokenBy: ['objection'] }, expiresAt: 1_000 + 72 * hour }
const sent = (by: string, kind: Message['kind'], at: number): Message => ({ by, kind, at })

describe('a silence procedure starts', () => {
  test('unless an objection is made at the meeting where it is proposed', () => {
    expect(silenceStart(meeting)).toEqual({ kind: 'may-start' })
    expect(silenceStart(meeting, ['Belmar', 'Belmar', 'Zelland'])).toEqual({ kind: 'objected', objectors: ['Belmar'] })
  })
  test('over nobody\'s objection where it is started between meetings: one objects during the period', () => {
    expect(silenceStart(assembly, ['Belmar'])).toEqual({ kind: 'may-start' })
  })
  test('for no less than its least hours: 72 are enough, a millisecond less is not', () => {
    expect(silenceStart({ ...assembly, expiresAt: assembly.expiresAt - 1 })).toEqual({ kind: 'too-short', earliest: assembly.expiresAt })
  })
  test('never with an expiry that is not after its opening', () => {
    expect(silenceStart({ ...meeting, expiresAt: meeting.openedAt })).toEqual({ kind: 'too-short', earliest: meeting.openedAt + 1 })
  })
})

describe('silence', () => {
  test('adopts at the expiry, not a millisecond before it, even if everybody has agreed', () => {
    const all = members.map((member) => sent(member, 'agreement', 2_000))
    expect(silence(meeting, all, meeting.expiresAt - 1).outcome).toBe('running')
    expect(silence(meeting, all, meeting.expiresAt).outcome).toBe('adopted')
  })
  test('is broken at once by an objection before the expiry', () => {
    expect(silence(meeting, [sent('Belmar', 'objection', meeting.expiresAt - 1)], meeting.expiresAt - 1)).toMatchObject({ outcome: 'broken', breaks: [{ by: 'Belmar' }], late: [] })
  })
  test('is not broken at the expiry: that is too late', () => {
    const late = sent('Belmar', 'objection', meeting.expiresAt)
    expect(silence(meeting, [late], meeting.expiresAt)).toMatchObject({ outcome: 'adopted', breaks: [], late: [late] })
  })
  test('is broken by an amendment where the rules say so, and not elsewhere', () => {
    const amendment = [sent('Casparia', 'amendment', 5_000)]
    expect(silence(meeting, amendment, 6_000).outcome).toBe('broken')
    expect(silence(assembly, amendment, assembly.expiresAt).outcome).toBe('adopted')
  })
  test('is not broken by somebody without a say, nor by what came before it was open', () => {
    const unheard = [sent('Aldora', 'objection', 999), sent('Zelland', 'objection', 2_000)]
    expect(silence(meeting, unheard, meeting.expiresAt)).toMatchObject({ outcome: 'adopted', unheard })
  })
  test('keeps statements and reservations for the decision, in the order received', () => {
    const later = sent('Aldora', 'reservation', 7_000)
    const sooner = sent('Casparia', 'statement', 6_000)
    expect(silence(meeting, [later, sooner], meeting.expiresAt)).toMatchObject({ outcome: 'adopted', attached: [sooner, later] })
  })
  test('what is not received yet is not known yet', () => {
    expect(silence(meeting, [sent('Belmar', 'objection', 9_000)], 8_999).outcome).toBe('running')
  })
})

test('the result of a silence procedure depends on the instants alone: it never adopts before the expiry, and once broken stays broken', () => {
  const message = fc.record({ by: fc.constantFrom(...members, 'Zelland'), kind: fc.constantFrom<Message['kind']>('objection', 'amendment', 'agreement', 'reservation', 'statement'), at: fc.integer({ min: 0, max: 2_000 }) })
  const short = { ...meeting, openedAt: 500, expiresAt: 1_500 }
  fc.assert(fc.property(fc.array(message, { maxLength: 8 }), fc.integer({ min: 0, max: 2_000 }), fc.nat({ max: 500 }), (messages, now, later) => {
    const told = silence(short, messages, now)
    expect(silence(short, messages.toReversed(), now).outcome).toBe(told.outcome)
    if (now < short.expiresAt) expect(told.outcome).not.toBe('adopted')
    if (told.outcome !== 'running') expect(silence(short, messages, now + later).outcome).toBe(told.outcome)
  }), runs)
})
