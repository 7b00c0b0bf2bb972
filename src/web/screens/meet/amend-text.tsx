import './amend.css'
import type { Amendment } from '#procedure/amendments-state.ts'
import { broughtIn } from '#procedure/changes.ts'
import { amendmentTitle } from '#procedure/titles.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { type Voice, useVoice } from '../../words.tsx'
import { type Paragraph, amended } from './amended.ts'
import type { Text } from '#procedure/amendments-state.ts'

/** "Operative paragraph 2", "Opening line". */
export function paragraphName({ t }: Voice, { kind, number }: Pick<Paragraph, 'kind' | 'number'>): string {
  return number === null ? t(`paragraph.${kind}`) : t(`paragraph.${kind}.n`, { n: number })
}

/** A text paragraph by paragraph, with what waiting amendments would add, delete or replace at its place; each with its letter. */
export function AmendedText({ view, text, amendments }: { readonly view: BodyView; readonly text: Text; readonly amendments: readonly Amendment[] }): ReactNode {
  const voice = useVoice()
  const { before, paragraphs } = amended(text, amendments)
  return (
    <div className="amended said">
      {before.map((amendment) => <Proposed key={amendment.id} view={view} amendment={amendment} words />)}
      {paragraphs.map(({ id, kind, number, words, changed, added }) => (
        <div key={id} className={changed.length > 0 ? 'paragraph contested' : 'paragraph'}>
          <p dir="auto">{kind === 'operative' && number !== null ? <b className="figures">{voice.number(number)}. </b> : null}{words}</p>
          {changed.map(({ amendment, first }) => <Proposed key={amendment.id} view={view} amendment={amendment} words={first} />)}
          {added.map((amendment) => <Proposed key={amendment.id} view={view} amendment={amendment} words />)}
        </div>
      ))}
    </div>
  )
}

/** One amendment at its place: the letter, whose it is, and the words it would bring in. */
export function Proposed({ view, amendment, words }: { readonly view: BodyView; readonly amendment: Amendment; readonly words: boolean }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { kind } = amendment.change
  return (
    <div className={`proposed ${kind}`}>
      <span className="proposed-letter" aria-hidden="true">{t(`amend.letter.${kind}`)}</span>
      <div>
        <span className="fine">{voice.say(amendmentTitle(view, amendment.id))} · {t(`amend.${kind}`)}</span>
        {words ? broughtIn(amendment.change).map((one, n) => <p key={amendment.provisions[n] ?? n} dir="auto"><ins>{one}</ins></p>) : null}
      </div>
    </div>
  )
}
