import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '#base/words.ts'
import ar from '../words/help/ar.json' with { type: 'json' }
import en from '../words/help/en.json' with { type: 'json' }
import es from '../words/help/es.json' with { type: 'json' }
import fr from '../words/help/fr.json' with { type: 'json' }
import ru from '../words/help/ru.json' with { type: 'json' }
import zh from '../words/help/zh.json' with { type: 'json' }
import { existsSync } from 'node:fs'
import { type Help, manual, topicOf } from './help.ts'

const told = { ar, en, es, fr, ru, zh } satisfies { readonly [language in (typeof languages)[number]]: Help }
const web = join(import.meta.dirname, '..')
/** The screens as their table and the shell write them; both are read as text, since a browser alone can load them. */
const screens = [...new Set([...readFileSync(join(web, 'screens.ts'), 'utf8').matchAll(/\{ id: '([a-z-]+)'/g)].map(([, id]) => id ?? ''))]
const open = [...readFileSync(join(web, 'shell/app.tsx'), 'utf8').matchAll(/place\.screen === '([a-z-]+)'\) return/g)].map(([, id]) => id ?? '')

describe('help', () => {
  test('stands for every screen there is, and for every page without a conference', () => {
    expect(screens.length).toBeGreaterThan(14)
    expect(open).toContain('simulate')
    expect([...screens, ...open].filter((screen) => !Object.hasOwn(en, screen))).toEqual([])
  })

  test('says the same things in all six languages, each in sentences', () => {
    for (const language of languages) {
      expect([language, Object.keys(told[language])]).toEqual([language, Object.keys(en)])
      const short = Object.entries(told[language]).filter(([topic, sentences]) => sentences.length !== en[topic as keyof typeof en].length || sentences.some((each) => !/[.。؟?!»”）]$/.test(each)))
      expect([language, short.map(([topic]) => topic)]).toEqual([language, []])
    }
    expect(Object.values(ar).flat().filter((sentence) => /[A-Za-z]/.test(sentence))).toEqual([])
  })

  test('is that of the meeting by the capacity one is there in', () => {
    expect([topicOf('meet', 'chair', en), topicOf('meet', 'delegation:belmar', en), topicOf('meet', 'public', en), topicOf('nowhere', 'public', en)]).toEqual(['meet', 'meet-delegation', 'meet-follow', 'start'])
  })

  test('leads to pages of the manual that are there', () => {
    expect(Object.values(manual).filter((page) => !existsSync(join(web, '../../docs', page)))).toEqual([])
  })
})
