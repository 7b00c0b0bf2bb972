import type { StreamId } from '#base/ids.ts'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

/** Where nothing is confirmed yet: the way to where it is confirmed. */
export function ToRecord({ stream }: { readonly stream: StreamId }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  return <ButtonLink look="first" href={to(stream, 'record')}>{t('analysis.to-record')}</ButtonLink>
}
