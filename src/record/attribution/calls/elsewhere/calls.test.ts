import { expect, test } from 'vitest'
import type { Actor, Mention } from '#actors/actor.ts'
import { passage } from '../../../span.ts'
import { type Register, attribute } from '../../attribute.ts'
import { article } from '../../invented.fixture.ts'

/** Invented states as the six languages write them. */
const names: readonly (readonly [id: string, words: string])[] = [
  ['ALD', 'Aldoras?|Алдор\\p{Ll}{1,2}|ألدورا|阿尔多拉'], ['BLM', 'Belmars?|Белмар\\p{Ll}{0,2}|بلمار|贝尔马'], ['CSP', 'Kasparien|Casparie|Casparia|Каспари\\p{Ll}{1,2}|كاسباريا|卡斯帕里亚'], ['DOR', 'Dorra|Дорр\\p{Ll}{1,2}|دورا|多拉国'],
]
const actors = new Map(names.map(([id]): readonly [string, Actor] => [id, { id, kind: 'state', of: null, names: { ar: id, zh: id, en: id, fr: id, ru: id, es: id }, aliases: [], adjectives: [], metonyms: [], admitted: null }]))
const register: Register = {
  actorOf: (id) => actors.get(id) ?? null,
  mentionsIn: (text) => names.flatMap(([id, words]) => [...text.matchAll(new RegExp(`(?<![A-Za-zа-яА-Я])(?<=(?<!\\p{L})[وبل]?|\\p{Script=Han})(?:${words})`, 'gu'))].map(({ 0: word, index }): Mention => ({ id, is: 'state', by: 'name', start: index, end: index + word.length }))).toSorted((a, b) => a.start - b.start),
}
const read = (language: string, text: string) => attribute(article(text, '2026-03-16', null, language), { register })

/** The first call of a text in a line: who proposes, who backs, where, how high, what about, under whom, host, who comes with the call for it. */
function call(language: string, text: string): string {
  const { initiatives } = read(language, text)
  const one = initiatives[0]
  if (one === undefined) return 'none'
  const list = (values: readonly { readonly name: string }[]): string => values.map(({ name }) => name).join(', ')
  return [`${initiatives.length}`, one.proposedBy.map(({ actor }) => actor).join(', '), one.backedBy.map(({ actor }) => actor).join(', '), list(one.place), list(one.level), list(one.subject), one.host.map(({ actor, state }) => `${actor} ${state}`).join(', '), one.participants.map(({ actor, call: wanted }) => `${actor} ${wanted ?? '-'}`).join(', ')].join(' | ')
}

const stances = (language: string, text: string): readonly string[] => read(language, text).positions.map(({ actor, value, collective, initiative }) => `${actor} ${value}${collective ? ' together' : ''} ${initiative ?? '-'}`)

test('who calls for what meeting, who should come, where, how high and about what, in six languages', () => {
  expect(call('de', 'Aldora hat eine Konferenz über die Fischerei auf Ebene der Außenminister in Nordhafen vorgeschlagen. Belmar begrüßte den Vorschlag. An der Konferenz müsse auch Kasparien teilnehmen, hieß es in Aldora.')).toBe('1 | ALD | BLM | Nordhafen | auf Ebene der Außenminister | die Fischerei |  | CSP mandatory')
  expect(call('fr', 'L’Aldora a appelé à la tenue d’un sommet sur la pêche. Le Belmar a salué l’initiative et s’est dit prêt à accueillir la rencontre. La Casparie devrait être invitée au sommet.')).toBe('1 | ALD | BLM |  | sommet | la pêche | BLM offered | CSP should')
  expect(call('es', 'Aldora y Belmar propusieron celebrar una conferencia sobre la pesca en Puerto Norte con la participación de Casparia.')).toBe('1 | ALD, BLM |  | Puerto Norte |  | la pesca |  | CSP -')
  expect(call('ru', 'Алдора предложила провести конференцию по рыболовству с участием Белмара и Каспарии. Дорра поддержала инициативу.')).toBe('1 | ALD | DOR |  |  | рыболовству |  | BLM -, CSP -')
  expect(call('ar', 'دعت ألدورا إلى عقد مؤتمر دولي بشأن الصيد بمشاركة بلمار. ورحبت كاسباريا بالدعوة.')).toBe('1 | ALD | CSP |  |  | الصيد |  | BLM -')
  expect(call('zh', '阿尔多拉呼吁在北港举行外长级会议。贝尔马支持这一提议。卡斯帕里亚应受邀参加会议。')).toBe('1 | ALD | BLM | 北港 | 外长级 |  |  | CSP should')
})

