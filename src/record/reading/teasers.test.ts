import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { readPage } from './page.ts'

const main = (lines: readonly string[]): readonly string[] => { const { text, mainText } = readPage(lines.join('\n'), 'text', { name: 'utf-8', basis: 'none' }); return mainText.map((span) => passage(text, span)) }

const head = ['Dorra suspends its talks with Casparia', 'By Hanne Orlo', '14 March 2031']
const said = ['Dorra has suspended its talks with Casparia after a clash at the bridge of Tolm on Sunday evening.', 'The foreign ministry said that the talks would not begin again “until those responsible are named”.', 'Casparia denied that its forces had crossed the river, and asked for an inquiry of its own.', 'Mediators from Elvaine had hoped for a third round of talks in the week that follows.']
const others = [['Museum returns eleven bronze figures', 'They had been kept in a cellar for sixty years, its director told visitors.'], ['Nurses go back to work', 'Their union called off the walkout late at night once wages were agreed.'], ['Record summer for hotels by the lakes', 'Owners count a quarter more bookings than in any year before this one.']]

test('headlines with a sentence each behind an article are none of it, with times between them or without', () => {
  expect(main([...head, ...said, ...others.flat()])).toEqual(said)
  expect(main([...head, ...said, ...others.flatMap((one, at) => [...one, `${at + 2} hours ago`])])).toEqual(said)
})
test('nor are a caption that ends with its credit and what is said of the author', () => {
  expect(main([...head, 'Soldiers stand at the closed bridge of Tolm on Monday. (Photo: Ivo Stann)', ...said, 'Hanne Orlo covers shipping and the coast for us.'])).toEqual(said)
})
test('nor are the notes of a press release, nor who wrote it where no byline says so', () => {
  expect(main([...head, ...said, 'Notes to editors', 'The full report of the mediators is available from their office in Elvaine from Monday.', 'Press contacts', 'press@mediators.example'])).toEqual(said)
  expect(main([head[0] ?? '', '14 March 2031', ...said, 'Jonas Verrin is an associate editor of this review and lives by the lake.'])).toEqual(said)
})
test('paragraphs under headings of the article’s own stay', () => {
  const parts = ['What the ministry wants', 'Names: the ministry in Dorra wants to know who crossed the bridge of Tolm.', 'What the mediators say', 'A third round of talks in Elvaine is what the mediators hope for.', 'What comes next', 'Casparia has asked for its own inquiry into the clash at the river.']
  expect(main([...head, ...said, ...parts])).toEqual([...said, ...parts])
})
