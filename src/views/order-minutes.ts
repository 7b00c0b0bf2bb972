import { counted } from '#base/counted.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import { spokenHour } from '#procedure/hours.ts'
import type { SpeakingEvents } from '#procedure/speaking-events.ts'
import { minutes } from '#procedure/words/counted.ts'
import { orderNames, rankNames } from '#procedure/words/speaking.ts'
import type { Known, Line } from './minutes.ts'

export type OrderEvent = Extract<ConferenceEvent, { readonly type: keyof SpeakingEvents }>

/** What an event on the order of the list, its hours and its time adds to the record; null where it adds nothing. */
export function orderLine({ type, data }: OrderEvent, { seat: nameOf }: Known): Line | null {
  switch (type) {
    case 'speaking-order-set': {
      const words = data.order.length === 0 ? said['order-default'] : fill(said['order-set'], { order: listed(data.order.map((by) => orderNames[by]), 'commas') })
      const drawn = data.drawn === null ? words : joined(words, fill(said['lots'], { drawn: listed(data.drawn.map(nameOf), 'commas') }))
      return { words: resting(drawn, data.basis), rules: data.rules }
    }
    case 'entry-moved': return { words: resting(fill(said[data.up ? 'moved-up' : 'moved-down'], { seat: nameOf(data.seat) }), data.reason), rules: data.rules }
    case 'places-exchanged': return { words: fill(said.exchanged, { seat: nameOf(data.seats[0]), other: nameOf(data.seats[1]) }), rules: data.rules }
    case 'quota-set': {
      const of = data.seat === null ? { en: data.group ?? '' } : nameOf(data.seat)
      const words = data.minutes === null ? fill(said['quota-lifted'], { of }) : fill(said.quota, { of, minutes: counted(data.minutes, minutes) })
      return { words: resting(words, data.basis), rules: data.rules }
    }
    case 'list-opening-announced': return { words: fill(said['opening-announced'], { at: spokenHour(data.at) }), rules: data.rules }
    case 'list-opened': return { words: said.opened, rules: data.rules }
    case 'rank-named': return { words: fill(said.rank, { seat: nameOf(data.seat), rank: rankNames[data.rank] }), rules: data.rules }
    case 'speaking-group-named': case 'place-offered': case 'place-declined': return null
  }
}

function resting(words: Words, basis: string | null): Words {
  return basis === null ? words : joined(words, fill(said.basis, { basis }))
}

const said = {
  'order-set': { en: 'The order of the list of speakers was set: {order}.', ar: 'حُدد ترتيب قائمة المتكلمين: {order}.' },
  'order-default': { en: 'The list of speakers follows the order of request again.', ar: 'تعود قائمة المتكلمين إلى ترتيب الطلب.' },
  'lots': { en: 'Drawn by lot: {drawn}.', ar: 'نتيجة القرعة: {drawn}.' },
  'basis': { en: '({basis})', ar: '({basis})' },
  'moved-up': { en: '{seat} was placed earlier on the list of speakers.', ar: 'قُدِّم موضع {seat} في قائمة المتكلمين.' },
  'moved-down': { en: '{seat} was placed later on the list of speakers.', ar: 'أُخِّر موضع {seat} في قائمة المتكلمين.' },
  'exchanged': { en: '{seat} and {other} exchanged their places on the list.', ar: 'تبادل الدور في القائمة: {seat} و{other}.' },
  'quota': { en: 'Time on the item in all, {of}: {minutes}.', ar: 'مجموع الوقت في البند، {of}: {minutes}.' },
  'quota-lifted': { en: 'The time of {of} on the item is not limited in all any more.', ar: 'لم يعد مجموع الوقت محددا في البند: {of}.' },
  'opening-announced': { en: 'It was announced that the list of speakers would open at {at}.', ar: 'أُعلن أن قائمة المتكلمين تُفتح في {at}.' },
  'opened': { en: 'The list of speakers was opened.', ar: 'فُتحت قائمة المتكلمين.' },
  'rank': { en: '{seat} speaks as: {rank}.', ar: 'صفة المتكلم عن {seat}: {rank}.' },
} as const satisfies { readonly [line: string]: Words }
