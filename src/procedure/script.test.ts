import { expect, test } from 'vitest'
import { belmar, casparia, chair, meeting, type World } from './given.ts'
import { type Line, script } from './script.ts'

const said = ({ state, rehearsal }: World): Line => {
  const line = script(state, rehearsal.now)
  if (line === null) throw new Error('nothing to say')
  return line
}

test('a motion is put in the language in which the chair presides, with its mover, its name and its rule', () => {
  const { sentence, under } = said(meeting('unga', 5).and(casparia('move', { motion: 'suspend-meeting' })))
  expect(sentence).toMatchObject({
    en: 'The representative of Casparia has moved: Suspension of the meeting. The motion is put to the vote at once.',
    es: 'Se ha presentado una moción. Delegación que la presenta: Casparia. Objeto: Suspensión de la sesión. La moción se somete inmediatamente a votación.',
    fr: 'La délégation suivante a présenté une motion\u00a0: Casparia. Objet de la motion\u00a0: Suspension de la séance. La motion est immédiatement mise aux voix.',
    ru: 'Процедурное предложение внесла делегация: Casparia. Суть предложения: Перерыв в заседании. Предложение немедленно ставится на голосование.',
    zh: 'Casparia代表提出动议：暂停会议。现将动议立即付诸表决。',
  })
  expect(under).toEqual({ en: 'Rules 76 and 77.', ar: 'المادتان 76 و77.', es: 'Artículos 76 y 77.', fr: 'Articles 76 et 77.', ru: 'Правила 76 и 77.', zh: '第76条和第77条。' })
})

test('thanks and the next sentence stand one after the other, in Chinese without a space', () => {
  const { sentence } = said(meeting('unga', 5).and(belmar('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }), casparia('move', { motion: 'suspend-meeting' })))
  expect(sentence.zh).toBe('我感谢Belmar代表的发言。Casparia代表提出动议：暂停会议。现将动议立即付诸表决。')
  expect(sentence.fr).toBe('Je remercie la délégation qui vient d’intervenir\u00a0: Belmar. La délégation suivante a présenté une motion\u00a0: Casparia. Objet de la motion\u00a0: Suspension de la séance. La motion est immédiatement mise aux voix.')
})
