import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Rejected } from '#base/codes.ts'
import { play } from './play.ts'
import { playSchema } from './play-script.ts'

const docs = join(import.meta.dirname, '../../docs')
const examples = readdirSync(join(docs, 'examples'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
const folder = mkdtempSync(join(tmpdir(), 'parley-play-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Line = { readonly event?: { readonly type: string; readonly position: number }; readonly refused?: { readonly step: number; readonly as: string; readonly refusal: { readonly refused: string; readonly cites: readonly { readonly rule: string }[]; readonly words: { readonly en: string } } }; readonly ruling?: { readonly words: { readonly en: string } } }

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly Line[]; readonly said: string }> {
  let out = ''
  let said = ''
  const code = await play(args, { lines: (async function* () {})(), out: (text) => { out += text }, err: (text) => { said += text }, env: {} })
  return { code, said, lines: out.trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line) }
}

function written(script: unknown): string {
  const path = join(folder, 'script.json')
  writeFileSync(path, typeof script === 'string' ? script : JSON.stringify(script))
  return path
}

const small = { title: 'Small', rulebook: 'unga', seats: [{ seat: 'aldora', names: { en: 'Aldora' } }, { seat: 'belmar', names: { en: 'Belmar' } }] }
const open = { as: 'chair', does: { type: 'open-meeting', grade: 'public' } }

describe('parley play', () => {
  test.each(examples)('plays docs/examples/%s as it says', async (file) => {
    const { code, said, lines } = await run(join(docs, 'examples', file))
    expect([code, said]).toEqual([0, ''])
    for (const line of lines) expect(Object.keys(line)).toSatisfy(([only]: readonly string[]) => ['event', 'refused', 'ruling', 'why', 'script'].includes(only ?? ''))
    const events = lines.flatMap(({ event }) => (event === undefined ? [] : [event.position]))
    expect(events).toEqual(events.map((_, n) => n + 1))
  })

  test('prints a decision with its arithmetic, and a refusal with the number of its step', async () => {
    const { lines } = await run(join(docs, 'examples/equally-divided.json'))
    expect(lines.findLast(({ ruling }) => ruling !== undefined)?.ruling?.words.en).toBe('A majority of the 4 members present and voting: 3 needed, 2 in favour, 2 against. Equally divided: not adopted.')
    expect(lines.find(({ refused }) => refused !== undefined)?.refused).toMatchObject({ step: 12, refusal: { words: { en: 'The vote was equally divided; a second vote is taken at a later meeting.' } } })
  })

  test('lets time pass, and happen what falls due', async () => {
    const { lines } = await run(written({ ...small, begins: '2026-03-16T09:00:00Z', steps: [
      { as: 'secretariat', does: { type: 'lay-agenda', items: ['Waters'] } }, open, { as: 'chair', does: { type: 'open-item', item: 'item-1' } },
      { as: 'chair', does: { type: 'propose-list-closing', at: Date.UTC(2026, 2, 16, 10) } }, { as: 'chair', does: { type: 'gavel', question: 'question-1' } }, { wait: 90 },
    ] }))
    expect(lines.at(-1)?.event?.type).toBe('list-closed')
  })

  test('ends with 1 and says where it went otherwise than expected', async () => {
    expect(await run(written({ ...small, steps: [{ ...open, expect: { refused: 'not-now' } }] }))).toMatchObject({ code: 1, said: 'step 1, chair open-meeting: expected a refusal, not-now; happened: meeting-opened, step-taken\n' })
    expect(await run(written({ ...small, steps: [{ as: 'delegation:aldora', does: open.does, expect: { refused: 'not-entitled', rule: '99' } }] }))).toMatchObject({ code: 1, said: 'step 1, delegation:aldora open-meeting: expected rule 99 to be cited; cited: 68\n' })
  })

  test('rejects what is no script, naming the place', async () => {
    const rejected = async (script: unknown): Promise<string> => run(written(script)).then(() => 'played', (error: unknown) => (error instanceof Rejected ? `${error.code}: ${error.message}` : 'defect'))
    expect(await rejected('{')).toMatch(/^malformed: This is not JSON/)
    expect(await rejected({ ...small, rulebook: 'other', steps: [] })).toMatch(/^malformed: .*rulebook/s)
    expect(await rejected({ ...small, rulebook: 'unsc', edition: '1946-1965', steps: [open] })).toBe('refused: not-in-force: the edition “1946-1965” of unsc was not in force on 2026-03-16 (1946-01-17 – 1965-12-31).')
    expect(await rejected({ ...small, rulebook: 'unsc', begins: '1945-10-24T09:00:00Z', steps: [open] })).toBe('refused: not-in-force: no edition of unsc was in force on 1945-10-24 (“1946-1965” 1946-01-17 – 1965-12-31; “1966-” 1966-01-01 – …).')
    expect(await rejected(' '.repeat(5_000_001))).toMatch(/^too-large/)
    await expect(run(join(folder, 'nothing.json'))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('says which steps are none, and plays the rest', async () => {
    const { code, said, lines } = await run(written({ ...small, steps: [{ as: 'chair', does: { type: 'dance' } }, { as: 'chair', does: { type: 'open-item' } }, { as: 'king', does: open.does }, 7, open] }))
    expect(code).toBe(1)
    expect(said.split('\n')).toEqual([
      'step 1: not-a-command: there is no command “dance”.', expect.stringMatching(/^step 2: not-a-command: open-item takes/), expect.stringMatching(/^step 3: malformed/), expect.stringMatching(/^step 4: malformed/), '',
    ])
    expect(lines.at(-1)?.event?.type).toBe('step-taken')
  })

  test('names by its step and its rule whatever does not fit a meeting, and the rest of the file goes on', async () => {
    const vote = (as: string, choice = 'yes'): object => ({ as: `delegation:${as}`, does: { type: 'cast-vote', vote: 'vote-1', choice } })
    const { code, said, lines } = await run(written({ ...small, overrides: [{ path: 'voting.mayChange', value: false }, { path: 'motions.dance.needsSecond', value: true }], seats: [...['aldora', 'belmar', 'casparia', 'dorra'].map((seat) => ({ seat, names: { en: seat } })), { seat: 'king', names: { en: 'King' }, role: 'king' }], steps: [
      { as: 'chair', does: { type: 'open-item', item: 'item-1' } }, { as: 'secretariat', does: { type: 'lay-agenda', items: ['Waters'] } }, { as: 'secretariat', does: { type: 'suspend-vote', seat: 'dorra', rule: 'charter:19' } }, open,
      { as: 'chair', does: { type: 'open-item', item: 'item-1' } }, { as: 'chair', does: { type: 'gavel', question: 'question-1' } },
      { as: 'delegation:aldora', does: { type: 'submit-draft', symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'other', sponsors: [] } }, vote('aldora'),
      { as: 'chair', does: { type: 'take-up-draft', draft: 'draft-1' } }, { as: 'chair', does: { type: 'open-vote', on: 'draft-1', recorded: true } },
      { vote: 'vote-1', cast: { aldora: 'Y', zelland: 'Y', dorra: 'Y' } }, vote('aldora', 'no'), { vote: 'vote-1', call: { belmar: 'Y' } }, { vote: 'vote-1', hands: { yes: 3, no: 0 }, teller: 'M. Oram' }, vote('belmar'),
      { as: 'chair', does: { type: 'announce-lock', vote: 'vote-1' } }, { as: 'chair', does: { type: 'close-vote', vote: 'vote-1' }, expect: { outcome: 'adopted' } }, vote('casparia'),
    ] }))
    expect([code, said.trim().split('\n').map((line) => line.split(': ')[0])]).toEqual([1, ['overrides, motions.dance.needsSecond', 'seats, king', 'seats, king']])
    expect(said).toContain('there is no standing “king” in these rules, but member, observer-state, european-union, observer')
    expect(lines.flatMap(({ refused }) => (refused === undefined || refused.step === 0 ? [] : [`${refused.step} ${refused.as} ${refused.refusal.refused} ${refused.refusal.cites[0]?.rule ?? ''}`]))).toEqual([
      '1 chair not-now 67', '6 chair no-such-thing practice:without-a-vote', '8 delegation:aldora no-such-thing 88', '11 delegation:zelland not-entitled 82', '11 delegation:dorra not-entitled charter:19', '12 delegation:aldora already-done 88',
      '13 delegation:belmar not-now 85', '14 secretariat not-now 85', '14 secretariat not-now 85', '18 delegation:casparia too-late 88',
    ])
  })

  test('plays a meeting of the past under the edition of its day, and stops where there is no such edition', async () => {
    const { lines } = await run(written({ ...small, rulebook: 'unsc', begins: '1965-11-23T15:00:00Z', steps: [] }))
    expect(JSON.stringify(lines[0])).toContain('"edition":"1946-1965"')
    expect(await run(written({ ...small, edition: 'Rev.99', steps: [open] }))).toMatchObject({ code: 1, said: expect.stringContaining('There is no edition “Rev.99” of this rulebook.') })
  })

  test('is called with one file', async () => {
    expect(await run()).toMatchObject({ code: 2 })
    expect(await run('--help')).toMatchObject({ code: 0, said: expect.stringContaining('parley play SCRIPT.json') })
  })

  test('the schema in docs is the one of this build: parley play --schema > docs/play.schema.json', () => {
    expect(JSON.parse(readFileSync(join(docs, 'play.schema.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(playSchema())))
  })
})
