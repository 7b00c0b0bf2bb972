import { dayOf } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { editions } from '#rulebooks/catalogue.ts'
import { editionWords, isInForce } from '#rulebooks/editions.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import { useNow } from '../../session.tsx'
import { type Voice, useVoice } from '../../words.tsx'
import { Choice } from '../convene/fields.tsx'

/** A rulebook by its id, in an edition by its name; null: the latest, which for a real conference is the latest in force. */
export type Under = { readonly rulebook: string | null; readonly edition: string | null }

/** Under which rules a conference sits, and where a book has several editions under which; a real conference takes one that is in force. */
export default function RulebookChoice({ value, exercise, onChange }: { readonly value: Under; readonly exercise: boolean; readonly onChange: (value: Under) => void }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const today = dayOf(useNow(60_000))
  const open = (id: string): readonly Rulebook[] => (own(editions, id) ?? []).filter((book) => exercise || isInForce(book, today))
  const books = Object.keys(editions).flatMap((id) => open(id).slice(-1))
  const several = value.rulebook === null ? [] : open(value.rulebook)
  return (
    <>
      <Choice label={t('exercise.rules')} value={value.rulebook} onChange={(rulebook) => onChange({ rulebook, edition: null })} options={books.map((book) => ({ value: book.id, name: say(book.title) }))} />
      {several.length < 2 ? null : <Choice label={t('exercise.edition')} value={value.edition ?? several.at(-1)?.edition ?? null} onChange={(edition) => onChange({ ...value, edition })} options={several.map((book) => ({ value: book.edition, name: editionName(voice, book) }))} />}
    </>
  )
}

const editionName = ({ t, say, day }: Voice, { edition, inForce: { from, until } }: Rulebook): string =>
  `${say(editionWords(edition))} · ${t('rules.force', { from: from === null ? '' : day(from), until: until === null ? '' : day(until), which: from === null ? (until === null ? 'always' : 'until') : until === null ? 'since' : 'between' })}`
