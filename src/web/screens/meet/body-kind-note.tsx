import { own } from '#base/own.ts'
import { bodyKind } from '#rulebooks/body-kinds.ts'
import { majorityInWords } from '#voting/majorities.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Citations } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'

/** What a kind of body settles, in the words of its rules: how many sit there, and where its majority or its quorum is another than the plenary's. */
export function BodyKindNote({ view, id }: { readonly view: BodyView; readonly id: string }): ReactNode {
  const { t, say } = useVoice()
  const kind = bodyKind(view.book, id)
  if (kind === undefined) return null
  const majorities = Object.entries(kind.majorities)
  return (
    <div className="weights-now" aria-live="polite">
      <p>{kind.members === null ? t('kind.members.free') : t('kind.members', { n: kind.members })}</p>
      {majorities.length === 0 ? null : (
        <dl className="weights">
          {majorities.map(([matter, { majority }]) => <div key={matter}><dt>{say(own(view.book.matters, matter)?.name ?? { en: matter })}</dt><dd className="wraps">{say(majorityInWords(majority))}</dd></div>)}
        </dl>
      )}
      {kind.quorum === undefined ? null : <p>{t('kind.quorum')}</p>}
      <Citations rules={[...new Set([...kind.rules, ...kind.quorum?.rules ?? []])]} book={view.book} />
    </div>
  )
}
