import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Counted, longestLine, tally } from './tally.ts'

type Told = { readonly code: number; readonly out: readonly Counted[]; readonly err: string }

async function run(args: readonly string[], lines: readonly string[]): Promise<Told> {
  const out: string[] = []
  let err = ''
  const given = async function* (): AsyncGenerator<string> { yield* lines }
  const code = await tally(args, { lines: given(), out: (text) => { out.push(text) }, err: (text) => { err += text }, env: {} })
  return { code, out: out.map((text) => JSON.parse(text) as Counted), err }
}

const line = (id: string, matter: string, letters: string): string =>
  JSON.stringify({ id, date: '2024-05-10', matter, votes: Object.fromEntries(letters.split(' ').map((letter, n) => [`S${n}`, letter])) })
const times = (letter: string, n: number): string => Array.from({ length: n }, () => letter).join(' ')

describe('parley tally --rulebook unga', () => {
  test('counts an important question by two thirds, and says how', async () => {
    const { code, out } = await run(['--rulebook', 'unga'], [line('a', 'important', `${times('Y', 18)} ${times('N', 8)} ${times('A', 4)}`)])
    expect(code).toBe(0)
    expect(out).toEqual([{
      id: 'a', outcome: 'adopted', for: 18, against: 8, abstained: 4, notParticipating: 0, absent: 0, base: 26, needed: 18, vetoedBy: [],
      citations: [{ rulebook: 'unga', edition: 'A/520/Rev.20', rule: '83' }, { rulebook: 'unga', edition: 'A/520/Rev.20', rule: '86' }],
      words: 'Two thirds of the 26 members present and voting: 18 needed, 18 in favour. Adopted. Rule 83.',
    }])
  })
  test.each(['substantive', 'procedural', 'other'])('counts a %s question by simple majority, since the Assembly draws no such line', async (matter) => {
    const { out } = await run(['--rulebook=unga'], [line('a', matter, 'Y Y N A')])
    expect(out).toMatchObject([{ outcome: 'adopted', base: 3, needed: 2, citations: [{ rule: '85' }, { rule: '86' }] }])
  })
  test('leaves an equal division to a second vote, but not on an important question', async () => {
    const divided = `${times('Y', 47)} ${times('N', 47)} ${times('A', 20)}`
    const { out } = await run(['--rulebook', 'unga'], [line('a', 'other', divided), line('b', 'important', divided)])
    expect(out).toMatchObject([{ outcome: 'tied', citations: [{ rule: '85' }, { rule: '86' }, { rule: '95' }] }, { outcome: 'not-adopted', citations: [{ rule: '83' }, { rule: '86' }] }])
  })
  test('decides nothing when half the members or fewer are present', async () => {
    const { out } = await run(['--rulebook', 'unga'], [line('a', 'other', 'Y A X X'), line('b', 'other', 'Y A NP X')])
    expect(out).toMatchObject([{ outcome: 'no-quorum', absent: 2, citations: [{ rule: '67' }] }, { outcome: 'adopted', notParticipating: 1 }])
  })
  test('names each line it cannot count by its number and goes on with the rest', async () => {
    const { code, out, err } = await run(['--rulebook', 'unga'], [
      line('a', 'weird', 'Y'), '', 'not json', line('b', 'other', 'Y Y N'), '[]', '{"matter":"other"}', '{"id":"c"}',
      '{"id":"d","matter":"other"}', '{"id":"e","matter":"other","votes":{}}', '{"id":"f","matter":"other","votes":{"A":"yes"}}',
      `{"id":"g","matter":"other","votes":{"A":"${'Y'.repeat(longestLine)}"}}`, '{"id":"h","matter":"toString","votes":{"A":"Y"}}', line('i', 'other', 'N'),
    ])
    expect(code).toBe(1)
    expect(out.map(({ id }) => id)).toEqual(['b', 'i'])
    expect([...err.matchAll(/^line (\d+): ([a-z-]+):/gm)].map(([, number, problem]) => `${number} ${problem}`)).toEqual([
      '1 unknown-matter', '3 malformed', '5 malformed', '6 malformed', '7 malformed', '8 malformed', '9 malformed', '10 malformed', '11 too-large', '12 unknown-matter',
    ])
  })
  test('takes any name for a member', async () => {
    const { out } = await run(['--rulebook', 'unga'], ['{"id":1,"matter":"other","votes":{"__proto__":"Y","constructor":"Y","Côte d’Ivoire":"N"}}'])
    expect(out).toMatchObject([{ id: 1, for: 2, against: 1, outcome: 'adopted' }])
  })
})

