import type { Voice } from '../../words.tsx'

/** The name of a language in the language of the interface. */
export function languageName({ locale }: Pick<Voice, 'locale'>, code: string): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  } catch {
    return code
  }
}
