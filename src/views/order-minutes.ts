import { counted } from '#base/counted.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import { spokenHour } from '#procedure/hours.ts'
import type { SpeakingEvents } from '#procedure/speaking-events.ts'
import { minutes, statements } from '#procedure/words/counted.ts'
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
    case 'interventions-limited': return { words: fill(said.interventions, { number: counted(data.most, statements) }), rules: data.rules }
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
  'order-set': { en: 'The order of the list of speakers was set: {order}.', ar: 'حُدد ترتيب قائمة المتكلمين: {order}.', es: 'Se fijó el orden de la lista de oradores: {order}.', fr: 'L’ordre de la liste des orateurs a été fixé\u00a0: {order}.', ru: 'Установлен порядок списка ораторов: {order}.', zh: '发言名单次序已定：{order}。' },
  'order-default': { en: 'The list of speakers follows the order of request again.', ar: 'تعود قائمة المتكلمين إلى ترتيب الطلب.', es: 'La lista de oradores vuelve a seguir el orden de solicitud.', fr: 'La liste des orateurs suit de nouveau l’ordre des demandes.', ru: 'Список ораторов снова следует порядку просьб.', zh: '发言名单恢复按请求先后排列。' },
  'lots': { en: 'Drawn by lot: {drawn}.', ar: 'نتيجة القرعة: {drawn}.', es: 'Resultado del sorteo: {drawn}.', fr: 'Tirage au sort\u00a0: {drawn}.', ru: 'По жребию: {drawn}.', zh: '抽签结果：{drawn}。' },
  'basis': { en: '({basis})', ar: '({basis})', es: '({basis})', fr: '({basis})', ru: '({basis})', zh: '（{basis}）' },
  'moved-up': { en: '{seat} was placed earlier on the list of speakers.', ar: 'قُدِّم موضع {seat} في قائمة المتكلمين.', es: '{seat} pasó a un lugar anterior en la lista de oradores.', fr: '{seat} passe plus tôt sur la liste des orateurs.', ru: 'Место в списке ораторов стало более ранним: {seat}.', zh: '{seat}在发言名单上的位置提前。' },
  'moved-down': { en: '{seat} was placed later on the list of speakers.', ar: 'أُخِّر موضع {seat} في قائمة المتكلمين.', es: '{seat} pasó a un lugar posterior en la lista de oradores.', fr: '{seat} passe plus tard sur la liste des orateurs.', ru: 'Место в списке ораторов стало более поздним: {seat}.', zh: '{seat}在发言名单上的位置推后。' },
  'exchanged': { en: '{seat} and {other} exchanged their places on the list.', ar: 'تبادل الدور في القائمة: {seat} و{other}.', es: '{seat} y {other} intercambiaron sus turnos en la lista.', fr: '{seat} et {other} ont échangé leurs places sur la liste.', ru: 'Обмен местами в списке: {seat} и {other}.', zh: '{seat}与{other}互换名单上的位置。' },
  'quota': { en: 'Time on the item in all, {of}: {minutes}.', ar: 'مجموع الوقت في البند، {of}: {minutes}.', es: 'Tiempo total sobre el tema, {of}: {minutes}.', fr: 'Temps total sur le point, {of}\u00a0: {minutes}.', ru: 'Время по пункту всего, {of}: {minutes}.', zh: '{of}在本项目上的总时间：{minutes}。' },
  'interventions': { en: 'Limit set on the item: {number} by each delegation.', ar: 'حُدد في البند لكل وفد: {number}.', es: 'Límite fijado sobre el tema por cada delegación: {number}.', fr: 'Limite fixée sur le point pour chaque délégation\u00a0: {number}.', ru: 'По пункту установлено ограничение для каждой делегации: {number}.', zh: '就本项目限定每个代表团作{number}。' },
  'quota-lifted': { en: 'The time of {of} on the item is not limited in all any more.', ar: 'لم يعد مجموع الوقت محددا في البند: {of}.', es: 'El tiempo total sobre el tema ya no está limitado: {of}.', fr: 'Le temps total sur le point n’est plus limité\u00a0: {of}.', ru: 'Общее время по пункту больше не ограничено: {of}.', zh: '{of}在本项目上的总时间不再受限制。' },
  'opening-announced': { en: 'It was announced that the list of speakers would open at {at}.', ar: 'أُعلن أن قائمة المتكلمين تُفتح في {at}.', es: 'Se anunció que la lista de oradores se abriría a la hora siguiente: {at}.', fr: 'Il a été annoncé que la liste des orateurs s’ouvrirait à {at}.', ru: 'Объявлено, что запись ораторов откроется в {at}.', zh: '宣布发言名单将于{at}开放。' },
  'opened': { en: 'The list of speakers was opened.', ar: 'فُتحت قائمة المتكلمين.', es: 'Se abrió la lista de oradores.', fr: 'La liste des orateurs a été ouverte.', ru: 'Запись ораторов открыта.', zh: '发言名单开放。' },
  'rank': { en: '{seat} speaks as: {rank}.', ar: 'صفة المتكلم عن {seat}: {rank}.', es: '{seat} habla como: {rank}.', fr: '{seat} parle en qualité de\u00a0: {rank}.', ru: 'Уровень выступающего — {seat}: {rank}.', zh: '{seat}发言者身份：{rank}。' },
} as const satisfies { readonly [line: string]: Words }