describe('parley tally --rulebook unsc', () => {
  const permanent = ['CHN', 'FRA', 'RUS', 'GBR', 'USA']
  const council = (id: string, date: string | null, matter: string, letters: string): string => {
    const cast = letters.split(' ')
    return JSON.stringify({ id, date, matter, votes: Object.fromEntries(cast.map((letter, n) => [permanent[n] ?? `E${n}`, letter])) })
  }
  test('needs seven votes to the end of 1965 and nine from the first of January 1966', async () => {
    const seven = `Y Y N A A ${times('Y', 5)} N`
    const { out, err } = await run(['--rulebook', 'unsc'], [
      council('a', '1965-12-31', 'procedural', seven), council('b', '1966-01-01', 'procedural', `${seven} A A A A`), council('c', null, 'procedural', `${seven} Y Y A A`),
    ])
    expect([err, out.map(({ id, outcome, needed, citations }) => [id, outcome, needed, citations[0]?.edition])]).toEqual(['', [['a', 'adopted', 7, '1946-1965'], ['b', 'not-adopted', 9, '1966-'], ['c', 'adopted', 9, '1966-']]])
  })
  test('calls a permanent No a veto where nine are in favour, a failure for want of votes at eight, and nothing on procedure', async () => {
    const { out } = await run(['--rulebook', 'unsc'], [
      council('nine', '2001-05-10', 'substantive', `Y N Y Y Y ${times('Y', 5)} ${times('A', 5)}`), council('eight', '2001-05-10', 'substantive', `Y N Y Y Y ${times('Y', 4)} ${times('A', 6)}`),
      council('procedure', '2001-05-10', 'procedural', `N N Y Y Y ${times('Y', 6)} ${times('N', 4)}`), council('abstained', '2001-05-10', 'chapter-vii', `A X NP A A ${times('Y', 9)} N`),
    ])
    expect(out.map(({ id, outcome, vetoedBy }) => [id, outcome, vetoedBy])).toEqual([['nine', 'vetoed', ['FRA']], ['eight', 'not-adopted', []], ['procedure', 'adopted', []], ['abstained', 'adopted', []]])
  })
  test('says which line is of a day no edition knows, has no day, or holds somebody who is no member', async () => {
    const { code, out, err } = await run(['--rulebook', 'unsc'], [
      council('early', '1945-10-24', 'procedural', times('Y', 11)), council('no day', '1965-02-30', 'procedural', times('Y', 11)), council('fifteen', '1965-02-28', 'procedural', times('Y', 15)),
      council('good', '1965-02-28', 'procedural', times('Y', 11)), council('sixteen', '1990-02-28', 'procedural', times('Y', 16)),
    ])
    expect([code, out.map(({ id }) => id)]).toEqual([1, ['good']])
    expect([...err.matchAll(/^line (\d+): ([a-z-]+):/gm)].map(([, number, problem]) => `${number} ${problem}`)).toEqual(['1 out-of-force', '2 malformed', '3 not-a-member', '5 not-a-member'])
  })
  test('counts under one edition where it is named, and refuses an edition it does not know', async () => {
    const late = await run(['--rulebook', 'unsc', '--edition', '1946-1965'], [council('a', '1966-01-01', 'procedural', times('Y', 11))])
    expect([late.code, late.err]).toEqual([1, 'line 1: out-of-force: vote a is of "1966-01-01"; in force were 1946-1965 (from 1946-01-17 to 1965-12-31)\n'])
    const none = await run(['--rulebook', 'unsc', '--edition', '1999'], [])
    expect([none.code, none.err]).toEqual([2, 'Provisional rules of procedure of the Security Council (S/96/Rev.7) has no edition "1999". Known: 1946-1965, 1966-.\n'])
  })
})

