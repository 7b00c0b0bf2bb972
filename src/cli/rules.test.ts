import { describe, expect, test } from 'vitest'
import { editions } from '#rulebooks/catalogue.ts'
import { rules } from './rules.ts'

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', '']
  const code = await rules(args, { lines: (async function* () {})(), out: (text) => { out += text }, err: (text) => { err += text }, env: {} })
  return { code, out, err }
}

describe('parley rules', () => {
  test('prints a rulebook with rule numbers and check marks', async () => {
    const { code, out } = await run('unga')
    expect(code).toBe(0)
    expect(out).toContain('Important question [83 ✓, 86 ✓')
    expect(out).toContain('  ✓ 83  Two-thirds majority')
    expect(out).toMatch(/ {2}✓ charter:18 [^]*? {4}· Told only: it explains other rules and decides nothing by itself\./)
    expect(out).toContain('To decide [67 ✓]\n    A majority of the members must be present.')
  })
  test('lists the books and their editions', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(Object.values(editions).flat().length)
    expect(out).toMatch(/^unga +A\/520\/Rev\.20 +Rules of procedure of the General Assembly/m)
  })
  test('speaks the language it is asked for', async () => {
    expect((await run('consultative', '--language', 'ar')).out).toContain('لا تصويت. [8 ~]')
    expect(await run('unga', '--language', 'tlh')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ar, zh, en, fr, ru, es') })
  })
  test('keeps to the width of a page', async () => {
    const wide = (await run('unga')).out.split('\n').filter((line) => line.length > 92 && line.trim().includes(' '))
    expect(wide).toEqual([])
  })
  test('gives the page as JSON', async () => {
    const page = JSON.parse((await run('unga', '--json')).out) as { readonly rulebook: string; readonly sections: readonly { readonly id: string }[] }
    expect(page.rulebook).toBe('unga')
    expect(page.sections.at(-1)?.id).toBe('rules')
    expect(JSON.parse((await run('--json')).out)).toContainEqual(expect.objectContaining({ rulebook: 'consultative', edition: 'Parley 1' }))
  })
  test.each([
    [['moon'], 'There is no rulebook “moon”. There are: '], [['__proto__'], 'There is no rulebook “__proto__”.'], [['unga', '--edition', 'Rev.1'], 'There is no edition “Rev.1” of unga. There are: A/520/Rev.20'],
    [['unga', '--on', '2024-02-30'], '“2024-02-30” is no day.'], [['unga', '--on', '2024-02-01', '--edition', 'x'], 'not both'], [['--edition', 'x'], 'An edition of which rulebook?'], [['unga', 'unsc'], 'parley rules'],
  ])('%j is wrong use, and says what there is', async (args, sentence) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) })
  })
  test('finds the edition in force on a day', async () => {
    expect((await run('unga', '--on', '2024-02-01')).code).toBe(0)
    expect((await run('--on', '2024-02-01')).out).toContain('A/520/Rev.20')
  })
  test('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: expect.stringContaining('--on DAY') })
  })
})
