import { own } from '#base/own.ts'
import type { Draft } from '#procedure/state.ts'
import { provisionsOf } from '#text/provisions.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Citations } from '../../parts/citation.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'

/** The text as it was submitted, paragraph by paragraph. */
export default function DraftText({ view, draft, onClose }: { readonly view: BodyView; readonly draft: Draft; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const matter = draft.matter === null ? undefined : own(view.book.matters, draft.matter)
  return (
    <Dialog title={t('meet.draft', { symbol: draft.symbol, title: draft.title })} onClose={onClose} wide>
      <p className="quiet">{t('draft.sponsors', { who: voice.list(draft.sponsors.map(view.seatName)) })}</p>
      {matter === undefined ? null : <p className="fine">{voice.say(matter.name)} · <Citations rules={matter.rules} book={view.book} /></p>}
      {draft.paragraphs === null ? <p className="quiet">{t('draft.journal')}</p> : <div className="draft-text said">{provisionsOf(draft.paragraphs).map(({ id, number, words }) => <p key={id} dir="auto">{number === null ? null : <b className="figures">{voice.number(number)}. </b>}{words}</p>)}</div>}
    </Dialog>
  )
}