test('meetings that are held, were held or are only where something is said are no calls, nor are press conferences', () => {
  for (const [language, text] of [
    ['de', 'Auf der Konferenz in Nordhafen forderte Aldora mehr Geld. Der Gipfel endete am Montag. Belmar gab eine Pressekonferenz.'], ['fr', 'Lors d’une conférence de presse, l’Aldora a demandé plus de moyens. La réunion s’est tenue lundi en Belmar.'],
    ['es', 'Durante la cumbre, Aldora pidió más recursos. La reunión concluyó ayer en Belmar.'], ['ru', 'На конференции Алдора призвала к увеличению расходов. По итогам встречи Белмар подписал соглашение.'],
    ['ar', 'وطالبت ألدورا خلال المؤتمر الصحفي بزيادة الدعم. واختتم الاجتماع أعماله في بلمار.'], ['zh', '在北港举行的会议上，阿尔多拉要求增加投入。贝尔马昨天举行了记者会。'],
  ] as const) expect([language, call(language, text)]).toEqual([language, 'none'])
})

test('for, against, undecided, on a condition, without an opinion, without a word: each whose it is, a collective as one', () => {
  expect(stances('de', 'Aldora schlug eine Konferenz vor. Belmar lehnte den Vorschlag ab. Dorra will ihn prüfen. Die meisten anderen Staaten äußerten sich nicht.')).toEqual(['BLM opposes 0', 'DOR undecided 0', 'Die meisten anderen Staaten no-opinion together 0'])
  expect(stances('fr', 'L’Aldora a proposé une conférence. La Casparie l’a rejetée. Le Belmar participera à condition que la Dorra soit présente.')).toEqual(['CSP opposes 0', 'BLM conditional 0'])
  expect(stances('es', 'Aldora propuso una conferencia. Belmar apoya la iniciativa. Casparia no ha respondido. La mayoría de los países no se pronunció.')).toEqual(['BLM supports 0', 'CSP not-reported 0', 'La mayoría de los países no-opinion together 0'])
  expect(stances('ru', 'Алдора предложила созвать конференцию. Белмар согласен участвовать только при условии перемирия. Дорра ни словом не упомянула о конференции.')).toEqual(['BLM conditional 0', 'DOR spoke-without-mentioning 0'])
  expect(stances('ar', 'اقترحت ألدورا عقد مؤتمر. ورفضت بلمار المقترح. وتدرس كاسباريا المقترح.')).toEqual(['BLM opposes 0', 'CSP undecided 0'])
  expect(stances('zh', '阿尔多拉建议召开会议。贝尔马反对这一建议。多数国家未表态。')).toEqual(['BLM opposes 0', '多数国家 no-opinion together 0'])
})

const held: readonly (readonly [language: string, call: string, told: readonly (readonly [words: string, values: string])[]])[] = [
  ['de', 'Aldora schlug eine Konferenz vor.', [['Belmar stellt sich quer.', 'BLM opposes'], ['In Belmar stieß die Idee auf Ablehnung.', 'BLM opposes'], ['Aus Belmar kam keine Reaktion.', 'BLM not-reported'], ['Belmar macht den Abzug zur Bedingung.', 'BLM conditional'], ['Unterstützung kam aus Belmar.', 'BLM supports'], ['Der Bauernverein nannte das eine Farce.', 'Bauernverein opposes'], ['Die kleineren Anrainer hielten sich bedeckt.', 'Die kleineren Anrainer undecided']]],
  ['fr', 'L’Aldora a proposé une conférence.', [['Le Belmar n’en veut pas.', 'BLM opposes'], ['Du côté de la Dorra, silence.', 'DOR not-reported'], ['Le Belmar n’ira que si la Dorra est conviée.', 'BLM conditional'], ['Le Belmar s’est montré prudent.', 'BLM undecided'], ['Le soutien est venu de la Dorra.', 'DOR supports'], ['L’ambassadeur de Dorra s’en est tenu aux tarifs.', 'DOR spoke-without-mentioning']]],
  ['es', 'Aldora propuso una conferencia.', [['Belmar dio un portazo.', 'BLM opposes'], ['Desde Belmar no hubo respuesta.', 'BLM not-reported'], ['Belmar solo acudirá si hay tregua.', 'BLM conditional'], ['Belmar y Dorra confirmaron su asistencia.', 'BLM supports, DOR supports'], ['Belmar no quiso hacer comentarios.', 'BLM no-opinion']]],
  ['ru', 'Алдора предложила созвать конференцию.', [['Белмар отреагировал сдержанно.', 'BLM undecided'], ['В Белмаре от комментариев отказались.', 'BLM no-opinion'], ['Из Дорры реакции не последовало.', 'DOR not-reported'], ['Белмар выдвинул условием перемирие.', 'BLM conditional'], ['Белмар не поедет.', 'BLM opposes']]],
  ['ar', 'اقترحت ألدورا عقد مؤتمر.', [['ولم يصدر أي رد من دورا.', 'DOR not-reported'], ['واشترطت بلمار هدنة.', 'BLM conditional'], ['وجاء الدعم من دورا.', 'DOR supports'], ['رفض حزب السهل الدعوة.', 'حزب السهل opposes'], ['وامتنعت بلمار عن التعليق.', 'BLM no-opinion']]],
  ['zh', '阿尔多拉建议召开会议。', [['贝尔马当即回绝。', 'BLM opposes'], ['贝尔马反应谨慎。', 'BLM undecided'], ['贝尔马不予置评。', 'BLM no-opinion'], ['贝尔马方面没有回应。', 'BLM not-reported'], ['贝尔马没有对邀请作出答复。', 'BLM not-reported']]],
]

