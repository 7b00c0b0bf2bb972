import { describe, expect, test } from 'vitest'
import { languages } from '#base/words.ts'
import { aldora, chair, draftBefore, given, meeting, opening, secretariat, vote, votes } from '#procedure/given.ts'
import { type PublicBoard, publicBoard } from '#views/public-board.ts'
import { publicList, publicMissing, publicPage } from './public-page.ts'

const on = (world: { readonly state: Parameters<typeof publicBoard>[0] }): PublicBoard => publicBoard(world.state, 'conference-1', 1_773_651_600_000) ?? expect.unreachable()
const before = draftBefore(meeting('unga', 5), 'other')
const voting = on(before.and(chair('open-vote', { on: 'draft-1', recorded: true }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' })))
const decided = on(vote(before.and(chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(3, 2)))

describe('the public page', () => {
  test.each(languages)('says everything of its own in the language %s', (language) => {
    const page = publicPage(voting, { language, embedded: false })
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    // What it says itself is never left in English: only recorded texts may be, and those are marked as such.
    const own = publicPage({ ...voting, bodies: [] }, { language, embedded: false }) + publicList([], { language, embedded: false }) + publicMissing({ language, embedded: false })
    if (language !== 'en') expect(own).not.toMatch(/Hours as in|All conferences|no public page|Nothing is open|Held under/)
  })
  test('says what is decided, by whom, since when, and what came so far; then the result', () => {
    const page = publicPage(voting, { language: 'en', embedded: false })
    for (const words of ['Vote under way', 'entitled to vote: 5', 'Aldora, Belmar', '<time datetime="2026-03-16T09:00:00', 'In favour 1 · against 0', 'A/L.1']) expect(page).toContain(words)
    expect(publicPage(decided, { language: 'en', embedded: false })).toMatch(/<strong class="adopted"><bdi>Adopted<\/bdi><\/strong>/)
  })
  test('whatever a delegation or a secretariat writes is text', () => {
    const hostile = '</title><script>alert(1)</script>"onmouseover=\'x'
    const evil = opening(given('unga', 5).and(secretariat('lay-agenda', { items: [hostile] }), chair('open-meeting', { grade: 'public' }))).and(chair('open-item', { item: 'item-1' }), aldora('submit-draft', { symbol: 'A/<b>', title: hostile, paragraphs: [hostile], sponsors: [], matter: 'other' }), chair('take-up-draft', { draft: 'draft-1' }))
    const board = { ...on(evil), title: hostile, zone: hostile, stream: `conference-"><b>` }
    for (const page of [publicPage(board, { language: 'ar', embedded: true }), publicPage(board, { language: 'en', embedded: false }), publicList([{ ...board }], { language: 'en', embedded: false })]) {
      expect(page.replaceAll('<script src="/public.js" defer></script>', '')).not.toMatch(/<script|<b>(?!<bdi>)|"onmouseover|'x/)
    }
  })
  test('needs no script, and asks again by itself where there is none', () => {
    const page = publicPage(voting, { language: 'en', embedded: false })
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="/public.js" defer>'])
    expect(page).toMatch(/<noscript><meta http-equiv="refresh" content="\d+"><\/noscript>/)
    expect(page).not.toMatch(/ style="| on\w+="/)
  })
  test('within another site it has one way out, in a window of its own', () => {
    expect([...publicPage(voting, { language: 'fr', embedded: true }).matchAll(/<a [^>]*>/g)].map(([link]) => link)).toEqual(['<a href="/public/conference-1?lang=fr" target="_blank" rel="noopener">'])
  })
})
