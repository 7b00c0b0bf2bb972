import { describe, expect, test } from 'vitest'
import { hour } from '#base/instants.ts'
import { chair, type Deed, given, secretariat, type World } from './given.ts'
import { script } from './script.ts'

const received = (seat: string): Deed => ({ as: 'secretariat', command: { type: 'record-credentials', seat, issuedBy: 'foreign-minister', form: 'original' } })
const said = ({ state, rehearsal }: World) => script(state, rehearsal.now)
const rules = (world: World) => said(world)?.cites.map(({ rule }) => rule) ?? []

describe('Given credentials that came late', () => {
  const council = given('unsc', 6, { fennmark: 'invited-state' }).and(secretariat('lay-agenda', { items: ['The situation in Aldora'] }), received('aldora'))

  test('the Security Council is told before a meeting that opens within 24 hours, by rule 13, and nobody is refused', () => {
    const soon = council.after(23 * hour)
    expect([said(soon)?.sentence.en, rules(soon)]).toMatchObject([expect.stringContaining('Credentials received later than 24 hours ahead: Aldora.'), expect.arrayContaining(['13'])])
    expect(soon.when(chair('open-meeting', { grade: 'public' })).refusal).toBeNull()
    expect(said(council.after(24 * hour))?.sentence.en).not.toContain('Credentials')
  })
  test('of a State that was invited by rule 14', () => {
    const invited = council.after(24 * hour).and(received('fennmark'))
    expect([said(invited)?.sentence.en, rules(invited)]).toMatchObject([expect.stringContaining('ahead: Fennmark.'), expect.arrayContaining(['14'])])
    expect(rules(invited)).not.toContain('13')
  })
  test('the General Assembly before its first meeting, a week ahead (rule 27), and a conference by rule 3', () => {
    for (const [book, rule] of [['unga', '27'], ['unconf', '3']] as const) {
      const before = given(book, 6).and(secretariat('lay-agenda', { items: ['Waters'] }), received('belmar'))
      expect(said(before.after(6 * 24 * hour))?.sentence.en).toContain('168 hours ahead: Belmar.')
      expect(rules(before.after(6 * 24 * hour))).toContain(rule)
      expect(said(before.after(7 * 24 * hour))?.sentence.en).not.toContain('Belmar')
    }
  })
  test('where no rule says how long ahead, nothing is told', () => {
    expect(said(given('gcc', 6).and(secretariat('lay-agenda', { items: ['Waters'] }), received('belmar')))?.sentence.en).not.toContain('Credentials')
  })
})
