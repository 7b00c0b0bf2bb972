import { type InSix, type Language, languages } from '#base/words.ts'
import type { ReactNode } from 'react'
import { choose } from '../../settings.ts'
import { useVoice } from '../../words.tsx'

/** The language in which whoever presides speaks, which need not be that of the screen; kept on this device. */
export function ScriptLanguage({ value }: { readonly value: Language }): ReactNode {
  const { t } = useVoice()
  return (
    <select className="script-language" aria-label={t('script.language')} value={value} onChange={(event) => choose({ presides: languages.find((language) => language === event.target.value) ?? null })}>
      {languages.map((language) => <option key={language} value={language} lang={language}>{t(`language.${language}`)}</option>)}
    </select>
  )
}

const marks: InSix = { ar: '«»', zh: '“”', en: '“”', fr: '«»', ru: '«»', es: '«»' }

/** Words that somebody is to say, between the marks of their language: French sets a space inside its own. */
export function quoted(words: string, language: Language): string {
  const space = language === 'fr' ? '\u00a0' : ''
  return `${marks[language].charAt(0)}${space}${words}${space}${marks[language].charAt(1)}`
}