test('behind a call a stance is told in many phrases, also from where a reaction comes and of bodies no register has', () => {
  for (const [language, call_, told] of held) for (const [words, values] of told) {
    expect([words, read(language, `${call_} ${words}`).positions.map(({ actor, value }) => `${actor} ${value}`).join(', ')]).toEqual([words, values])
  }
})

test('a call that only the headline has is the headline’s, and stances stand on it', () => {
  for (const [language, title, text] of [
    ['en', 'Aldora calls for emergency summit on fish stocks', 'Scientists said the stocks were falling. Belmar welcomed the proposal.'], ['de', 'Aldora fordert Sondergipfel zur Fischerei', 'Die Bestände gehen zurück. Belmar begrüßte den Vorschlag.'], ['fr', 'L’Aldora appelle à un sommet sur la pêche', 'Les stocks baissent. Le Belmar a salué l’initiative.'],
    ['es', 'Aldora propone cumbre sobre pesca', 'Las reservas caen. Belmar apoya la iniciativa.'], ['ru', 'Алдора предлагает провести саммит по рыболовству', 'Запасы сокращаются. Белмар поддержал инициативу.'], ['ar', 'ألدورا تدعو إلى قمة حول الصيد', 'يتراجع المخزون. ورحبت بلمار بالدعوة.'], ['zh', '阿尔多拉呼吁召开渔业峰会', '鱼类资源减少。贝尔马支持这一提议。'],
  ] as const) {
    const { initiatives, positions } = attribute(article(text, '2026-03-16', title, language), { register })
    expect([language, initiatives.flatMap(({ proposedBy }) => proposedBy.map(({ actor, printedIn }) => [actor, printedIn])), positions.map(({ actor, value, initiative }) => `${actor} ${value} ${initiative}`)]).toEqual([language, [['ALD', 'headline']], ['BLM supports 0']])
  }
  expect(attribute(article('Belmar welcomed the proposal.', '2026-03-16', 'Aldora rejects Belmar’s proposed summit'), { register }).initiatives).toEqual([])
})

test('a limit that names no day is a window as printed; who is to convene is found in other turns of phrase', () => {
  const first = (language: string, text: string) => read(language, text).initiatives.map(({ window, convener }) => [window.map(({ name }) => name), convener.map(({ name }) => name)])[0]
  expect(first('de', 'Aldora schlug eine Konferenz noch vor den Sommerferien vor. Einladen soll zu der Konferenz der Rat der Anrainer.')).toEqual([['noch vor den Sommerferien'], ['Rat der Anrainer']])
  expect(first('es', 'Aldora propuso celebrar una cumbre cuanto antes y pidió que sea la Comunidad de la Cuenca quien la convoque.')?.[0]).toEqual(['cuanto antes'])
  expect(first('zh', '阿尔多拉建议尽快召开会议，会议应由河流委员会召集。')).toEqual([['尽快'], ['河流委员会']])
})

test('whoever nothing can be had without, cannot be missing or would be welcome is asked for, each with its word', () => {
  expect(call('fr', 'L’Aldora a proposé une conférence. La participation du Belmar est indispensable. Il serait souhaitable que la Dorra y soit associée.').split(' | ').at(-1)).toBe('BLM mandatory, DOR important')
  expect(call('es', 'Aldora propuso celebrar una cumbre. Belmar y Dorra no pueden faltar a la cita.').split(' | ').at(-1)).toBe('BLM mandatory, DOR mandatory')
  expect(call('ar', 'دعت ألدورا إلى عقد مؤتمر. وقالت إن نجاح المؤتمر سيكون صعبا من دون بلمار.').split(' | ').at(-1)).toBe('BLM difficult without')
})

