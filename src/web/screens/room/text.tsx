import { type TextBefore, textBefore } from '#views/wall.ts'
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { BodyView } from '../../conference.ts'
import { useKey } from '../../keys.ts'
import { useVoice } from '../../words.tsx'
import { AmendedText } from '../meet/amend-text.tsx'

/** A page stands so long before the next one comes, in milliseconds: about eighty words read without haste. */
const pageStands = 24_000
/** Pages that are shown as dots too. */
const mostDots = 10

/** The text before the body, in pages that turn by themselves, with the change that is put at its place; null where there is none. */
export function TextOnWall({ view, text }: { readonly view: BodyView; readonly text: TextBefore }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { symbol, title, sponsors, amendment } = text
  return (
    <section className="room-text" aria-label={t('room.text')}>
      <p className="room-label">{t('room.text')}{sponsors.length === 0 ? null : <> · <bdi>{t('room.by', { names: voice.list(sponsors.map(view.seatName)) })}</bdi></>}</p>
      <h2 className="room-what">{symbol === null ? null : <><bdi>{symbol}</bdi> · </>}<bdi>{title}</bdi></h2>
      <Pages key={`${symbol} ${amendment?.id ?? ''}`}><AmendedText view={view} text={text} amendments={amendment === null ? [] : [amendment]} /></Pages>
    </section>
  )
}

/** What does not fit at once, page by page: columns as wide as the wall, of which one shows. They turn without moving where motion is not wished, and stand still where somebody stops them. */
function Pages({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useVoice()
  const frame = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState(1)
  const [page, setPage] = useState(0)
  const [turns, setTurns] = useState(true)
  const shown = Math.min(page, pages - 1)
  const turn = (by: number): void => setPage((before) => (Math.min(before, pages - 1) + by + pages) % pages)
  useLayoutEffect(() => {
    const box = frame.current
    if (box === null) return
    const measure = (): void => {
      const columns = box.firstElementChild
      const width = box.clientWidth
      if (columns === null || width === 0) return
      const gap = Number.parseFloat(getComputedStyle(columns).columnGap) || 0
      setPages(Math.max(1, Math.round((columns.scrollWidth + gap) / (width + gap))))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(box)
    void document.fonts.ready.then(measure)
    return () => watcher.disconnect()
  }, [children])
  // A change that is put stands on its page, before every other page turns.
  useLayoutEffect(() => {
    const put = frame.current?.querySelector('.contested, .proposed')
    const [box, columns] = [frame.current, frame.current?.firstElementChild]
    if (put == null || box === null || columns == null) return
    const away = Math.abs(put.getBoundingClientRect().left - columns.getBoundingClientRect().left)
    setPage(Math.round(away / Math.max(1, box.clientWidth)))
  }, [pages])
  useEffect(() => {
    if (!turns || pages < 2) return
    const timer = setTimeout(() => setPage((before) => (Math.min(before, pages - 1) + 1) % pages), pageStands)
    return () => clearTimeout(timer)
    // Of a page that was turned by hand the time begins anew; whatever else moves on the wall holds it up no longer.
  }, [turns, pages, page])
  const place: CSSProperties & { readonly [name: `--${string}`]: number } = { '--page': shown }
  useKey(pages < 2 ? undefined : 'ArrowRight', t('room.page.next'), () => turn(1))
  useKey(pages < 2 ? undefined : 'ArrowLeft', t('room.page.before'), () => turn(-1))
  useKey(pages < 2 ? undefined : 'P', t(turns ? 'room.page.stop' : 'room.page.go'), () => setTurns(!turns))
  return (
    <>
      <div className="room-pages" ref={frame}><div className="room-columns" style={place}>{children}</div></div>
      {pages < 2 ? null : (
        <p className="room-page">
          {pages > mostDots ? null : <span className="room-dots" aria-hidden="true">{Array.from({ length: pages }, (_, n) => <i key={n} className={n === shown ? 'here' : ''} />)}</span>}
          <span className="figures" aria-live="off">{t('room.page', { n: shown + 1, of: pages })}</span>
          <button type="button" className="link" onClick={() => setTurns(!turns)}>{t(turns ? 'room.page.stop' : 'room.page.go')}</button>
        </p>
      )}
    </>
  )
}

export const textOnWall = (view: BodyView): TextBefore | null => textBefore(view.body)
