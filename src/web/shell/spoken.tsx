import { type ReactNode, useMemo } from 'react'
import { useSession } from '../session.tsx'
import { BookWords } from '../words.tsx'
import { useBookOf } from './books.ts'

/** Everything below speaks the words of the rulebook of the conference that is open: the President or the Chair. */
export function Spoken({ children }: { readonly children: ReactNode }): ReactNode {
  const { place } = useSession()
  const book = useBookOf(place.stream)
  const words = useMemo(() => (book === null ? null : { chair: book.chair, title: book.glossary['chair']?.says ?? book.chair, adoption: book.adoption.name }), [book])
  return <BookWords value={words}>{children}</BookWords>
}