test('whoever calls for it and stands in no register is named as printed; those who are to come together stand behind the verb that brings them', () => {
  const who = (language: string, text: string) => read(language, text).initiatives.map(({ proposedBy, participants }) => [proposedBy.map(({ name }) => name), participants.map(({ name }) => name)])
  expect(who('ar', 'دعا وزير الخارجية سامر الحلواني إلى عقد مؤتمر دولي.')).toEqual([[['وزير الخارجية سامر الحلواني'], []]])
  expect(who('zh', '北港市长林远提出，下周举行部长级会议。')).toEqual([[['北港市长林远'], []]])
  expect(who('es', 'Aldora instó a Belmar y Dorra a sentarse en una mesa.')).toEqual([[['Aldora'], ['Belmar', 'Dorra']]])
  expect(who('ru', 'Алдора предлагает собрать мэров приграничных городов.')).toEqual([[['Алдора'], ['мэров приграничных городов']]])
  expect(who('fr', 'L’Aldora a proposé de réunir les pays riverains du delta.')).toEqual([[['Aldora'], ['les pays riverains du delta']]])
})

test('every value stands in the passage it names', () => {
  const text = 'Aldora forderte den Generalsekretär auf, einen Gipfel einzuberufen. Belmar bot an, den Gipfel in Nordhafen auszurichten.'
  const [one] = read('de', text).initiatives
  expect(one?.host.map(({ span, actor }) => [passage(text, span), actor])).toEqual([['Belmar bot an, den Gipfel in Nordhafen auszurichten', 'BLM']])
  expect(one?.level.map(({ span }) => passage(text, span))).toEqual(['Gipfel'])
})

test('who is asked to convene, would convene, or under whose roof, whether a register has them or not', () => {
  const conveners = (language: string, text: string): readonly string[] => read(language, text).initiatives.flatMap(({ convener }) => convener.map(({ name, role }) => `${name} | ${role ?? '-'}`))
  expect(conveners('de', 'Aldora regte eine Konferenz an. Sie solle von der Flusskommission einberufen werden.')).toEqual(['Flusskommission | von der Flusskommission einberufen'])
  expect(conveners('fr', 'L’Aldora a exhorté la Commission du delta à convoquer une conférence.')).toEqual(['Commission du delta | -'])
  expect(conveners('es', 'Aldora propuso una cumbre bajo los auspicios de Belmar.')).toEqual(['Belmar | bajo los auspicios de'])
  expect(conveners('ru', 'Алдора предложила провести саммит под эгидой Белмара.')).toEqual(['Белмара | под эгидой'])
  expect(conveners('ar', 'اقترحت ألدورا عقد مؤتمر برعاية بلمار.')).toEqual(['بلمار | برعاية'])
  expect(conveners('zh', '阿尔多拉呼吁召开由贝尔马主持的国际会议。')).toEqual(['贝尔马 | 由贝尔马主持'])
})

test('what is demanded without an article is a call, as is what a question says of whom it speaks to; whoever may take part is named behind the meeting', () => {
  const one = (language: string, text: string) => read(language, text).initiatives.map(({ proposedBy, convener, participants }) => [proposedBy.map(({ name }) => name).join(), convener.map(({ name }) => name).join(), participants.map(({ name, call: wanted }) => `${name} ${wanted ?? '-'}`).join()])
  expect(one('ru', 'Алдора требует переговоров с профсоюзами.')).toEqual([['Алдора', '', 'профсоюзами -']])
  expect(one('de', 'Aldora verlangt Gespräche mit den Winzern. Ohne die Bergleute wird es schwer.')).toEqual([['Aldora', '', 'den Winzern -,die Bergleute difficult without']])
  expect(one('es', 'Aldora propuso una cumbre con presencia obligatoria de Belmar. Pidió que la Orden de San Lucio la convoque.')).toEqual([['Aldora', 'Orden de San Lucio', 'Belmar mandatory']])
  expect(one('ru', 'Алдора предложила провести конференцию. Приглашать участников должна Каспария.')).toEqual([['Алдора', 'Каспария', '']])
  expect(one('ar', 'اقترحت ألدورا عقد مؤتمر تدعو إليه الأمانة العامة ويحضره المراقبون.')).toEqual([['ألدورا', 'الأمانة العامة', 'المراقبون -']])
  expect(one('zh', '阿尔多拉建议召开会议。没有贝尔马在场，会谈开不成。')).toEqual([['阿尔多拉', '', '贝尔马 difficult without']])
})
