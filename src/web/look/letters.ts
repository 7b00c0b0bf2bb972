import { keptAs } from '../wire.ts'

const place = keptAs('letters')
/** A page that is long in coming gets its faces all the same. */
const longestBare = 15_000

function isKept(): boolean {
  try {
    return localStorage.getItem(place) === 'kept'
  } catch {
    return false
  }
}

/** Whether the device has letters of its own for the language of the page: one that has none draws every letter like one that is nowhere assigned. */
function drawsItself(): boolean {
  const letter = { ar: '\u0639', zh: '\u6587' }[document.documentElement.lang]
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 32
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (letter === undefined || pen === null) return true
  pen.font = '24px system-ui, sans-serif'
  const [drawn, lacking] = [letter, '\u{10fff0}'].map((each) => {
    pen.clearRect(0, 0, 32, 32)
    pen.fillText(each, 2, 26)
    return pen.getImageData(0, 0, 32, 32).data.join()
  })
  return drawn !== lacking
}

/**
 * Dresses the page in its own faces. On a first visit they come after what the page says: they weigh as much as a screen, and until then the device's
 * own letters do; one that has none for the language is sent them at once. Where this browser has them already they stand from the first moment. `then` happens when they are here.
 */
export function watchForLetters(then: () => void = () => {}): void {
  const fetched = async (): Promise<void> => {
    await import('./fonts.ts')
    watchForChinese()
    await document.fonts.ready
    document.documentElement.dataset.letters = 'here'
    try { localStorage.setItem(place, 'kept') } catch { /* A browser that keeps nothing waits each time. */ }
    then()
  }
  if (isKept() || !drawsItself()) return void fetched()
  // A first look is not the page: what makes the page whole goes before its faces.
  const settled = (): boolean => document.querySelector('main :is(h1, h2)') !== null && document.querySelector('.state.busy, .first-look') === null
  const begin = (): void => {
    watch.disconnect()
    clearTimeout(late)
    void fetched()
  }
  const watch = new MutationObserver(() => { if (settled()) begin() })
  const late = setTimeout(begin, longestBare)
  watch.observe(document.body, { childList: true, subtree: true })
}

/** The Chinese face has a hundred slices and its list alone is 45 kB: it is fetched when the first Chinese character stands on the page, and never otherwise. */
function watchForChinese(): void {
  let looking: ReturnType<typeof setTimeout> | undefined
  const watch = new MutationObserver(() => {
    clearTimeout(looking)
    looking = setTimeout(() => {
      if (!/\p{Script=Han}/u.test(document.body.textContent)) return
      watch.disconnect()
      void import('@fontsource-variable/noto-sans-sc/wght.css')
    }, 300)
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
}
