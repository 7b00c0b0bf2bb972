import { type Language, type Words, say } from '#base/words.ts'
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { type Catalogue, type MessageId, catalogues } from './catalogues.ts'
import { useSettings } from './settings.ts'

export type { MessageId }
type Values = { readonly [slot: string]: string | number | boolean | null | undefined }

/** Digits follow the language: Arabic is written with Arabic-Indic ones, as in United Nations documents in Arabic. */
export const locales: { readonly [language in Language]: string } = { ar: 'ar-u-nu-arab', zh: 'zh-Hans', en: 'en-GB', fr: 'fr', ru: 'ru', es: 'es' }
/** How the rulebook of an open conference calls who presides, in a sentence and as a title, and adoption without a count: what stands in the slots `chair`, `chairName` and `adoption` of every message. */
type Called = { readonly chair: Words; readonly title: Words; readonly adoption: Words }
const CalledIn = createContext<Called | null>(null)

export function BookWords({ value, children }: { readonly value: Called | null; readonly children: ReactNode }): ReactNode {
  return <CalledIn value={value}>{children}</CalledIn>
}

const SpokenIn = createContext<Language>('en')

type Spoken = { readonly language: Language; readonly messages: Catalogue }
const known = new Map<Language, Spoken>()
async function learn(language: Language): Promise<Spoken> {
  const spoken = known.get(language) ?? { language, messages: await catalogues[language]() }
  known.set(language, spoken)
  return spoken
}

/** Gives everything below it the words of the chosen language; keeps the old ones until the new catalogue is there. */
export function Speech({ children }: { readonly children: ReactNode }): ReactNode {
  const { language } = useSettings()
  const [spoken, setSpoken] = useState(() => known.get(language) ?? null)
  useEffect(() => {
    let wanted = true
    void learn(language).then((learnt) => wanted && setSpoken(learnt))
    return () => { wanted = false }
  }, [language])
  // The page says in which language its words stand now: those of a newly chosen one are a moment on their way.
  useEffect(() => { if (spoken !== null) document.documentElement.dataset.words = spoken.language }, [spoken])
  if (spoken === null) return null
  return (
    <SpokenIn value={spoken.language}>
      <IntlProvider locale={locales[spoken.language]} messages={spoken.messages} defaultLocale="en-GB">{children}</IntlProvider>
    </SpokenIn>
  )
}

function knows(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The voice of the interface: messages by id, texts of the pure rooms, numbers and times, all in one language. */
export type Voice = {
  readonly language: Language
  readonly locale: string
  /** A message of the catalogue with its slots filled in. */
  readonly t: (id: MessageId, values?: Values) => string
  /** A message whose id is made at run time (a command's name, a field's); the fallback is shown where the catalogue has none. */
  readonly named: (id: string, fallback: string) => string
  /** A text that came from a pure room or a rulebook. */
  readonly say: (words: Words) => string
  readonly number: (n: number) => string
  /** Hours and minutes of the day where the reader is. */
  readonly time: (at: number) => string
  readonly dateTime: (at: number) => string
  /** The hour on the clock of a place, by its IANA name, with the name of its time; where the reader is if the device does not know the place. */
  readonly dateTimeIn: (at: number, zone: string) => string
  /** A date without time, from YYYY-MM-DD, never shifted by the reader's zone. */
  readonly day: (day: string) => string
  /** A duration as a clock shows it, 2:14; rounds down, negative durations count up with a sign. */
  readonly clock: (ms: number) => string
  readonly list: (items: readonly string[]) => string
}

export function useVoice(): Voice {
  const intl = useIntl()
  const language = use(SpokenIn)
  const called = use(CalledIn)
  return useMemo(() => {
    const locale = locales[language]
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false })
    const one = new Intl.NumberFormat(locale, { useGrouping: false })
    const messages: { readonly [id: string]: unknown } = intl.messages
    const general = (id: MessageId): string => intl.formatMessage({ id })
    const words = called === null ? { chair: general('term.chair'), chairName: general('term.chair.title'), adoption: general('term.adoption') } : { chair: sayIn(called.chair, language), chairName: sayIn(called.title, language), adoption: sayIn(called.adoption, language) }
    return {
      language,
      locale,
      t: (id, values) => intl.formatMessage({ id }, { ...words, ...values }),
      named: (id, fallback) => (id in messages ? intl.formatMessage({ id }, words) : fallback),
      say: (words) => sayIn(words, language),
      number: (n) => intl.formatNumber(n),
      time: (at) => intl.formatTime(at, { hour: '2-digit', minute: '2-digit', hour12: false }),
      dateTime: (at) => intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }),
      dateTimeIn: (at, zone) => intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false, timeZoneName: 'short', ...(knows(zone) ? { timeZone: zone } : {}) }),
      day: (day) => intl.formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      clock: (ms) => {
        const whole = Math.floor(Math.abs(ms) / 1_000)
        const hours = Math.floor(whole / 3_600)
        const minutes = Math.floor(whole / 60) % 60
        const sign = ms < 0 && whole > 0 ? '−' : ''
        return `${sign}${hours > 0 ? `${one.format(hours)}:${two.format(minutes)}` : one.format(minutes)}:${two.format(whole % 60)}`
      },
      list: (items) => intl.formatList(items, { type: 'conjunction' }),
    }
  }, [intl, language, called])
}

/** A date in figures keeps the order of its parts inside Arabic. */
const isoDay = /(?<![\d/.-])\d{4}-\d{2}-\d{2}(?![\d/-])/g
const arabicDigits = new Intl.NumberFormat(locales.ar, { useGrouping: false })

/** A text that came from a pure room in one of the six languages, whatever the language of the interface. */
export function sayIn(words: Words, language: Language): string {
  return language === 'ar' && words.ar !== undefined ? digitsOf(words.ar.replace(isoDay, '\u2066$&\u2069'), arabicDigits) : say(words, language)
}

/** Numbers in a text of the rooms, in the digits of the language; symbols of documents (A/L.2, 34/401), dates and hours in figures and codes stay as they are. */
export function digitsOf(text: string, digits: Intl.NumberFormat): string {
  return text.replace(/(?<![\p{Script=Latin}\d/.-]|\d:)\d+(?![\p{Script=Latin}\d/-]|[.:]\d)/gu, (number) => digits.format(Number(number)))
}

/** A message as an element. */
export function T({ id, values }: { readonly id: MessageId; readonly values?: Values }): ReactNode {
  return useVoice().t(id, values)
}
