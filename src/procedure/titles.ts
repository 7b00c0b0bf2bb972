import { minutes, ofMinutes } from './words/counted.ts'
import { counted } from '#base/counted.ts'
import { fill, type Words } from '#base/words.ts'
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
    case 'motion': return motionTitle(scene, body.motions.find(({ id }) => id === proposal.motion)?.kind ?? '', body.motions.find(({ id }) => id === proposal.motion)?.minutes ?? null)
    case 'proposal': return motionTitle(scene, proposal.motion, proposal.minutes)
    case 'list-closing': return closing
    case 'time-limit': return fill(limit, { time: counted(proposal.minutes, ofMinutes) })
  }
}

export function draftTitle({ body }: Pick<Scene, 'body'>, draft: string): Words {
  const found = body.drafts.find(({ id }) => id === draft)
  return found === undefined ? { en: draft } : fill(draftNamed, { symbol: found.symbol, title: found.title })
}

/** The name of a kind of motion; a limit of time with its minutes. */
export function motionTitle({ book }: Pick<Scene, 'book'>, kind: string, time: number | null): Words {
  const name = book.motions.find(({ id }) => id === kind)?.name ?? { en: kind }
  return time === null ? name : fill(withName, { what: name, who: counted(time, minutes) })
}

const withName: Words = { en: '{what}: {who}', ar: '{what}: {who}' }
const draftNamed: Words = { en: 'Draft {symbol}, {title}', ar: 'المشروع {symbol}، {title}' }
const jointText: Words = { en: 'Joint text: {title}', ar: 'النص المشترك: {title}' }
const closing: Words = { en: 'Closing of the list of speakers', ar: 'إقفال قائمة المتكلمين' }
const limit: Words = { en: 'Time limit of {time} a speech', ar: 'تحديد مدة الكلمة بـ{time}' }
