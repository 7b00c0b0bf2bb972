import { nameOf } from '#actors/policy.ts'
import type { StreamId } from '#base/ids.ts'
import type { ActorsPage, MentionedActor } from '#views/dossier/actors.ts'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ActorView } from './actor.tsx'
import { ActorForm } from './actor-form.tsx'
import { usePage } from './pages.ts'
import { useChoosable, useHouseRegister, useRecordNames, useRegisterSend } from './register.ts'

type Line = { readonly id: string; readonly actor: string | null; readonly name: string; readonly mentioned: MentionedActor | null }

/** Who stands in the record and in the register: those the record names first, then the team's own; the whole delivered register once somebody looks for a name. */
export function Actors({ stream, actor }: { readonly stream: StreamId; readonly actor: string | null }): ReactNode {
  const paged = usePage<ActorsPage>(stream, 'actors', ({ unread }) => unread > 0)
  if (paged.status === 'busy') return <div className="page"><Busy /></div>
  if (paged.status === 'broken') return <div className="page"><Broken problem={paged.problem} again={paged.again} /></div>
  return actor === null ? <List stream={stream} page={paged.page} /> : <ActorView key={actor} stream={stream} actor={actor} mentioned={paged.page.mentioned.find((one) => one.actor === actor) ?? null} />
}

function List({ stream, page }: { readonly stream: StreamId; readonly page: ActorsPage }): ReactNode {
  const { t, say, number } = useVoice()
  const to = useWay()
  const [, navigate] = useLocation()
  const names = useRecordNames()
  const { actors } = useHouseRegister()
  const all = useChoosable()
  const { may } = useRegisterSend()
  const [sought, setSought] = useState('')
  const [adding, setAdding] = useState<{ readonly name: string; readonly language: string | null; readonly source: string } | 'empty' | null>(null)
  const id = useId()
  const lines = useMemo((): readonly Line[] => {
    const named = page.mentioned.map((mentioned): Line => ({ id: mentioned.actor ?? `printed ${mentioned.printed[0] ?? ''}`, actor: mentioned.actor, name: mentioned.actor === null ? mentioned.printed[0] ?? '' : say(nameOf(mentioned.actor, names)), mentioned }))
    const there = new Set(named.map((one) => one.actor))
    const words = sought.toLowerCase().split(/\s+/u).filter((word) => word !== '')
    const mine = new Set(actors.map((one) => one.actor))
    const others = all.filter((one) => !there.has(one.id) && (words.length > 0 || mine.has(one.id))).map((one): Line => ({ id: one.id, actor: one.id, name: one.name, mentioned: null }))
    return [...named, ...others].filter(({ name, mentioned }) => { const line = [name, ...mentioned?.printed ?? []].join(' ').toLowerCase(); return words.every((word) => line.includes(word)) })
  }, [page, say, names, actors, all, sought])
  return (
    <div className="page actors-page stack">
      <div className="row apart"><h1>{t('actors.title')}</h1><div className="row">{may ? <Button onPress={() => setAdding('empty')}>{t('actors.new')}</Button> : null}<Link className="back" href={to(stream, 'record')}>{t('record.all-documents')}</Link></div></div>
      <p className="quiet">{t('actors.words')}</p>
      <search><div className="field search"><label htmlFor={id} className="unseen">{t('actors.search')}</label><input id={id} type="search" dir="auto" placeholder={t('actors.search')} value={sought} onChange={(event) => setSought(event.target.value)} /></div></search>
      <Table caption={t('actors.title')} rows={lines} id={(one) => one.id} empty={<p className="quiet">{t('actors.none')}</p>} columns={[
        { id: 'name', head: t('record.slot.actor'), names: true, cell: ({ actor, name, mentioned }) => (
          <div className="stack tight document-line">
            {actor === null ? <span><bdi>{name}</bdi></span> : <Link href={to(stream, 'record', 'actors', actor)}><bdi>{name}</bdi></Link>}
            {mentioned === null || mentioned.printed.every((one) => one === name) ? null : <span className="fine printed-names">{mentioned.printed.slice(0, 5).map((one, at) => <span key={one}>{at === 0 ? '' : ' · '}<bdi>{one}</bdi></span>)}</span>}
          </div>
        ) },
        { id: 'known', head: t('actors.register'), narrow: true, spare: true, cell: ({ actor, mentioned, name }) => actor !== null ? actors.some((one) => one.actor === actor) ? <Tag tone="accent">{t('actors.mine')}</Tag> : <span className="fine">{t('actors.delivered')}</span>
          : may ? <Button small look="quiet" label={`${t('actors.new')}: ${name}`} onPress={() => setAdding({ name, language: null, source: sourceOf(mentioned) })}>{t('actors.new')}</Button> : <span className="fine">{t('actors.unknown')}</span> },
        { id: 'entries', head: t('actors.entries'), number: true, narrow: true, cell: ({ mentioned }) => <span className="figures">{number(mentioned?.entries ?? 0)}</span> },
        { id: 'waiting', head: t('actors.waiting'), number: true, narrow: true, spare: true, cell: ({ mentioned }) => <span className="figures">{number(mentioned?.waiting ?? 0)}</span> },
      ]} />
      {page.unread === 0 ? null : <output className="fine">{t('search.waiting', { n: page.unread })}</output>}
      {page.more === 0 ? null : <p className="fine">{t('record.more', { n: page.more })}</p>}
      {adding === null ? null : <ActorForm actor={null} {...(adding === 'empty' ? {} : { begins: adding })} onClose={(made) => { setAdding(null); if (made !== null) navigate(to(stream, 'record', 'actors', made)) }} />}
    </div>
  )
}

/** The document a name was first found in, as the source of the register's line. */
const sourceOf = (mentioned: MentionedActor | null): string => {
  const passage = mentioned?.passages[0]?.passage
  return passage === undefined ? '' : [passage.title, passage.outlet, passage.published.day].filter((part) => part !== null).join(', ').slice(0, 1_000)
}
