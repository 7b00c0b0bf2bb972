import type { InSix } from '#base/words.ts'
import type { OrderBy } from '#rulebooks/business.ts'
import type { Limited, Rank } from '../speaking-state.ts'

/** What a list is ordered by, as it stands in a sentence after a colon. */
export const orderNames: { readonly [by in OrderBy]: InSix } = {
  'request': { en: 'order of request', ar: 'ترتيب الطلب', es: 'orden de solicitud', fr: 'ordre des demandes', ru: 'порядок поступления просьб', zh: '请求发言的先后' },
  'rank': { en: 'protocol rank', ar: 'الترتيب البروتوكولي', es: 'rango protocolario', fr: 'rang protocolaire', ru: 'протокольный ранг', zh: '礼宾级别' },
  'groups': { en: 'groups first', ar: 'المجموعات أولا', es: 'los grupos primero', fr: 'les groupes d’abord', ru: 'сначала группы', zh: '集团优先' },
  'lots': { en: 'lots drawn', ar: 'القرعة', es: 'sorteo', fr: 'tirage au sort', ru: 'жребий', zh: '抽签' },
  'regions': { en: 'regions in turn', ar: 'التناوب بين المناطق', es: 'alternancia de regiones', fr: 'alternance des régions', ru: 'чередование регионов', zh: '各区域轮流' },
  'least-time': { en: 'least time used on the item', ar: 'الأقل استعمالا للوقت في البند', es: 'menor tiempo usado en el tema', fr: 'moindre temps utilisé sur le point', ru: 'наименьшее использованное время по пункту', zh: '该项目已用时间最少者优先' },
}

/** The turns of a format of meeting, one after another. */
export const inTurns: InSix = { en: 'turns of this format of meeting ({turns})', ar: 'أدوار هذا الشكل من الجلسات ({turns})', es: 'turnos de este formato de sesión ({turns})', fr: 'tours de ce type de séance ({turns})', ru: 'очередность этого формата заседания ({turns})', zh: '本会议形式的先后（{turns}）' }

export const rankNames: { readonly [rank in Rank]: InSix } = {
  'head-of-state': { en: 'head of State', ar: 'رئيس دولة', es: 'Jefe de Estado', fr: 'chef d’État', ru: 'глава государства', zh: '国家元首' },
  'head-of-government': { en: 'head of Government', ar: 'رئيس حكومة', es: 'Jefe de Gobierno', fr: 'chef de gouvernement', ru: 'глава правительства', zh: '政府首脑' },
  'minister': { en: 'minister', ar: 'وزير', es: 'ministro', fr: 'ministre', ru: 'министр', zh: '部长' },
  'other': { en: 'representative', ar: 'ممثل', es: 'representante', fr: 'représentant', ru: 'представитель', zh: '代表' },
}

export const limitedNames: { readonly [of in Limited]: InSix } = {
  reply: { en: 'a right of reply', ar: 'حق الرد', es: 'el derecho a contestar', fr: 'un droit de réponse', ru: 'право на ответ', zh: '答辩' },
  explanation: { en: 'an explanation of vote', ar: 'تعليل التصويت', es: 'la explicación de voto', fr: 'une explication de vote', ru: 'выступление по мотивам голосования', zh: '解释投票' },
  point: { en: 'a point of order', ar: 'نقطة النظام', es: 'la cuestión de orden', fr: 'une motion d’ordre', ru: 'вопрос по порядку ведения заседания', zh: '程序问题' },
  group: { en: 'a speech on behalf of a group', ar: 'الكلمة باسم مجموعة', es: 'la intervención en nombre de un grupo', fr: 'une intervention au nom d’un groupe', ru: 'выступление от имени группы', zh: '代表集团发言' },
}

