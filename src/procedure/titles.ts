import { minutes, ofMinutes, seconds, statements } from './words/counted.ts'
import { counted } from '#base/counted.ts'
import { fill, type InSix, listed, type Words } from '#base/words.ts'
import { own } from '#base/own.ts'
import { spokenHour } from './hours.ts'
import type { Amendment } from './amendments-state.ts'
import type { Terms } from './caucus-state.ts'
import { provisionsOf } from '#text/provisions.ts'
import { motionKind } from './kinds.ts'
import { nameOf, namesOf, type Scene } from './scene.ts'
import type { Draft, Limited, Proposal } from './state.ts'

/** What a proposal is called, for a list of decisions and in the chair's sentences. */
export function titleOf(scene: Pick<Scene, 'state' | 'book' | 'body'>, proposal: Proposal): Words {
  const { book, body, state } = scene
  switch (proposal.kind) {
    case 'step': {
      const name = book.opening.find(({ id }) => id === proposal.step)?.name ?? { en: proposal.step }
      return proposal.candidate === null ? name : fill(withName, { what: name, who: nameOf(state, proposal.candidate) })
    }
    case 'draft': return draftTitle(scene, proposal.draft)
    case 'amendment': return amendmentTitle(scene, proposal.amendment)
    case 'joint-text': return fill(jointText, { title: proposal.title })
    case 'motion': {
      const motion = body.motions.find(({ id }) => id === proposal.motion)
      return motionTitle(scene, motion?.kind ?? '', motion?.minutes ?? null, motion?.terms)
    }
    case 'proposal': return motionTitle(scene, proposal.motion, proposal.minutes, proposal.terms)
    case 'list-closing': return closing
    case 'admission': return fill(admission, { who: own(state.admissions ?? {}, proposal.seat)?.names ?? { en: proposal.seat } })
    case 'invitation': return fill(invitation, { who: nameOf(state, proposal.seat) })
    case 'permission': return fill(permission, { who: nameOf(state, proposal.seat) })
    case 'credentials-report': return proposal.rejects.length === 0 ? report : fill(withName, { what: report, who: fill(notAccepted, { who: namesOf(state, proposal.rejects) }) })
    case 'presiding': return fill(presiding, { who: nameOf(state, proposal.seat) })
    case 'credentials': return fill(proposal.accept ? accepting : rejecting, { who: nameOf(state, proposal.seat) })
    case 'nature': return fill(preliminary, { what: draftTitle(scene, proposal.draft) })
    case 'silence': return fill(bySilence, { what: draftTitle(scene, proposal.draft), at: spokenHour(proposal.expires) })
    case 'time-limit': return fill(proposal.of === undefined ? limit : limitOf[proposal.of], { time: counted(proposal.minutes, ofMinutes) })
  }
}

/** A title with whom it is about; the title alone where that is nobody. */
export function titled(title: Words, who: Words | null): Words {
  return who === null ? title : fill(withName, { what: title, who })
}

export function draftTitle({ body }: { readonly body: Pick<Scene['body'], 'drafts'> }, draft: string): Words {
  const found = body.drafts.find(({ id }) => id === draft)
  return found === undefined ? { en: draft } : fill(draftNamed, { symbol: found.symbol, title: found.title })
}

/** "Amendment 2 (Casparia) to A/L.1"; what it changes by the symbol of its draft, or by the number of the amendment. */
export function amendmentTitle({ state, body }: Pick<Scene, 'state' | 'body'>, id: string): Words {
  const found = body.amendments.find((one) => one.id === id)
  if (found === undefined) return { en: id }
  const [who] = found.sponsors
  const on = body.drafts.find((draft) => draft.id === found.on)?.symbol
  return fill(on === undefined ? subAmendment : amendment, { number: numberOf(id), who: nameOf(state, who ?? ''), on: on ?? numberOf(found.on) })
}

function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

