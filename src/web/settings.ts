import { type Language, languages } from '#base/words.ts'
import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/**
 * What a person chose on this device. `letters`: whether single letters (J, K, L) work as keys; WCAG 2.1.4 wants a way to turn them off.
 * `presides`: the language in which the chair's next sentence stands, any of the six; null where it is that of the interface.
 * `contrast`: high contrast or not; null where it is as the device asks. `sounds`: off until somebody asks for them.
 */
export type Settings = { readonly language: Language; readonly theme: Theme; readonly contrast: boolean | null; readonly sounds: boolean; readonly letters: boolean; readonly presides: Language | null }

const place = 'parley.settings'
const watching = new Set<() => void>()
let now: Settings = read()

function read(): Settings {
  const first: Settings = { language: preferred(typeof navigator === 'undefined' ? [] : navigator.languages), theme: 'system', contrast: null, sounds: false, letters: true, presides: null }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return first
    return {
      language: languages.find((language) => 'language' in kept && kept.language === language) ?? first.language,
      theme: themes.find((theme) => 'theme' in kept && kept.theme === theme) ?? first.theme,
      contrast: 'contrast' in kept && typeof kept.contrast === 'boolean' ? kept.contrast : null,
      sounds: 'sounds' in kept && kept.sounds === true,
      letters: !('letters' in kept) || kept.letters !== false,
      presides: languages.find((language) => 'presides' in kept && kept.presides === language) ?? null,
    }
  } catch {
    return first // a browser that keeps nothing still works, for this visit
  }
}

/** The first of the six that the device's owner reads, in their own order. */
export function preferred(spoken: readonly string[]): Language {
  for (const each of spoken) {
    const known = languages.find((language) => language === each.toLowerCase().split('-')[0])
    if (known !== undefined) return known
  }
  return 'en'
}

export function settings(): Settings {
  return now
}

export function choose(change: Partial<Settings>): void {
  now = { ...now, ...change }
  try {
    localStorage.setItem(place, JSON.stringify(now))
  } catch {
    // kept for this visit only
  }
  for (const tell of watching) tell()
}

// Another tab of this browser chose: all agree.
if (typeof addEventListener === 'function') addEventListener('storage', ({ key }) => {
  if (key !== place) return
  now = read()
  for (const tell of watching) tell()
})

export const watchSettings = (tell: () => void): (() => void) => watch(tell)

function watch(tell: () => void): () => void {
  watching.add(tell)
  return () => watching.delete(tell)
}

export function useSettings(): Settings {
  return useSyncExternalStore(watch, settings)
}

const asksContrast = '(prefers-contrast: more)'

/** Whether the page stands in high contrast: as chosen here, else as the device asks. */
export function inContrast({ contrast }: Settings): boolean {
  return contrast ?? (typeof matchMedia === 'function' && matchMedia(asksContrast).matches)
}

/** Puts language, direction, theme and contrast on the page itself, now and whenever they change. */
export function dressPage(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const dress = (): void => {
    const page = document.documentElement
    page.lang = now.language
    page.dir = now.language === 'ar' ? 'rtl' : 'ltr'
    page.dataset.theme = now.theme === 'system' ? (dark.matches ? 'dark' : 'light') : now.theme
    page.dataset.contrast = inContrast(now) ? 'more' : 'usual'
  }
  dress()
  watch(dress)
  for (const asked of [dark, matchMedia(asksContrast)]) asked.addEventListener('change', dress)
}
