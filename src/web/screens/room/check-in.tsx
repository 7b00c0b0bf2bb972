import './check-in.css'
import { checkInOf } from '#procedure/check-ins.ts'
import { type ReactNode, Suspense, lazy } from 'react'
import type { BodyView } from '../../conference.ts'
import { useVoice } from '../../words.tsx'

const Qr = lazy(async () => ({ default: (await import('../../parts/qr.tsx')).Qr }))

/** The code with which delegations enter themselves, in digits and for a phone's camera. */
export function CheckInCode({ stream, body, code }: { readonly stream: string; readonly body: string; readonly code: string }): ReactNode {
  const { t } = useVoice()
  return (
    <div className="checkin">
      <Suspense><Qr text={`${location.origin}/check-in/${encodeURIComponent(stream)}/${encodeURIComponent(body)}/${code}`} label={t('checkin.qr')} /></Suspense>
      <div><p className="checkin-label">{t('checkin.wall')}</p><p className="checkin-code figures" dir="ltr">{`${code.slice(0, 3)} ${code.slice(3)}`}</p></div>
    </div>
  )
}

/** On the wall while check-in is open and no vote is. */
export function CheckInOnWall({ view }: { readonly view: BodyView }): ReactNode {
  const code = checkInOf(view.body)?.code ?? null
  return code === null || view.body.votes.length > 0 ? null : <CheckInCode stream={view.stream} body={view.body.id} code={code} />
}
