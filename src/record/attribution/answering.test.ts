import { expect, test } from 'vitest'
import { answering, clauseOf, pointsBack } from './answering.ts'

const told = (text: string, said: string, kind: 'direct' | 'indirect' = 'indirect', cue: string | null = null): string | null => {
  const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const found = answering(text, { content: [at(said)], kind, cue: cue === null ? null : at(cue) }, [0, text.length])
  return found === null ? null : `${found.way}: ${text.slice(...found.span)}`
}

test('the reporter’s verb says how a statement answers', () => {
  expect(told('Belmar rejected the claim, saying that no convoy was stopped.', 'no convoy was stopped')).toBe('denies: rejected')
  expect(told('Casparia welcomed the proposal.', 'the proposal', 'indirect', 'welcomed')).toBe('welcomes: welcomed')
  expect(told('The minister reiterated that talks must begin.', 'talks must begin', 'indirect', 'reiterated')).toBe('repeats: reiterated')
  expect(told('“We were not asked,” Dorra replied.', '“We were not asked,”', 'direct', 'replied')).toBe('answers: replied')
  expect(told('Le ministre a démenti que des tirs aient eu lieu.', 'des tirs aient eu lieu')).toBe('denies: démenti')
  expect(told('Министр опроверг это: колонна не остановлена.', 'колонна не остановлена')).toBe('denies: опроверг')
  expect(told('ورحب الوزير بالاقتراح وقال إن المحادثات ستبدأ', 'المحادثات ستبدأ')).toBe('welcomes: ورحب')
  expect(told('外交部长重申，会谈应当开始。', '会谈应当开始')).toBe('repeats: 重申')
})

test.each([
  ['Ein Sprecher widersprach: Die Brücke sei offen.', 'Die Brücke sei offen', 'denies: widersprach'], ['Der Minister würdigte den Schritt als mutig.', 'den Schritt als mutig', 'welcomes: würdigte'],
  ['Le ministre a une nouvelle fois répété que le pont est ouvert.', 'le pont est ouvert', 'repeats: répété'], ['La ministra replicó que el puente está abierto.', 'el puente está abierto', 'answers: replicó'],
  ['El portavoz descartó que haya muertos.', 'haya muertos', 'denies: descartó'], ['Министр парировал, что мост открыт.', 'мост открыт', 'answers: парировал'],
  ['В министерстве ещё раз заявили, что мост открыт.', 'мост открыт', 'repeats: ещё раз заявили'], ['وأشادت الوزيرة بالخطوة وقالت إن الجسر مفتوح', 'الجسر مفتوح', 'welcomes: وأشادت'],
  ['外交部長再次強調，橋樑已經開放。', '橋樑已經開放', 'repeats: 再次強調'],
])('%s', (text, said, expected) => expect(told(text, said)).toBe(expected))

test('a verb in the speaker’s own words says nothing about the statement', () => {
  expect(told('The minister said that Dorra denied the crossing.', 'Dorra denied the crossing')).toBeNull()
  expect(told('“They rejected our offer,” the minister said.', '“They rejected our offer,”', 'direct', 'said')).toBeNull()
  expect(told('The minister said that talks must begin.', 'talks must begin', 'indirect', 'said')).toBeNull()
  expect(told('The minister repeated that talks must begin, and said that aid was late.', 'aid was late', 'indirect', 'said')).toBeNull()
  expect(told('The minister repeated the demand, saying that aid was late.', 'aid was late', 'indirect', 'saying')).toBe('repeats: repeated')
})

test('the clause of a statement ends where another’s begins, and says whether it points back', () => {
  const text = 'The relief office warned of a “catastrophe”; the army of Belmar rejected that description, while Dorra said nothing.'
  const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const clause = (words: string): string => text.slice(...clauseOf(text, { content: [at(words)], cue: null, speaker: null }, [0, text.length]))
  expect([clause('catastrophe'), clause('that description')]).toEqual(['The relief office warned of a “catastrophe”', ' the army of Belmar rejected that description'])
  expect([pointsBack(clause('catastrophe')), pointsBack(clause('that description'))]).toEqual([false, true])
})