describe('a body of so many members', () => {
  const gcc = (id: string, votes: object): string => JSON.stringify({ id, date: '2024-05-10', matter: 'other', votes })
  test('knows from the register who the members of an organisation are on the day of the vote', async () => {
    const league = (id: string, date: string | null, votes: object): string => JSON.stringify({ id, ...(date === null ? {} : { date }), matter: 'secretary-general', votes })
    const { code, out, err } = await run(['--rulebook', 'arab-league'], [
      league('founders', '1946-01-10', { EGY: 'Y', IRQ: 'Y', JOR: 'Y', LBN: 'N', SAU: 'Y', SYR: 'Y', YEM: 'Y' }),
      league('too early', '1946-01-10', { EGY: 'Y', IRQ: 'Y', KWT: 'Y' }),
      league('suspended', '2012-06-01', { EGY: 'Y', SYR: 'Y' }), league('never', null, { EGY: 'Y', TUR: 'Y' }), league('any day', null, { EGY: 'Y', SYR: 'Y', KWT: 'Y' }),
    ])
    expect([code, out.map(({ id }) => id)]).toEqual([1, ['founders', 'any day']])
    expect(err).toMatch(/line 2: not-a-member: vote too early has KWT, not among the Members of the League of Arab States that take part on 1946-01-10\nline 3: not-a-member: vote suspended has SYR.*\nline 4: not-a-member: vote never has TUR/)
    expect((await run(['--rulebook', 'gcc'], [JSON.stringify({ id: 'g', matter: 'substantive', votes: { BHR: 'Y', KWT: 'Y', OMN: 'Y', JOR: 'Y' } })])).err).toMatch(/not-a-member: vote g has JOR/)
  })
  test('counts a worked example of members without names, as many as the body has', async () => {
    const { code, out, err } = await run(['--rulebook', 'gcc'], [
      gcc('abstainer', { A: 'Y', B: 'Y', C: 'Y', D: 'Y', E: 'Y', F: 'A' }), gcc('one against', { A: 'Y', B: 'Y', C: 'Y', D: 'Y', E: 'Y', F: 'N' }),
      gcc('seven', { A: 'Y', B: 'Y', C: 'Y', D: 'Y', E: 'Y', F: 'Y', G: 'Y' }),
    ])
    expect([code, out.map(({ id, outcome }) => `${id}: ${outcome}`)]).toEqual([1, ['abstainer: adopted', 'one against: not-adopted']])
    expect([...err.matchAll(/^line (\d+): ([a-z-]+):/gm)].map(([, number, problem]) => `${number} ${problem}`)).toEqual(['3 not-a-member'])
  })
})

