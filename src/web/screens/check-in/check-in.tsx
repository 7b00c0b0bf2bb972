import type { Me } from '../../wire.ts'
import { seatOf } from '#base/event.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { Busy, Empty } from '../../parts/state.tsx'
import { addressOf } from '../../place.ts'
import { signIns } from '../../sign-ins.ts'
import { apiOf, ask } from '../../wire.ts'
import { useVoice } from '../../words.tsx'

/** Where the code on the wall leads a phone: to the delegation it is signed in for. The code goes along behind the `#`, which no server is sent. */
export default function CheckInDoor({ rest: [stream = '', body = '', code = ''] }: { readonly rest: readonly string[] }): ReactNode {
  const { t } = useVoice()
  const { data } = useQuery({ queryKey: ['check-in', stream], queryFn: () => Promise.all(signIns().map(async ({ u, name }) => ({ u, name, answer: await ask<Me>(`${apiOf(u)}/me`) }))) })
  const mine = data?.flatMap(({ u, name, answer }) => ('value' in answer && answer.value.offices.some((office) => office.stream === stream && seatOf(office.capacity) !== null) ? [{ u, name }] : []))
  const way = (u: number): string => `${addressOf({ sign: u, stream, screen: 'meet', rest: body === '' ? [] : [body] })}${/^\d{6}$/.test(code) ? `#check-in-${code}` : ''}`
  const only = mine?.length === 1 ? mine[0] : undefined
  useEffect(() => {
    if (only !== undefined) location.replace(way(only.u))
  })
  if (mine === undefined || only !== undefined) return <Busy />
  return (
    <div className="page">
      <h1>{t('checkin.title')}</h1>
      {mine.length === 0
        ? <Empty title={t('checkin.signed-out')} act={<ButtonLink look="first" href="/sign-in">{t('signin.enter')}</ButtonLink>} />
        : <div className="stack"><p>{t('checkin.which')}</p><div className="row">{mine.map(({ u, name }) => <ButtonLink key={u} href={way(u)}>{name}</ButtonLink>)}</div></div>}
    </div>
  )
}
