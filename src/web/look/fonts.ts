// Every face is shipped, split by script through unicode-range: a bare machine in a hall draws Arabic and Chinese, and a page in English fetches neither.
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'

/** The Chinese face has a hundred slices and its list alone is 45 kB: it is fetched when the first Chinese character stands on the page, and never otherwise. */
export function watchForChinese(): void {
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