describe('parley tally of a vote in which some do not vote like the others', () => {
  const vote = (id: string, matter: string, votes: object, more: object): string => JSON.stringify({ id, date: '2024-05-10', matter, votes, ...more })
  const problems = ({ err }: Told): readonly string[] => [...err.matchAll(/^line (\d+): (.*)$/gm)].map(([, number, problem]) => `${number} ${problem}`)

  test('keeps a member whose vote is suspended in the membership, and refuses its vote', async () => {
    const told = await run(['--rulebook', 'unga'], [
      vote('two of three', 'charter-amendment', { A: 'Y', B: 'Y', C: 'X' }, { suspended: ['C'] }),
      vote('one of two here', 'other', { A: 'Y', B: 'X', C: 'NP' }, { suspended: ['C'] }), vote('one here', 'other', { A: 'Y', B: 'X', C: 'X' }, { suspended: ['C'] }),
      vote('sent', 'other', { A: 'Y', B: 'A', C: 'A' }, { suspended: ['C'] }), vote('who', 'other', { A: 'Y' }, { suspended: ['Z'] }), vote('shape', 'other', { A: 'Y' }, { suspended: 'A' }), vote('none', 'other', { A: 'Y' }, { suspended: [] }),
    ])
    expect(told.out.map(({ id, outcome, base, suspended, citations }) => [id, outcome, base, suspended, citations.at(-1)?.rule])).toEqual([
      ['two of three', 'adopted', 3, 1, 'charter:19'], ['one of two here', 'adopted', 1, 1, 'charter:19'], ['one here', 'no-quorum', 1, 1, 'charter:19'], ['none', 'adopted', 1, 0, '86'],
    ])
    expect([told.code, problems(told)]).toEqual([1, [
      '4 not-entitled: vote sent: C has A, and its vote is suspended; it takes NP where it was present, X where not. Arrears.',
      '5 not-a-member: vote who: "suspended" has Z, which is not among the members', '6 malformed: vote shape: "suspended" takes ["MEMBER", …]',
    ]])
  })
  test('binds a party to a dispute to abstain under Chapter VI, and nowhere else', async () => {
    const council = (id: string, matter: string, letters: string): string => vote(id, matter, Object.fromEntries(letters.split('').map((letter, n) => [`E${n}`, letter])), { parties: ['E0'] })
    const told = await run(['--rulebook', 'unsc'], [council('abstains', 'chapter-vi', 'AYYYYYYYYYNNNNN'), council('votes', 'chapter-vi', 'NYYYYYYYYYNNNNN'), council('elsewhere', 'chapter-vii', 'NYYYYYYYYYNNNNN')])
    expect(told.out.map(({ id, outcome, abstained, citations }) => [id, outcome, abstained, citations.map(({ rule }) => rule).includes('practice:obligatory-abstention')])).toEqual([['abstains', 'adopted', 1, true], ['elsewhere', 'adopted', 0, false]])
    expect(problems(told)).toEqual([expect.stringMatching(/^2 not-entitled: vote votes: E0 has N, and is a party to the dispute; it takes A, NP or X\./)])
  })
  test('leaves those a question concerns out of the electorate, and says whom a majority binds', async () => {
    const told = await run(['--rulebook', 'arab-league', '--edition', 'Pact 1945'], [
      JSON.stringify({ id: 'aggression', date: '1946-01-10', matter: 'aggression', votes: { A: 'Y', B: 'Y', C: 'X' }, parties: ['C'] }),
      JSON.stringify({ id: 'majority', date: '1946-01-10', matter: 'decision', votes: { A: 'Y', B: 'Y', C: 'N' }, parties: ['C'] }),
      JSON.stringify({ id: 'abstains', date: '1946-01-10', matter: 'difference', votes: { A: 'Y', B: 'N', C: 'A' }, parties: ['C'] }),
      JSON.stringify({ id: 'arrears', date: '1946-01-10', matter: 'decision', votes: { A: 'Y' }, suspended: ['A'] }),
    ])
    expect(told.out.map(({ id, outcome, excluded, bound }) => [id, outcome, excluded, bound])).toEqual([['aggression', 'adopted', 1, 'all'], ['majority', 'adopted', undefined, ['A', 'B']]])
    expect(problems(told)).toEqual([expect.stringMatching(/^3 not-entitled: vote abstains: C has A, and is a party to the dispute; it takes NP or X\. /), expect.stringMatching(/^4 no-rule: vote arrears: .* knows no suspension of a vote$/)])
  })
  test('counts the vote of an organisation for each of its members, and never both', async () => {
    const wto = (id: string, votes: object, blocs: unknown): string => vote(id, 'decision', votes, { blocs })
    const told = await run(['--rulebook', 'wto'], [
      wto('three for one', { Union: 'Y', A: 'X', B: 'X', C: 'NP', D: 'N', E: 'N' }, { Union: ['A', 'B', 'C'] }), wto('by themselves', { Union: 'X', A: 'N', B: 'Y', C: 'Y' }, { Union: ['A', 'B'] }),
      wto('both', { Union: 'Y', A: 'N', B: 'Y' }, { Union: ['A'] }), wto('who', { Union: 'Y', A: 'X' }, { Union: ['Z'] }), wto('no vote', { A: 'Y' }, { Union: ['A'] }),
      wto('twice', { Union: 'Y', League: 'N', A: 'X' }, { Union: ['A'], League: ['A'] }), wto('itself', { Union: 'Y', A: 'X' }, { Union: ['Union'] }), wto('shape', { A: 'Y' }, ['A']),
    ])
    expect(told.out.map(({ id, outcome, for: yes, against }) => [id, outcome, yes, against])).toEqual([['three for one', 'adopted', 3, 2], ['by themselves', 'adopted', 2, 1]])
    expect(problems(told).map((one) => one.replace(/ (A has N, and Union votes in its place; never both\.).*/, ' $1'))).toEqual([
      '3 not-entitled: vote both: A has N, and Union votes in its place; never both.', '4 not-a-member: vote who: "blocs of Union" has Z, which is not among the members', '5 not-a-member: vote no vote: "blocs" has Union, which is not among the votes',
      '6 malformed: vote twice: A is a member of Union and of League', '7 not-a-member: vote itself: "blocs of Union" has Union, which is not among the members', '8 malformed: vote shape: "blocs" takes {"ORGANISATION": ["MEMBER", …]}',
    ])
    expect(problems(await run(['--rulebook', 'unga'], [vote('a', 'other', { A: 'Y' }, { blocs: {} }), vote('b', 'other', { A: 'Y' }, { parties: ['A'] })]))).toEqual([expect.stringMatching(/^1 no-rule: vote a: under .* nobody votes in the place of its members$/), expect.stringMatching(/^2 no-rule: vote b: .* has no rule on parties to a dispute$/)])
  })
})