/** The paragraphs a part is made of, and of which draft or amendment. */
export function partTitle({ state, body }: Pick<Scene, 'state' | 'body'>, part: string): Words {
  const draft = body.drafts.find(({ parts }) => parts.some(({ id }) => id === part))
  const provisions = draft?.parts.find(({ id }) => id === part)?.provisions
  if (draft !== undefined && provisions !== undefined) return fill(partNamed, { symbol: draft.symbol, what: provisionsTitle(draft, provisions) })
  const amended = body.amendments.find(({ parts }) => parts?.some(({ id }) => id === part) === true)
  const named = amended?.parts?.find(({ id }) => id === part)?.provisions
  return amended === undefined || named === undefined ? { en: part } : fill(partNamed, { symbol: amendmentTitle({ state, body }, amended.id), what: partOfAmendment(body, amended, named) })
}

/** Paragraphs that are to be deleted by their names in the draft; those brought in by their place in the amendment. */
function partOfAmendment({ drafts }: Pick<Scene['body'], 'drafts'>, { on, change, provisions }: Amendment, named: readonly string[]): Words {
  const draft = drafts.find(({ id }) => id === on)
  if ((change.kind === 'delete' || change.kind === 'move') && draft !== undefined) return provisionsTitle(draft, named)
  return listed(named.filter((id) => provisions.includes(id)).map((id) => fill(broughtInParagraph, { number: provisions.indexOf(id) + 1 })), 'commas')
}

/** Paragraphs as delegations speak of them: "operative paragraph 2"; those that are gone are left out. */
export function provisionsTitle({ paragraphs, provisions }: Pick<Draft, 'paragraphs' | 'provisions'>, of: readonly string[]): Words {
  const kinds = provisionsOf(paragraphs ?? [])
  const preamble = provisions.filter((_, n) => kinds[n]?.kind === 'preambular')
  return listed(provisions.flatMap((id, n): readonly Words[] => {
    const kind = kinds[n]
    if (!of.includes(id) || kind === undefined) return []
    return [kind.kind === 'operative' ? fill(operative, { number: kind.number ?? 1 }) : fill(preambular, { number: preamble.indexOf(id) + 1 })]
  }), 'commas')
}

/** The name of a kind of motion; a limit of time with its minutes. */
export function motionTitle({ book, state }: Pick<Scene, 'book' | 'state'>, kind: string, time: number | null, terms: Terms | null = null): Words {
  const name = motionKind(book, kind)?.name ?? { en: kind }
  if (terms !== null) return fill(withName, { what: name, who: detailOf(state, terms, time) })
  return time === null ? name : fill(withName, { what: name, who: counted(time, minutes) })
}

/** Of a caucus: its topic, its time in all, the time of each speaker; of putting off: until when; of a referral: to whom; of a guest: who; of a limit: its minutes and how many statements. */
function detailOf(state: Scene['state'], { topic, total, each, until, to, seat, item, times }: Terms, time: number | null): Words {
  const early = Object.values(state.bodies).flatMap(({ agenda }) => agenda.filter(({ id }) => id === item).map(({ title }) => title))
  return listed([...[topic, to].flatMap((own) => (own == null ? [] : [{ en: own, ar: own, es: own, fr: own, ru: own, zh: own }])), ...early, ...(seat === undefined ? [] : [nameOf(state, seat)]), ...(until === undefined ? [] : [{ en: spokenHour(until) }]), ...(total === null ? [] : [counted(total, minutes)]), ...(each === null ? [] : [fill(apiece, { time: counted(each, seconds) })]), ...(time === null ? [] : [counted(time, minutes)]), ...(times === undefined ? [] : [fill(eachOnItem, { number: counted(times, statements) })])], 'semicolons')
}

