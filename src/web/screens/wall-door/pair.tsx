import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { ButtonLink } from '../../parts/button.tsx'
import { Busy, Empty } from '../../parts/state.tsx'
import { addressOf, behindHash } from '../../place.ts'
import { signIns } from '../../sign-ins.ts'
import { useVoice } from '../../words.tsx'
import { type StreamLine, apiOf, ask } from '../../wire.ts'

/** Where the code on a screen leads the secretary's phone: to the conference the screen is for. The code goes along behind the `#`, which no server is sent. */
export default function Pair(): ReactNode {
  const { t } = useVoice()
  const [code] = useState(behindHash)
  const { data } = useQuery({ queryKey: ['pair'], queryFn: () => Promise.all(signIns().map(async ({ u, name }) => ({ u, name, answer: await ask<{ readonly streams: readonly StreamLine[] }>(`${apiOf(u)}/streams`) }))) })
  const mine = data?.flatMap(({ u, name, answer }) => ('value' in answer ? answer.value.streams.filter(({ kind, capacities }) => kind === 'conference' && capacities.includes('secretariat')).map(({ id, title }) => ({ u, name, id, title })) : []))
  const way = ({ u, id }: { readonly u: number; readonly id: string }): string => `${addressOf({ sign: u, stream: id, screen: 'walls', rest: [] })}${/^[\w-]{1,40}$/.test(code) ? `#${code}` : ''}`
  const only = mine?.length === 1 ? mine[0] : undefined
  useEffect(() => {
    if (only !== undefined) location.replace(way(only))
  })
  if (mine === undefined || only !== undefined) return <Busy />
  return (
    <div className="page">
      <h1>{t('walls.connect')}</h1>
      {mine.length === 0
        ? <Empty title={t('pair.none')} act={<ButtonLink look="first" href="/sign-in">{t('signin.enter')}</ButtonLink>} />
        : <div className="stack"><p>{t('pair.which')}</p><ul className="stack">{mine.map((one) => <li key={`${one.u} ${one.id}`}><ButtonLink href={way(one)}>{t('pair.as', { title: one.title, name: one.name })}</ButtonLink></li>)}</ul></div>}
    </div>
  )
}
