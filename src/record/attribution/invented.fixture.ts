import type { Actor, Mention } from '#actors/actor.ts'
import type { Day } from '#base/instants.ts'
import { passage } from '../span.ts'
import { type Readable, type Register, attribute } from './attribute.ts'

/** Invented states and bodies for the tests of this room: no article here speaks of anybody real. */
const invented: readonly (readonly [id: string, kind: Actor['kind'], of: string | null, names: readonly string[], adjectives: readonly string[], metonyms: readonly string[]])[] = [
  ['ALD', 'state', null, ['Aldora'], ['Aldoran', 'Aldorans'], ['Port Aldo']], ['BLM', 'state', null, ['Belmar'], ['Belmarian', 'Belmarians'], ['Castle Hill']], ['CSP', 'state', null, ['Casparia'], ['Casparian', 'Casparians'], []],
  ['DOR', 'state', null, ['Dorra'], ['Dorran', 'Dorrans'], []], ['ELV', 'state', null, ['Elvaine'], ['Elvainian'], []], ['FEN', 'state', null, ['Fennmark'], ['Fennish'], []], ['GOR', 'state', null, ['Gorland'], ['Gorlandish'], []], ['HES', 'state', null, ['Hestra'], ['Hestran', 'Hestrans'], []],
  ['basin-commission', 'organisation', null, ['Basin Commission', 'Commission'], [], []], ['delta-league', 'organisation', null, ['Delta League'], [], []], ['free-shore', 'entity', null, ['Free Shore'], [], []], ['dorran-army', 'entity', 'DOR', ['Dorran army'], [], []],
]

const actors = new Map(invented.map(([id, kind, of, [name = id], adjectives, metonyms]): readonly [string, Actor] => [id, { id, kind, of, names: { ar: name, zh: name, en: name, fr: name, ru: name, es: name }, aliases: [], adjectives, metonyms, admitted: null }]))
const words = invented.flatMap(([id, kind, , names, adjectives, metonyms]) => ([['name', names], ['adjective', adjectives], ['metonym', metonyms]] as const).flatMap(([by, list]) => list.map((word) => ({ id, is: kind, by, word })))).toSorted((a, b) => b.word.length - a.word.length)

export const inventedRegister: Register = {
  actorOf: (id) => actors.get(id) ?? null,
  mentionsIn: (text) => {
    const found: Mention[] = []
    for (const { id, is, by, word } of words) {
      for (const { index } of text.matchAll(new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'gu'))) {
        if (!found.some((one) => one.start < index + word.length && index < one.end)) found.push({ id, is, by, start: index, end: index + word.length })
      }
    }
    return found.toSorted((a, b) => a.start - b.start)
  },
}

/** An article of invented sentences, one paragraph a line, as a document published on a day. */
export function article(text: string, day: Day | null = '2026-03-16', title: string | null = null, language = 'en'): Readable {
  const whole = title === null ? text : `${title}\n${text}`
  const start = title === null ? 0 : title.length + 1
  return {
    text: whole, language, title: title === null ? null : { text: title, basis: 'printed', span: [0, title.length] }, published: { day, basis: day === null ? 'unknown' : 'printed', span: null },
    mainText: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [start + index, start + index + line.length] as const),
  }
}

export function read(text: string, day: Day | null = '2026-03-16', title: string | null = null) {
  return attribute(article(text, day, title), { register: inventedRegister })
}

/** Each statement on one line, as a reader would note it: kind, confidence, speaker with actor, words. */
export function said(text: string, title: string | null = null): readonly string[] {
  const document = article(text, '2026-03-16', title)
  return attribute(document, { register: inventedRegister }).statements.map(({ kind, confidence, speaker, content }) =>
    `${kind} | ${confidence} | ${speaker?.name ?? '?'} ${speaker?.actor ?? '-'} | ${content.map((span) => passage(document.text, span)).join(' … ')}`)
}

