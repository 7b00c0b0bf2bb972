import { whyHere } from '#procedure/why-here.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Cites } from '../../parts/citation.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'

/** "Why am I fourteenth?": the rule, what the order rests on, and who comes before and why. */
export default function WhyPlace({ view, entry, onClose }: { readonly view: BodyView; readonly entry: string; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const waiting = view.body.floor.entries.find(({ id }) => id === entry)
  const why = whyHere(view, entry, waiting?.seat === view.seat ? 'own' : 'other')
  return (
    <Dialog title={t('place.why')} onClose={onClose}>
      {why === null ? <p className="quiet">{t('meet.gone')}</p> : (
        <div className="stack tight">
          <p className="said">{say(why.words)} <Cites cites={why.cites} book={view.book} /></p>
          {why.before.length === 0 ? <p>{t('place.first')}</p> : (
            <>
              <h3 className="eyebrow">{t('place.before')}</h3>
              <dl className="place-before">
                {why.before.map(({ words, seats }) => (
                  <div key={words.en}>
                    <dt>{voice.list(seats.map(view.seatName))}</dt>
                    <dd className="quiet said">{say(words)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      )}
    </Dialog>
  )
}