describe('parley tally', () => {
  test('explains itself', async () => {
    expect(await run(['--help'], [])).toMatchObject({ code: 0, out: [], err: expect.stringContaining('--rulebook ID') })
    expect(await run([], [])).toMatchObject({ code: 2, out: [], err: expect.stringContaining('parley tally') })
  })
  test('knows its rulebooks', async () => {
    expect(await run(['--rulebook', 'nonesuch'], [])).toMatchObject({ code: 2, out: [], err: expect.stringContaining('"nonesuch"') })
    expect(await run(['--rulebook', '__proto__'], [])).toMatchObject({ code: 2, out: [] })
  })
  test('is told by rule that a consultative meeting has no vote', async () => {
    const { code, out, err } = await run(['--rulebook', 'consultative'], [line('a', 'other', 'Y')])
    expect([code, out]).toEqual([2, []])
    expect(err).toContain('A request for a vote is out of order')
    expect(err).toContain('Rule 8.')
  })
})

describe('the votes that docs/concepts/rulings.md counts', () => {
  const folder = join(import.meta.dirname, '../../docs/examples/votes')
  const text = readFileSync(join(folder, '../../concepts/rulings.md'), 'utf8')
  test.each([['unsc', 'procedural-over-a-permanent-no'], ['unga', 'equally-divided'], ['unga', 'suspended-member'], ['unsc', 'party-that-abstains'], ['wto', 'union-for-its-members']])('%s: %s come out as expected, in the words of the page', async (rulebook, file) => {
    const lines = readFileSync(join(folder, `${file}.ndjson`), 'utf8').trim().split('\n')
    const { code, out } = await run(['--rulebook', rulebook], lines)
    expect(code).toBe(0)
    expect(out.map(({ outcome }) => outcome)).toEqual(lines.map((each) => (JSON.parse(each) as { readonly expected: string }).expected))
    for (const { words } of out) expect(text).toContain(words)
  })
})
