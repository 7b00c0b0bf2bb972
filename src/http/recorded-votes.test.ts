import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { canonical } from '#base/canonical.ts'
import { type Guest, testHouse } from './test-house.ts'

const seats = ['aldora', 'belmar', 'casparia'] as const
const capacities: readonly Capacity[] = ['secretariat', 'chair', ...seats.map((seat): Capacity => `delegation:${seat}`)]

/** A hall with three delegations at three times a draft before them, its votes shown as the rulebook of this conference says. */
async function hall(settings: readonly (readonly [path: string, value: string])[]) {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
  const people = new Map<Capacity, Guest>()
  for (const capacity of capacities) people.set(capacity, await house.person(capacity, [stream, capacity]))
  let keys = 0
  const sends = async (capacity: Capacity, type: string, fields: object): Promise<Response> => {
    const answer = await people.get(capacity)?.post(`/streams/${stream}/commands`, { command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity })
    return answer ?? expect.unreachable()
  }
  const does = async (capacity: Capacity, type: string, fields: object): Promise<void> => {
    const answer = await sends(capacity, type, { body: 'plenary', ...fields })
    expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
  }
  const { body: _body, ...seat } = { body: '', names: { en: '=Aldora', fr: 'Aldore' }, role: 'member' }
  expect((await sends('secretariat', 'seat-delegation', { seat: 'aldora', ...seat })).status).toBe(200)
  for (const id of seats.slice(1)) expect((await sends('secretariat', 'seat-delegation', { seat: id, names: { en: id }, role: 'member' })).status).toBe(200)
  for (const [path, value] of settings) expect((await sends('secretariat', 'set-rule', { path, value })).status).toBe(200)
  await does('secretariat', 'lay-agenda', { items: ['Waters'] })
  await does('chair', 'open-meeting', { grade: 'public' })
  await does('delegation:belmar', 'submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides to share the waters.'], sponsors: [], matter: 'other' })
  const get = async (capacity: Capacity | 'public', path: string): Promise<Response> => (capacity === 'public' ? house.app.request(`/api/streams/${stream}${path}`) : people.get(capacity)?.get(`/streams/${stream}${path}`) ?? expect.unreachable())
  const everything = async (capacity: Capacity | 'public'): Promise<string> => (await Promise.all(['/snapshot', '/events?after=0&limit=500', '/journal', '/outcome.json'].map(async (path) => (await get(capacity, path)).text()))).join('\n')
  return { house, stream, sends, does, get, everything }
}
type Hall = Awaited<ReturnType<typeof hall>>

/** The steps of the opening, the item and the draft, up to an open vote by name. */
async function open({ does, get }: Hall): Promise<void> {
  for (let step = 0; step < 9; step++) {
    const { state } = await (await get('secretariat', '/snapshot')).json() as { readonly state: { readonly bodies: { readonly plenary: { readonly opened: number } }; readonly founding: { readonly rulebook: { readonly opening: readonly { readonly id: string }[] } }; readonly counts: { readonly question: number } } }
    const next = state.founding.rulebook.opening[state.bodies.plenary.opened]
    if (next === undefined) break
    if (next.id === 'election-of-chair') await does('delegation:belmar', 'nominate', { candidate: 'aldora' })
    await does(next.id === 'election-of-chair' ? 'secretariat' : 'chair', 'take-step', { step: next.id, ...(next.id === 'election-of-chair' ? { candidate: 'aldora' } : {}) })
    await does(next.id === 'election-of-chair' ? 'secretariat' : 'chair', 'gavel', { question: `question-${state.counts.question + 1}` })
  }
  await does('chair', 'open-item', { item: 'item-1' })
  await does('chair', 'take-up-draft', { draft: 'draft-1' })
  await does('chair', 'open-vote', { on: 'draft-1', recorded: true })
}

