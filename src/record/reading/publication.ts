import type { Day } from '#base/instants.ts'
import type { Published } from '../reading.ts'
import { printedDates } from '../printed-dates.ts'
import type { Told } from '../reading.ts'
import { isDateline } from './head.ts'
import type { Marked } from './outlet.ts'

/** Where and when a report was filed, before its first sentence: "CITY, 13 December 2023 (AGENCY) — ", "Ciudad, 15 may 2031 (AGENCIA).- ", "ГОРОД, 9 января 2031, «Агентство». ", "某社某城2031年3月18日电", "المدينة في 27 أبريل 2031 /وكالة/". */
const opener = /^(?:\p{Lu}[^!?\n]{2,90}?(?:\s[-–—]{1,2}\s|[.)][-–—]{1,2}\s?|[»”")/]\.\s|\)\s(?=\p{Lu}))|\p{Script=Arabic}(?:[^.!؟\n]{2,80}?(?:\/\s|\)?\s?[-–—:]\s)){1,3}|\p{Script=Han}[^。！？\n]{2,40}?日(?:电|電|讯|訊))/u

export const unpublished: Published = { day: null, basis: 'unknown', span: null }

/**
 * The day of publication as the page prints it: in a line of its own, in a dateline before the first sentence, or in the address
 * printed on the page. A date inside the running text is never taken for it.
 */
export function publishedIn({ text, blocks, marks }: Marked, address: Told | null, language: string | null): Published {
  const monthFirst = language === 'en' ? null : false
  const first = (index: number, part: string): Published | null => {
    const date = printedDates(part, monthFirst).find(({ day }) => day !== null)
    const start = blocks[index]?.span[0] ?? 0
    return date?.day === undefined || date.day === null ? null : { day: date.day, basis: 'printed', span: [start + date.span[0], start + date.span[1]] }
  }
  const lines = blocks.flatMap((block, index) => marks[index] === 'head' && isDateline(block) ? [index] : [])
  // "Updated" is a later day than the one on which it came out; it counts only where nothing else is printed.
  const updated = (index: number): boolean => /updated|modified|mis à jour|aktualisiert|actualizado|aggiornato|обновлено|آخر تحديث|更新|güncellen/iu.test(blocks[index]?.words ?? '')
  for (const index of [...lines.filter((at) => !updated(at)), ...lines.filter(updated)]) {
    const [start, end] = blocks[index]?.span ?? [0, 0]
    const found = first(index, text.slice(start, end))
    if (found !== null) return found
  }
  const opening = blocks.findIndex((block, index) => marks[index] === null && block.prose)
  if (opening !== -1) {
    const [start, end] = blocks[opening]?.span ?? [0, 0]
    const dateline = opener.exec(text.slice(start, end))
    const found = dateline === null ? null : first(opening, dateline[0])
    if (found !== null) return found
  }
  // A heading that says when what follows was said: "Press conference, Wellenau, 5 March 2031".
  const lead = blocks.findIndex((block, index) => block.prose && marks[index] !== 'cookie-banner' && marks[index] !== 'appeal')
  for (let index = 0; index < Math.min(lead === -1 ? 6 : lead, 12); index += 1) {
    const mark = marks[index]
    if (mark !== null && mark !== 'title' && mark !== 'head' && mark !== 'caption' && mark !== 'interface') continue
    const [start, end] = blocks[index]?.span ?? [0, 0]
    const found = end - start > 240 ? null : first(index, text.slice(start, end))
    if (found !== null) return found
  }
  // "(AGENCY/ab/17. Januar 2031, 14.05 Uhr)": what an agency signs its copy with, on the last lines.
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - 4); index -= 1) {
    const [start, end] = blocks[index]?.span ?? [0, 0]
    const words = text.slice(start, end).trim()
    const found = words.length > 90 || !/^[([/].*[)\]/]$/su.test(words) || !/[/|,]/u.test(words) ? null : first(index, text.slice(start, end))
    if (found !== null) return found
  }
  if (address?.span !== null && address !== null) {
    const date = printedDates(text.slice(address.span[0], address.span[1])).find(({ day }) => day !== null)
    if (date !== undefined) return { day: date.day, basis: 'printed', span: [address.span[0] + date.span[0], address.span[0] + date.span[1]] }
  }
  return unpublished
}

/** A day as metadata give it ("2023-12-13T17:43:00Z"): its first ten characters where they are a day. */
export function dayIn(stamp: string | null | undefined): Day | null {
  return printedDates(stamp?.trim().slice(0, 10) ?? '')[0]?.day ?? printedDates(stamp ?? '')[0]?.day ?? null
}
