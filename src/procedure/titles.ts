import { minutes, ofMinutes, seconds } from './words/counted.ts'
import { counted } from '#base/counted.ts'
import { fill, type InSix, listed, type Words } from '#base/words.ts'
import { spokenHour } from './hours.ts'
import type { Terms } from './caucus-state.ts'
import { nameOf, type Scene } from './scene.ts'
import type { Proposal } from './state.ts'

/** What a proposal is called, for a list of decisions and in the chair's sentences. */
export function titleOf(scene: Pick<Scene, 'state' | 'book' | 'body'>, proposal: Proposal): Words {
  const { book, body, state } = scene
  switch (proposal.kind) {
    case 'step': {
      const name = book.opening.find(({ id }) => id === proposal.step)?.name ?? { en: proposal.step }
      return proposal.candidate === null ? name : fill(withName, { what: name, who: nameOf(state, proposal.candidate) })
    }
    case 'draft': return draftTitle(scene, proposal.draft)
    case 'joint-text': return fill(jointText, { title: proposal.title })
    case 'motion': {
      const motion = body.motions.find(({ id }) => id === proposal.motion)
      return motionTitle(scene, motion?.kind ?? '', motion?.minutes ?? null, motion?.terms)
    }
    case 'proposal': return motionTitle(scene, proposal.motion, proposal.minutes, proposal.terms)
    case 'list-closing': return closing
    case 'nature': return fill(preliminary, { what: draftTitle(scene, proposal.draft) })
    case 'silence': return fill(bySilence, { what: draftTitle(scene, proposal.draft), at: spokenHour(proposal.expires) })
    case 'time-limit': return fill(limit, { time: counted(proposal.minutes, ofMinutes) })
  }
}

/** A title with whom it is about; the title alone where that is nobody. */
export function titled(title: Words, who: Words | null): Words {
  return who === null ? title : fill(withName, { what: title, who })
}

export function draftTitle({ body }: Pick<Scene, 'body'>, draft: string): Words {
  const found = body.drafts.find(({ id }) => id === draft)
  return found === undefined ? { en: draft } : fill(draftNamed, { symbol: found.symbol, title: found.title })
}

/** The name of a kind of motion; a limit of time with its minutes. */
export function motionTitle({ book }: Pick<Scene, 'book'>, kind: string, time: number | null, terms: Terms | null = null): Words {
  const name = book.motions.find(({ id }) => id === kind)?.name ?? { en: kind }
  if (terms !== null) return fill(withName, { what: name, who: detailOf(terms) })
  return time === null ? name : fill(withName, { what: name, who: counted(time, minutes) })
}

/** Of a caucus: its topic, its time in all, the time of each speaker; of putting off: until when; of a referral: to whom. */
function detailOf({ topic, total, each, until, to }: Terms): Words {
  return listed([...[topic, to].flatMap((own) => (own == null ? [] : [{ en: own, ar: own, es: own, fr: own, ru: own, zh: own }])), ...(until === undefined ? [] : [{ en: spokenHour(until) }]), ...(total === null ? [] : [counted(total, minutes)]), ...(each === null ? [] : [fill(apiece, { time: counted(each, seconds) })])], 'semicolons')
}

const apiece: InSix = { en: '{time} a speaker', ar: '{time} لكل متكلم', es: '{time} por orador', fr: '{time} par orateur', ru: 'на выступающего: {time}', zh: '每人{time}' }
const withName: InSix = { en: '{what}: {who}', ar: '{what}: {who}', es: '{what}: {who}', fr: '{what} : {who}', ru: '{what}: {who}', zh: '{what}：{who}' }
const draftNamed: InSix = { en: 'Draft {symbol}, {title}', ar: 'المشروع {symbol}، {title}', es: 'Proyecto {symbol}, {title}', fr: 'Projet {symbol}, {title}', ru: 'Проект {symbol}, {title}', zh: '草案{symbol}，{title}' }
const jointText: InSix = { en: 'Joint text: {title}', ar: 'النص المشترك: {title}', es: 'Texto conjunto: {title}', fr: 'Texte commun : {title}', ru: 'Совместный текст: {title}', zh: '共同案文：{title}' }
const preliminary: InSix = {
  en: 'Preliminary question: is the matter procedural? ({what})', ar: 'المسألة الأولية: هل المسألة إجرائية؟ ({what})', es: 'Cuestión previa: ¿es de procedimiento? ({what})',
  fr: 'Question préliminaire\u00a0: s’agit-il d’une question de procédure\u00a0? ({what})', ru: 'Предварительный вопрос: является ли вопрос процедурным? ({what})', zh: '先决问题：该事项是否为程序事项？（{what}）',
}
const bySilence: InSix = {
  en: 'Silence procedure until {at}: {what}', ar: 'إجراء الموافقة الصامتة حتى {at}: {what}', es: 'Procedimiento de acuerdo tácito hasta {at}: {what}', fr: 'Procédure d’accord tacite jusqu’au {at} : {what}', ru: 'Процедура умолчания до {at}: {what}', zh: '默许程序（至{at}）：{what}',
}
const closing: InSix = {
  en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين', es: 'Cierre de la lista de oradores', fr: 'Clôture de la liste des orateurs',
  ru: 'Прекращение записи ораторов', zh: '发言报名截止',
}
const limit: InSix = {
  en: 'Time limit of {time} a speech', ar: 'تحديد مدة الكلمة بـ{time}', es: 'Límite de {time} por intervención', fr: 'Limitation du temps de parole à {time} par intervention',
  ru: 'Ограничение времени одного выступления: {time}', zh: '每次发言限时{time}',
}
