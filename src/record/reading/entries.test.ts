import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { readPasted } from './document.ts'

const main = (lines: readonly string[]): readonly string[] => { const { text, mainText } = readPasted(lines.join('\n')); return mainText.map((span) => passage(text, span)) }
const told = ['The harbour master said that forty ships were waiting to go through the strait tonight.', 'Elvaine has said that it will send its foreign minister to the talks, whoever else comes to them.', 'Dorra closed the western channel this morning, after a collision of which both sides tell a different story.', 'Good morning: we shall write down here what happens in the strait today, from hour to hour, and who says so.']

test('a page written hour by hour is one article, whatever looks like a headline in it', () => {
  const entries = ['18.41', told[0] ?? '', '17.58', 'Elvaine says yes', told[1] ?? '', '12.15', told[2] ?? '', '09.02', told[3] ?? '']
  expect(main(['Dorra closes the western channel – as it happened', 'Key events', '17:58 Elvaine says yes', '12:15 Channel closed', ...entries, 'Most viewed', 'A night on the island'])).toEqual(entries)
})
test('headlines with times beneath an article, and readers who wrote at some hour, are none of it', () => {
  const links = ['19:12 Elvaine names a mediator', 'She was a judge before.', '18:40 The bridge opens again', 'Lorries had waited for days.', '17:05 Casparia asks for more time', 'Nobody knows how much of it.']
  expect(main(['Dorra closes the western channel', '14 March 2031', ...told, 'More stories', ...links])).toEqual(told)
})