/** Why somebody comes before somebody else on a list. */
export const before = {
  'asked': { en: 'asked earlier', ar: 'سبق في الطلب', es: 'lo solicitó antes', fr: 'a demandé plus tôt', ru: 'попросил раньше', zh: '请求在先' },
  'reports': { en: 'explains what a committee concluded', ar: 'يشرح ما خلصت إليه لجنة', es: 'explica las conclusiones de una comisión', fr: 'explique les conclusions d’une commission', ru: 'разъясняет выводы комитета', zh: '说明委员会的结论' },
  'turn': { en: 'is heard in an earlier turn of this format of meeting: {turn}', ar: 'دوره أسبق في هذا الشكل من الجلسات: {turn}', es: 'se oye en un turno anterior de este formato de sesión: {turn}', fr: 'est entendu dans un tour antérieur de ce type de séance\u00a0: {turn}', ru: 'выступает в более ранней очереди этого формата заседания: {turn}', zh: '按本会议形式属于较早发言的一组：{turn}' },
  'group': { en: 'speaks on behalf of a group: {group}', ar: 'يتكلم باسم مجموعة: {group}', es: 'habla en nombre de un grupo: {group}', fr: 'parle au nom d’un groupe\u00a0: {group}', ru: 'выступает от имени группы: {group}', zh: '代表集团发言：{group}' },
  'rank': { en: 'speaks as {rank}', ar: 'يتكلم بصفة {rank}', es: 'habla como {rank}', fr: 'parle en qualité de {rank}', ru: 'уровень выступающего: {rank}', zh: '以{rank}身份发言' },
  'lots': { en: 'was drawn earlier (lot {number}; yours: {own})', ar: 'سبق في القرعة (الرقم {number}؛ ورقمكم {own})', es: 'salió antes en el sorteo (número {number}; el suyo: {own})', fr: 'est sorti plus tôt (rang {number}\u00a0; le vôtre\u00a0: {own})', ru: 'вытянул более ранний жребий ({number}; ваш: {own})', zh: '抽签在先（第{number}签；贵方第{own}签）' },
  'least-time': { en: 'has spoken less on this item ({time}; you: {own})', ar: 'تكلم أقل في هذا البند ({time}؛ وأنتم {own})', es: 'ha hablado menos sobre este tema ({time}; usted: {own})', fr: 'a moins parlé sur ce point ({time}\u00a0; vous\u00a0: {own})', ru: 'меньше говорил по этому пункту ({time}; вы: {own})', zh: '就本项目发言较少（{time}；贵方{own}）' },
  'regions': { en: 'regions take turns: {region} is due earlier', ar: 'تتناوب المناطق: دور {region} أسبق', es: 'las regiones se alternan: a {region} le toca antes', fr: 'les régions alternent\u00a0: {region} passe plus tôt', ru: 'регионы чередуются: очередь «{region}» раньше', zh: '各区域轮流：{region}在先' },
  'moved': { en: 'was placed there by the chair', ar: 'وضعه الرئيس في هذا الموضع', es: 'fue colocado ahí por la Presidencia', fr: 'a été placé là par la présidence', ru: 'поставлен туда председателем', zh: '由主席安排在前' },
  'moved-because': { en: 'was placed there by the chair: {reason}', ar: 'وضعه الرئيس في هذا الموضع: {reason}', es: 'fue colocado ahí por la Presidencia: {reason}', fr: 'a été placé là par la présidence\u00a0: {reason}', ru: 'поставлен туда председателем: {reason}', zh: '由主席安排在前：{reason}' },
  'shifted': { en: 'has the place the chair gave it when the list was changed', ar: 'له الموضع الذي صار إليه لما غيّر الرئيس القائمة', es: 'tiene el lugar que le quedó al cambiar la Presidencia la lista', fr: 'a la place que lui a laissée un changement de la liste par la présidence', ru: 'занимает место после изменения списка председателем', zh: '在主席调整名单后居于此位' },
  'exchanged': { en: 'exchanged places with {who}', ar: 'تبادل الدور مع {who}', es: 'intercambió su turno con {who}', fr: 'a échangé sa place avec {who}', ru: 'поменялся местами: {who}', zh: '与{who}互换了位置' },
} as const satisfies { readonly [why: string]: InSix }

/** The place itself, and what the order of the list rests on. */
export const here = {
  'place': { en: 'Your place on this list: {place} of {of}.', ar: 'موضعكم في هذه القائمة: {place} من {of}.', es: 'Su lugar en esta lista: {place} de {of}.', fr: 'Votre place sur cette liste\u00a0: {place} sur {of}.', ru: 'Ваше место в этом списке: {place} из {of}.', zh: '贵方在此名单上的位置：{place}/{of}。' },
  'place-of': { en: '{who}: place {place} of {of}.', ar: '{who}: الموضع {place} من {of}.', es: '{who}: lugar {place} de {of}.', fr: '{who}\u00a0: place {place} sur {of}.', ru: '{who}: место {place} из {of}.', zh: '{who}：第{place}位，共{of}位。' },
  'order': { en: 'The list is ordered by: {order}.', ar: 'القائمة مرتبة بحسب: {order}.', es: 'La lista se ordena por: {order}.', fr: 'La liste est ordonnée selon\u00a0: {order}.', ru: 'Порядок списка: {order}.', zh: '名单次序依据：{order}。' },
  'basis': { en: 'This rests on: {basis}.', ar: 'ويستند ذلك إلى: {basis}.', es: 'Se basa en: {basis}.', fr: 'Cela repose sur\u00a0: {basis}.', ru: 'Основание: {basis}.', zh: '依据：{basis}。' },
} as const satisfies { readonly [part: string]: InSix }
