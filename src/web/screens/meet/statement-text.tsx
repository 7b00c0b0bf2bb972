import './statements.css'
import type { Language } from '#base/words.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'

/** The words of a statement, paragraph by paragraph, each with its number so that two people can find the same place. */
export function Paragraphs({ text, language }: { readonly text: string; readonly language: Language }): ReactNode {
  const { number } = useVoice()
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  return (
    <ol className="statement-paragraphs">
      {paragraphs.map((paragraph, n) => <li key={n}><span className="statement-number figures" aria-hidden="true">{number(n + 1)}</span><p lang={language} dir="auto">{paragraph}</p></li>)}
    </ol>
  )
}
