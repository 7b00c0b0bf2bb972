import { describe, expect, test } from 'vitest'
import { arabicFigures, inFiguresOf } from './figures.ts'

describe('Figures in Arabic', () => {
  test('numbers and hours are in Arabic-Indic digits, days with both names of their month', () => {
    expect(arabicFigures('الجلسة 12 في 2026-03-05 الساعة 14:05: 18 صوتا.')).toBe('الجلسة ١٢ في ٥ آذار/مارس ٢٠٢٦ الساعة ١٤:٠٥: ١٨ صوتا.')
  })
  test('symbols of documents, resolutions and codes stay as they are', () => {
    for (const text of ['A/L.2', '34/401', 'S/RES/218', 'A/520/Rev.20', '4f02ab9917cd', 'item-3']) expect(arabicFigures(text)).toBe(text)
  })
  test('what somebody said in Latin letters stays as it was said', () => {
    expect(arabicFigures('اعتراض من بلمار: «Article 12 of 1998». الجلسة 2')).toBe('اعتراض من بلمار: «Article 12 of 1998». الجلسة ٢')
  })
  test('what is not there in Arabic stays in English figures', () => {
    expect([inFiguresOf({ en: 'Plan of 2026' }, 'ar'), inFiguresOf({ en: '3 votes', ar: '3 أصوات' }, 'ar'), inFiguresOf({ en: '3 votes', ar: '3 أصوات' }, 'en')]).toEqual(['Plan of 2026', '٣ أصوات', '3 votes'])
  })
})
