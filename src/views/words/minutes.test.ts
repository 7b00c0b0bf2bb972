import { expect, test } from 'vitest'
import { type InSix, languages } from '#base/words.ts'
import { deskSentences } from './desk-minutes.ts'
import { agreed, names, sentences } from './minutes.ts'

test('the record names in every language what it names in English, and leaves no gap', () => {
  const all: readonly (readonly [string, InSix])[] = [sentences, agreed, names, deskSentences].flatMap((table) => Object.entries<InSix>(table))
  const slots = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted()
  expect(all.flatMap(([key, text]) => languages.filter((language) => text[language] === '' || slots(text[language]).join() !== slots(text.en).join()).map((language) => `${key} ${language}`))).toEqual([])
})
