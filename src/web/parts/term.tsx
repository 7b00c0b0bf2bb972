import './citation.css'
import { own } from '#base/own.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { inSentences } from '#views/rulebook/words/terms.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../words.tsx'
import { Citations } from './citation.tsx'
import { Opening } from './opening.tsx'

/** A word with its meaning in this book, which opens. */
function Term({ children, meaning, rules, book }: { readonly children: string; readonly meaning: string; readonly rules: readonly string[]; readonly book: Rulebook }): ReactNode {
  const { t, say } = useVoice()
  return (
    <Opening className="term" label={t('term.meaning', { term: children })} shows={children}>
      {() => (
        <>
          <p className="eyebrow">{say(book.title)}</p>
          <p className="said"><b>{children}</b>: {meaning}</p>
          <Citations rules={rules} book={book} />
        </>
      )}
    </Opening>
  )
}

/** A sentence in which each term of the book's glossary opens, where it first stands. */
export function Told({ children: text, book }: { readonly children: string; readonly book: Rulebook }): ReactNode {
  const { language, say } = useVoice()
  const small = text.toLocaleLowerCase()
  const found = Object.entries(book.glossary).flatMap(([term, { says, rules }]) => {
    const form = own(inSentences, term)?.[language].find((each) => small.includes(each.toLocaleLowerCase()))
    return form === undefined ? [] : [{ at: small.indexOf(form.toLocaleLowerCase()), length: form.length, meaning: say(says), rules }]
  }).toSorted((one, other) => one.at - other.at)
  const parts: ReactNode[] = []
  let from = 0
  for (const { at, length, meaning, rules } of found) {
    if (at < from) continue
    // A term is a box in its line; what opens or closes a quotation around it stays with it.
    const opening = /[“«‘([]*$/u.exec(text.slice(from, at))?.[0] ?? ''
    const closing = /^[”»’)\].,;:،؛]*/u.exec(text.slice(at + length))?.[0] ?? ''
    parts.push(text.slice(from, at - opening.length), <span key={at} className="term-held">{opening}<Term meaning={meaning} rules={rules} book={book}>{text.slice(at, at + length)}</Term>{closing}</span>)
    from = at + length + closing.length
  }
  return <>{parts}{text.slice(from)}</>
}
