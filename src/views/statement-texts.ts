import { fill, type Language, type Words } from '#base/words.ts'
import type { Event } from '#base/event.ts'
import type { ConferenceEvents } from '#procedure/events.ts'
import type { Text } from './outcome.ts'
import { statementNames, statementTitles } from './words/statements.ts'

/** What was handed in of a delivered statement, one text a language; the authentic one first and each saying what it is. */
export function statementTexts({ data: { who, texts, reading }, position }: Event<'statement-delivered', ConferenceEvents['statement-delivered']>): readonly Text[] {
  return texts.map(({ language, text }, n) => ({
    kind: 'statement', symbol: null, title: fill(statementTitles[n === 0 ? reading : 'rendering'], { who, language: languageName(language) }), paragraphs: text.split(/\n+/).filter((line) => line.trim() !== ''), decision: null, position,
  }))
}

function languageName(language: Language): Words {
  return statementNames[language]
}