const apiece: InSix = { en: '{time} a speaker', ar: '{time} لكل متكلم', es: '{time} por orador', fr: '{time} par orateur', ru: 'на выступающего: {time}', zh: '每人{time}' }
const eachOnItem: InSix = { en: '{number} of each delegation on the item', ar: '{number} لكل وفد في البند', es: '{number} de cada delegación sobre el tema', fr: '{number} de chaque délégation sur le point', ru: 'от каждой делегации по пункту: {number}', zh: '每个代表团就本项目作{number}' }
const withName: InSix = { en: '{what}: {who}', ar: '{what}: {who}', es: '{what}: {who}', fr: '{what} : {who}', ru: '{what}: {who}', zh: '{what}：{who}' }
const draftNamed: InSix = { en: 'Draft {symbol}, {title}', ar: 'المشروع {symbol}، {title}', es: 'Proyecto {symbol}, {title}', fr: 'Projet {symbol}, {title}', ru: 'Проект {symbol}, {title}', zh: '草案{symbol}，{title}' }
const amendment: InSix = {
  en: 'Amendment {number} ({who}) to {on}', ar: 'التعديل {number} ({who}) على {on}', es: 'Enmienda {number} ({who}) a {on}', fr: 'Amendement {number} ({who}) à {on}',
  ru: 'Поправка {number} ({who}) к {on}', zh: '对{on}的第{number}号修正案（{who}）',
}
const subAmendment: InSix = {
  en: 'Sub-amendment {number} ({who}) to amendment {on}', ar: 'التعديل الفرعي {number} ({who}) على التعديل {on}', es: 'Subenmienda {number} ({who}) a la enmienda {on}', fr: 'Sous-amendement {number} ({who}) à l’amendement {on}',
  ru: 'Субпоправка {number} ({who}) к поправке {on}', zh: '对第{on}号修正案的第{number}号再修正案（{who}）',
}
const partNamed: InSix = { en: '{symbol}: {what}', ar: '{symbol}: {what}', es: '{symbol}: {what}', fr: '{symbol} : {what}', ru: '{symbol}: {what}', zh: '{symbol}：{what}' }
const operative: InSix = { en: 'operative paragraph {number}', ar: 'فقرة المنطوق {number}', es: 'párrafo {number} de la parte dispositiva', fr: 'paragraphe {number} du dispositif', ru: 'пункт {number} постановляющей части', zh: '执行部分第{number}段' }
const broughtInParagraph: InSix = { en: 'its paragraph {number}', ar: 'فقرته {number}', es: 'su párrafo {number}', fr: 'son paragraphe {number}', ru: 'ее пункт {number}', zh: '其中第{number}段' }
const preambular: InSix = { en: 'preambular paragraph {number}', ar: 'فقرة الديباجة {number}', es: 'párrafo {number} del preámbulo', fr: 'alinéa {number} du préambule', ru: 'пункт {number} преамбулы', zh: '序言部分第{number}段' }
const jointText: InSix = { en: 'Joint text: {title}', ar: 'النص المشترك: {title}', es: 'Texto conjunto: {title}', fr: 'Texte commun : {title}', ru: 'Совместный текст: {title}', zh: '共同案文：{title}' }
const admission: InSix = { en: 'Admission: {who}', ar: 'القبول: {who}', es: 'Admisión: {who}', fr: 'Admission\u00a0: {who}', ru: 'Допуск: {who}', zh: '接纳：{who}' }
const invitation: InSix = { en: 'Invitation to participate: {who}', ar: 'الدعوة إلى الاشتراك: {who}', es: 'Invitación a participar: {who}', fr: 'Invitation à participer\u00a0: {who}', ru: 'Приглашение участвовать: {who}', zh: '邀请参加讨论：{who}' }
const report: InSix = { en: 'Report on credentials', ar: 'التقرير عن وثائق التفويض', es: 'Informe sobre las credenciales', fr: 'Rapport sur les pouvoirs', ru: 'Доклад о полномочиях', zh: '关于全权证书的报告' }
const notAccepted: InSix = { en: 'not accepting those of {who}', ar: 'عدم قبول وثائق {who}', es: 'sin aceptar las de {who}', fr: 'sans accepter ceux de {who}', ru: 'без признания полномочий: {who}', zh: '不接受{who}的全权证书' }
const presiding: InSix = { en: 'Naming of the member that presides over the item: {who}', ar: 'تسمية العضو الذي يترأس البند: {who}', es: 'Designación del miembro que preside el tema: {who}', fr: 'Désignation du membre qui préside au point\u00a0: {who}', ru: 'Назначение члена, председательствующего по пункту: {who}', zh: '指定主持该项目的成员：{who}' }
const permission: InSix = {
  en: 'Permission to vote for a member whose vote is suspended: {who}', ar: 'الإذن بالتصويت لعضو معلَّق حقه فيه: {who}', es: 'Autorización para votar a un Miembro con el voto suspendido: {who}',
  fr: 'Autorisation de voter accordée à un Membre privé du droit de vote\u00a0: {who}', ru: 'Разрешение участвовать в голосовании члену, право голоса которого приостановлено: {who}', zh: '准许被中止投票权的会员国投票：{who}',
}
const accepting: InSix = { en: 'Acceptance of credentials: {who}', ar: 'قبول وثائق التفويض: {who}', es: 'Aceptación de credenciales: {who}', fr: 'Acceptation des pouvoirs\u00a0: {who}', ru: 'Признание полномочий: {who}', zh: '接受全权证书：{who}' }
const rejecting: InSix = { en: 'Rejection of credentials: {who}', ar: 'رفض وثائق التفويض: {who}', es: 'Rechazo de credenciales: {who}', fr: 'Rejet des pouvoirs\u00a0: {who}', ru: 'Отклонение полномочий: {who}', zh: '拒绝全权证书：{who}' }
const preliminary: InSix = {
  en: 'Preliminary question: is the matter procedural? ({what})', ar: 'المسألة الأولية: هل المسألة إجرائية؟ ({what})', es: 'Cuestión previa: ¿es de procedimiento? ({what})',
  fr: 'Question préliminaire\u00a0: s’agit-il d’une question de procédure\u00a0? ({what})', ru: 'Предварительный вопрос: является ли вопрос процедурным? ({what})', zh: '先决问题：该事项是否为程序事项？（{what}）',
}
const bySilence: InSix = {
  en: 'Start of a silence procedure until {at}: {what}', ar: 'بدء إجراء الموافقة الصامتة حتى {at}: {what}', es: 'Inicio de un procedimiento de acuerdo tácito hasta {at}: {what}', fr: 'Ouverture d’une procédure d’accord tacite jusqu’au {at} : {what}', ru: 'Начало процедуры умолчания до {at}: {what}', zh: '启动默许程序（至{at}）：{what}',
}
const closing: InSix = {
  en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين', es: 'Cierre de la lista de oradores', fr: 'Clôture de la liste des orateurs',
  ru: 'Прекращение записи ораторов', zh: '发言报名截止',
}
const limit: InSix = {
  en: 'Time limit of {time} a speech', ar: 'تحديد مدة الكلمة بـ{time}', es: 'Límite de {time} por intervención', fr: 'Limitation du temps de parole à {time} par intervention',
  ru: 'Ограничение времени одного выступления: {time}', zh: '每次发言限时{time}',
}
const limitOf: { readonly [of in Limited]: InSix } = {
  reply: { en: 'Time limit of {time} a right of reply', ar: 'تحديد مدة حق الرد بـ{time}', es: 'Límite de {time} por derecho de respuesta', fr: 'Limitation du droit de réponse à {time}', ru: 'Ограничение времени ответа: {time}', zh: '每次答辩限时{time}' },
  explanation: { en: 'Time limit of {time} an explanation of vote', ar: 'تحديد مدة تعليل التصويت بـ{time}', es: 'Límite de {time} por explicación de voto', fr: 'Limitation des explications de vote à {time}', ru: 'Ограничение времени объяснения мотивов голосования: {time}', zh: '每次解释投票限时{time}' },
  point: { en: 'Time limit of {time} a point of order', ar: 'تحديد مدة نقطة النظام بـ{time}', es: 'Límite de {time} por cuestión de orden', fr: 'Limitation des motions d’ordre à {time}', ru: 'Ограничение времени выступления по порядку ведения заседания: {time}', zh: '每次程序问题限时{time}' },
  group: { en: 'Time limit of {time} a speech on behalf of a group', ar: 'تحديد مدة الكلمة باسم مجموعة بـ{time}', es: 'Límite de {time} por intervención en nombre de un grupo', fr: 'Limitation du temps de parole à {time} pour un groupe', ru: 'Ограничение времени выступления от имени группы: {time}', zh: '代表集团的每次发言限时{time}' },
}
