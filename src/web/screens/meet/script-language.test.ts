import { expect, test } from 'vitest'
import { sayIn } from '../../words.tsx'
import { quoted } from './script-language.tsx'

test('a sentence stands between the marks of its own language, whatever the language of the screen', () => {
  expect(quoted('La séance est reprise.', 'fr')).toBe('«\u00a0La séance est reprise.\u00a0»')
  expect(quoted('会议现在复会。', 'zh')).toBe('“会议现在复会。”')
  expect(quoted('Se reanuda la sesión.', 'es')).toBe('«Se reanuda la sesión.»')
})

test('its numbers have the digits of its own language too', () => {
  const words = { en: 'meeting 12', ar: 'الجلسة 12', ru: '12-е заседание' }
  expect([sayIn(words, 'ar'), sayIn(words, 'ru'), sayIn(words, 'zh')]).toEqual(['الجلسة ١٢', '12-е заседание', 'meeting 12'])
})