describe('a vote that is shown with the result', () => {
  let at: Hall
  beforeAll(async () => {
    at = await hall([['voting.shown', canonical('at-the-close')]])
    await open(at)
    await at.does('delegation:aldora', 'cast-vote', { vote: 'vote-1', choice: 'abstain' })
    await at.does('delegation:casparia', 'cast-vote', { vote: 'vote-1', choice: 'no' })
  })
  afterAll(() => at.house.close())

  test('cannot be learnt before the close from any device of another delegation, the chair\'s, the secretariat\'s or the public\'s', async () => {
    expect(await at.everything('delegation:aldora')).toMatch(/"choice":"abstain"/)
    for (const reader of ['delegation:belmar', 'chair', 'secretariat', 'public'] as const) {
      const seen = await at.everything(reader)
      expect([reader, /"vote-cast"|"choice":"(abstain|no|yes)"|"cast":\{"/.exec(seen)?.[0] ?? null]).toEqual([reader, null])
      expect(seen).toContain('"vote-received"')
    }
    expect(await at.everything('delegation:casparia')).not.toContain('"choice":"abstain"')
  })

  test('when it is closed everybody reads it by name, as a page, a table and a value; a late vote is refused by its rule', async () => {
    await at.does('chair', 'announce-lock', { vote: 'vote-1' })
    await at.does('chair', 'close-vote', { vote: 'vote-1' })
    const late = await at.sends('delegation:belmar', 'cast-vote', { body: 'plenary', vote: 'vote-1', choice: 'yes' })
    expect([late.status, (await late.json() as { readonly refusal: object }).refusal]).toMatchObject([422, { refused: 'too-late', cites: [{ rule: '88' }] }])
    const decision = (await (await at.get('public', '/outcome.json')).json() as { readonly decisions: readonly { readonly id: string; readonly vote: object | null }[] }).decisions.findLast(({ vote }) => vote !== null)?.id ?? ''
    const path = `/decisions/${decision}/vote`
    const table = await at.get('public', `${path}.csv`)
    expect([table.headers.get('content-type'), table.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', `attachment; filename="${at.stream}-${decision}.csv"`])
    const [head = '', ...rows] = (await table.text()).trimEnd().split('\r\n')
    expect(head).toBe('"stream","exercise","decision","at","title","outcome","rulebook","edition","rules","method","tellers","mark","seat","name_ar","name_zh","name_en","name_fr","name_ru","name_es","vote","number","meant_afterwards"')
    expect(rows.map((row) => row.split(',').slice(-10).join())).toEqual([
      '"aldora","","","\'=Aldora","Aldore","","","abstain","1",""', '"belmar","","","belmar","","","","absent","1",""', '"casparia","","","casparia","","","","no","1",""',
    ])
    expect(await (await at.get('public', `${path}.json`)).json()).toMatchObject({ exercise: true, taken: { id: decision, vote: { for: 0, against: 1, abstained: 1, roll: [{ seat: 'aldora', stance: 'abstain' }, {}, {}] } } })
    const page = await (await at.get('public', `${path}?language=ar`)).text()
    expect([page.includes('dir="rtl"'), page.includes('casparia'), page.includes('<script')]).toEqual([true, true, false])
    expect((await at.get('public', '/decisions/decision-99/vote.csv')).status).toBe(404)
    expect(new TextDecoder('latin1').decode((await (await at.get('chair', `${path}.pdf`)).arrayBuffer()).slice(0, 5))).toBe('%PDF-')
  })
})

describe('two people of one delegation in the same second', () => {
  /** Each sends another answer; neither waits for the other. */
  async function both(at: Hall): Promise<readonly Response[]> {
    const colleague = await at.house.person('Colleague', [at.stream, 'delegation:belmar'])
    const command = { type: 'cast-vote', body: 'plenary', vote: 'vote-1' }
    return Promise.all([at.sends('delegation:belmar', command.type, { ...command, choice: 'yes' }), colleague.post(`/streams/${at.stream}/commands`, { command: { ...command, choice: 'no' }, seen: 0, key: 'colleague', capacity: 'delegation:belmar' })])
  }

  test('where a vote may change the last before the lock counts, both learn whose it replaced, and after the lock none does', async () => {
    const at = await hall([])
    await open(at)
    expect((await both(at)).map(({ status }) => status)).toEqual([200, 200])
    const { state } = await (await at.get('delegation:belmar', '/snapshot')).json() as { readonly state: { readonly bodies: { readonly plenary: { readonly votes: readonly unknown[] } } } }
    expect(state.bodies.plenary.votes).toMatchObject([{ cast: { belmar: 'no' }, sent: { belmar: { before: { choice: 'yes' } } } }])
    for (const type of ['announce-lock', 'close-vote']) await at.does('chair', type, { body: 'plenary', vote: 'vote-1' })
    expect(await (await at.sends('delegation:belmar', 'cast-vote', { body: 'plenary', vote: 'vote-1', choice: 'yes' })).json()).toMatchObject({ refusal: { words: { en: 'The voting is locked: this vote has been closed.' } } })
    const closed = await (await at.get('delegation:belmar', '/snapshot')).json() as { readonly state: { readonly decisions: readonly unknown[] } }
    expect(closed.state.decisions).toMatchObject([{ vote: { for: 0, against: 1 } }])
    await at.house.close()
  })

  test('where a vote stands the second is refused, with what the first had sent and the rule', async () => {
    const at = await hall([['voting.mayChange', 'false']])
    await open(at)
    const answers = await both(at)
    expect(answers.map(({ status }) => status)).toEqual([200, 422])
    expect(await answers[1]?.json()).toMatchObject({ refusal: { refused: 'already-done', cites: [{ rule: '88' }], words: { en: 'Your delegation has already voted: in favour. Under the rules of this conference a vote that was sent stands.' } } })
    await at.house.close()
  })
})
