import { describe, expect, test } from 'vitest'
import { belmar, by, chair, given, invented, opening, secretariat, vote, votes, type World } from '#procedure/given.ts'
import { written } from '#rulebooks/overriding.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { outcomePage } from './outcome.ts'

const option = unsc.parameters['preliminaryQuestion']?.options.find(({ value }) => value === 'presidentRules') ?? expect.unreachable()
const book = written(unsc, [{ path: 'parameters.preliminaryQuestion.value', value: 'presidentRules' }, ...option.sets])
const permanent = Object.fromEntries(invented.slice(0, 5).map((name) => [name.toLowerCase(), 'permanent']))
const council = opening(given(book, 15, permanent).and(secretariat('lay-agenda', { items: ['Ferry lines'] }), chair('open-meeting', { grade: 'public' }))).and(chair('open-item', { item: 'item-1' }))
const outcome = ({ rehearsal: { events } }: World) => outcomeOf(events, { stream: 'conference-1', head: { count: events.length, chain: 'ab'.repeat(32) } }) ?? expect.unreachable()
const vetoed = vote(council.and(belmar('submit-draft', { symbol: 'S/1', title: 'Ferries', paragraphs: ['Decides.'], matter: 'substantive', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', { ...votes(10, 0), aldora: 'no' })

describe('The outcome of a Council', () => {
  test('tells how a vote was taken, what followed and what it rested on; "vetoed" is no headline', () => {
    const told = outcome(vetoed)
    expect(told.decisions.at(-1)).toMatchObject({
      vote: { method: 'recorded', teller: null }, bound: null,
      after: [{ en: 'The General Assembly meets within ten working days. The last of these days is 2026-03-30.' }, { en: expect.stringContaining('The President rules') as string }],
    })
    const html = outcomePage(told, 'en')
    expect(html).toContain('By vote: recorded vote')
    expect(html).toContain('The last of these days is 2026-03-30.')
    expect(html.replace(/<table[\s\S]*Rules cited[\s\S]*/u, '')).not.toMatch(/<(h\d|strong)[^>]*>[^<]*vetoed/iu)
  })
  test('has every ruling with facts and settings, a corrected one with both wordings, and a result read otherwise beside the one announced', () => {
    const ruled = vetoed.and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'A matter of proceedure.' }), chair('correct-ruling', { ruling: 'point-1', text: 'A matter of procedure.' }))
    const told = outcome(ruled)
    expect(told.rulings).toMatchObject([{ meeting: 1, corrected: { text: 'A matter of procedure.' }, cites: [{ rule: 'practice:presidents-ruling' }, { rule: '30' }] }])
    expect(told.rulings[0]?.words.en).toMatch(/A matter of proceedure\. Before the chair: .* Corrected later: A matter of procedure\./)
    expect(told.decisions.at(-1)).toMatchObject({ outcome: 'vetoed', words: { en: expect.stringContaining('Not adopted') as string } })
    expect(told.decisions.at(-1)?.after.at(-1)?.en).toContain('By a ruling of the President after the vote')
    expect(told.texts).toMatchObject([{ symbol: 'S/1', decision: told.decisions.at(-1)?.id }])
    for (const language of ['en', 'ar'] as const) expect(outcomePage(told, language)).toContain('Corrected later: A matter of procedure.'.slice(language === 'en' ? 0 : 17))
  })
  test('names the rulebook by its title and its edition in words, and leaves out a column in which nothing stands', () => {
    const told = outcome(vetoed)
    expect(outcomePage(told, 'en')).toContain('Provisional rules of procedure of the Security Council (S/96/Rev.7) (edition: from 1966)')
    expect(outcomePage(told, 'ar')).toContain('منذ عام ١٩٦٦')
    for (const language of ['en', 'ar'] as const) expect(outcomePage(told, language).replace(/<style>[\s\S]*?<\/style>|<h2><bdi>(Rules cited|المواد المستشهد بها)[\s\S]*/gu, '')).not.toMatch(/\(unsc|1966-|Credentials<|وثائق التفويض</)
  })
  test('says who counted a show of hands', () => {
    const hands = council.and(by('casparia')('submit-draft', { symbol: 'S/2', title: 'Order', paragraphs: ['Decides.'], matter: 'procedural', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' }))
      .and(...(['yes', 'no', 'abstain'] as const).map((answer, n) => secretariat('count-hands', { vote: 'vote-1', answer, number: n === 0 ? 11 : 2, teller: 'First teller' })), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))
    expect(outcome(hands).decisions.at(-1)?.vote).toMatchObject({ method: 'hands', teller: 'First teller' })
    expect(outcomePage(outcome(hands), 'en')).toContain('By vote: show of hands, counted by First teller')
  })
})
