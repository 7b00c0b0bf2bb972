import type { Condition } from '#participants/attendance.ts'
import type { Letter } from '#participants/basis.ts'
import { invited, replyOf } from '#participants/known.ts'
import type { ActorId } from '#base/ids.ts'
import type { Voice } from '../../words.tsx'
import type { Preparing } from './preparing.ts'

/** How a participant stands, as a sign beside its words: filled, half, hollow; ochre where it stays away. */
export type Sign = 'accepts' | 'condition' | 'silent' | 'regrets'

export type Stand = { readonly sign: Sign; readonly words: string; readonly letter: Letter | null }

/** What a participant answered, in words. */
export function standOf(view: Preparing, voice: Voice, participant: ActorId): Stand {
  const { t } = voice
  const reply = replyOf(view.preparation, participant)
  if (reply === null) {
    const letter = view.preparation.invitations.findLast(({ struck, participants }) => struck === null && participants.includes(participant))?.letter ?? null
    return { sign: 'silent', words: invited(view.preparation).includes(participant) ? t('reply.none') : t('reply.uninvited'), letter }
  }
  const through = 'through' in reply.answer && reply.answer.through !== null ? view.nameOf(reply.answer.through) : null
  const by = (words: string): string => (through === null ? words : t('reply.through', { words, who: through }))
  switch (reply.answer.kind) {
    case 'accepts': return { sign: 'accepts', words: by(t('reply.accepts')), letter: reply.letter }
    case 'on-condition': return { sign: 'condition', words: by(conditionWords(view, voice, reply.answer.condition)), letter: reply.letter }
    case 'regrets': return { sign: 'regrets', words: t('reply.regrets'), letter: reply.letter }
    case 'withdraws': return { sign: 'regrets', words: t('reply.withdraws'), letter: reply.letter }
  }
}

/** "if Fennmark comes", "if Elvaine comes and Dorra stays away, or …". */
export function conditionWords(view: Preparing, voice: Voice, condition: Condition): string {
  const { t } = voice
  const or = new Intl.ListFormat(voice.locale, { type: 'disjunction' })
  return t('reply.if', { what: or.format(condition.map((all) => voice.list(all.map(({ about, holds }) => literalWords(view, voice, about, holds))))) })
}

export function literalWords(view: Preparing, voice: Voice, about: string, holds: boolean): string {
  const fact = view.preparation.facts.find(({ id }) => id === about)
  if (fact !== undefined) return voice.t(holds ? 'literal.fact' : 'literal.nofact', { fact: fact.words })
  return voice.t(holds ? 'literal.comes' : 'literal.away', { who: view.nameOf(about) })
}

/** "letter BC/26/114, 2 March 2026". */
export function letterWords({ t, day }: Voice, letter: Letter): string {
  return t(`letter.${letter.kind}.words`, { reference: letter.reference, date: day(letter.date) })
}
