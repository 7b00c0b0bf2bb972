import type { Event } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import { iso } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { fill, type Language, listed, say, type Words } from '#base/words.ts'
import type { ChannelEvent } from './events.ts'
import { type Party, seatIn } from './party.ts'
import type { Begun } from './state.ts'

const words = {
  exercise: { en: 'EXERCISE', ar: 'تمرين', es: 'EJERCICIO', fr: 'EXERCICE', ru: 'УЧЕНИЕ', zh: '演练' },
  head: { en: 'Notes between {parties}. Not part of the record of the conference.', ar: 'مذكرات متبادلة بين: {parties}. وهي ليست جزءا من محضر المؤتمر.', es: 'Notas entre {parties}. No forman parte de las actas de la conferencia.', fr: 'Notes entre {parties}. Elles ne font pas partie du compte rendu de la conférence.', ru: 'Записки между участниками: {parties}. Не входят в отчёт конференции.', zh: '{parties}之间的便条。不属于会议记录。' },
  secretariat: { en: 'the secretariat', ar: 'الأمانة', es: 'la secretaría', fr: 'le secrétariat', ru: 'секретариат', zh: '秘书处' },
  chair: { en: 'the chair', ar: 'الرئاسة', es: 'la presidencia', fr: 'la présidence', ru: 'председатель', zh: '主席' },
  to: { en: '{from} to {to}', ar: 'من {from} إلى {to}', es: '{from} a {to}', fr: '{from} à {to}', ru: '{from} → {to}', zh: '{from}致{to}' },
  passed: { en: 'Note {n} was passed on.', ar: 'أحيلت المذكرة {n}.', es: 'La nota {n} fue transmitida.', fr: 'La note {n} a été transmise.', ru: 'Записка {n} передана.', zh: '第{n}号便条已转交。' },
  returned: { en: 'Note {n} was returned: {reason}', ar: 'أعيدت المذكرة {n}: {reason}', es: 'La nota {n} fue devuelta: {reason}', fr: 'La note {n} a été renvoyée : {reason}', ru: 'Записка {n} возвращена: {reason}', zh: '第{n}号便条被退回：{reason}' },
} as const satisfies { readonly [name: string]: Words }

/** The notes of a channel as plain text: what stands above them, and the lines of one event; of an event that is no note, none. Times are UTC. */
export function transcript(begun: Begun, names: { readonly [seat: SeatId]: Words }, language: Language): { readonly head: string; readonly line: (event: Event) => readonly string[] } {
  const seatName = (seat: SeatId): Words => own(names, seat) ?? { en: seat }
  const called = (party: Party): Words => {
    const seat = seatIn(party)
    return seat === null ? words[party === 'chair' ? 'chair' : 'secretariat'] : seatName(seat)
  }
  const said = (text: Words, slots: { readonly [slot: string]: Words | string | number }): string => say(fill(text, slots), language)
  const entry = (at: number, position: number, from: string, text: string): readonly string[] => ['', `[${position}] ${iso(at)} · ${from}`, text]
  return {
    head: [...(begun.exercise ? [say(words.exercise, language)] : []), begun.title, said(words.head, { parties: listed(begun.parties.map(called), 'commas') })].join('\n'),
    line: (event) => {
      const { type, data, at, position } = event as ChannelEvent
      switch (type) {
        case 'note-written': return entry(at, position, data.to === null ? say(called(data.from), language) : said(words.to, { from: called(data.from), to: seatName(data.to) }), data.text)
        case 'note-delivered': return entry(data.written, position, say(called(data.from), language), data.text)
        case 'note-passed': return entry(at, position, said(words.passed, { n: data.note }), '').slice(0, 2)
        case 'note-returned': return entry(at, position, said(words.returned, { n: data.note, reason: data.reason }), '').slice(0, 2)
        default: return []
      }
    },
  }
}
