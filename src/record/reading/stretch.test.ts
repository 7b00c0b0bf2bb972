import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { readPage } from './page.ts'

const read = (lines: readonly string[]) => readPage(lines.join('\n'), 'text', { name: 'utf-8', basis: 'none' })
const main = (lines: readonly string[]): readonly string[] => { const { text, mainText } = read(lines); return mainText.map((span) => passage(text, span)) }

const menu = ['News', 'World', 'Politics', 'Business', 'Science', 'Culture', 'Books', 'Sport', 'Weather', 'Opinion', 'Letters', 'Puzzles', 'Obituaries', 'Travel', 'Podcasts']
const title = 'Dorra suspends its talks with Casparia'
const said = ['Dorra has suspended its talks with Casparia after a clash at the bridge of Tolm on Sunday evening.', 'The foreign ministry said that the talks would not begin again “until those responsible are named”.', 'Casparia denied that its forces had crossed the river, and asked for an inquiry of its own.', 'Mediators from Elvaine had hoped for a third round in the week that follows.']
const remark = (n: number): readonly string[] => [`Reader ${n} wrote`, `0${n}.03.2031 10:1${n} somebody${n}`, `I for one would like to know what number ${n} of these rounds has cost us all, and who it is that pays for it.`, 'Reply', 'Report']

test('a text copied with the page around it keeps its article: menus above, links and comments below are the page’s, in whatever language', () => {
  const reading = [...menu, title, '14 March 2031', ...said, 'Elvaine names a mediator', ...menu.toReversed(), 'Wherever you are, these are the pictures of our week that nobody should miss.']
  expect([main(reading), read(reading).title?.text]).toEqual([said, title])
  const longer = [...said, 'Dorra and Casparia have met twice since the spring, both times in Elvaine and both times without a word to the press.', 'The bridge of Tolm has been closed since then, and lorries wait on both sides of the river.']
  expect(main([...menu, title, '14 March 2031', ...longer, 'Comments (4)', ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(remark)])).toEqual(longer)
})
test('a short paragraph behind a list of links is still the article’s, and so is a first one before advertisements', () => {
  const links = ['Keep reading', 'list of 2 items', 'Elvaine names a mediator', 'We sleep in the cellar', 'end of list']
  expect(main([...menu, title, '14 March 2031', said[0] ?? '', 'Advertisement', 'Advertisement', 'Advertisement', ...said.slice(1, 3), ...links, said[3] ?? '', ...menu])).toEqual(said)
})
test('a treaty’s headings, a chronicle’s days and a list of those present cut nothing off', () => {
  const treaty = [1, 2, 3, 4].flatMap((n) => [`Article ${n}`, `The parties to this treaty shall meet in session number ${n} in each year, and shall say so beforehand.`])
  const days = [1, 2, 3, 4].flatMap((n) => [`${n} March 2031`, `On this day number ${n} of the talks was held in Elvaine, and nothing was said to the press.`])
  const present = ['Those present', 'Aldora', 'Belmar', 'Casparia', 'Dorra', 'Elvaine', 'Fennmark', 'Gorland', 'Hestra', 'Ilmen', 'Jorven']
  expect(main([...said, ...treaty])).toEqual([...said, ...treaty])
  expect(main([...said, ...days]).filter((line) => line.startsWith('On this day'))).toHaveLength(4)
  expect(main([...said, ...present])).toEqual(expect.arrayContaining(said))
})
test('who wrote it, told once more under the article, and short lines among buttons are the page’s; a heading behind them is not', () => {
  const lines = [title, 'By Vera Lund', '14 March 2031', ...said.slice(0, 2), 'Advertisement', 'Get the app', 'Share', 'What happened at the bridge', ...said.slice(2), 'Share', 'VERA LUND', 'Lund writes about rivers, bridges and the people who close them.']
  expect(main(lines)).toEqual([...said.slice(0, 2), 'What happened at the bridge', ...said.slice(2)])
})
