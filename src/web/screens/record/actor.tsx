import type { Membership } from '#actors/actor.ts'
import { groups } from '#actors/data/groups.ts'
import { nameOf } from '#actors/policy.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import type { ActorId, StreamId } from '#base/ids.ts'
import { languages, type Words } from '#base/words.ts'
import type { MentionedActor } from '#views/dossier/actors.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ActorForm } from './actor-form.tsx'
import { ActorTerm, type TermKind } from './actor-term.tsx'
import { shortened } from './desk.tsx'
import { useHouseRegister, useRecordNames, useRegisterSend } from './register.ts'

type Term = { readonly key: string; readonly who: string; readonly from: string | null; readonly to: string | null; readonly precision: Membership['precision']; readonly note: string | null; readonly strike: (() => void) | null }

/** One actor of the register: what it is called, by whom, in which languages; who held its posts and in which groups it was, with days; where the record names it. */
export function ActorView({ stream, actor, mentioned }: { readonly stream: StreamId; readonly actor: ActorId; readonly mentioned: MentionedActor | null }): ReactNode {
  const { t, say } = useVoice()
  const to = useWay()
  const names = useRecordNames()
  const register = useHouseRegister()
  const { may, send } = useRegisterSend()
  const [open, setOpen] = useState<TermKind | 'correct' | null>(null)
  const mine = register.actors.find((one) => one.actor === actor) ?? null
  const delivered = actorOf(actor)
  const group = groupOf(actor)
  const known: Words | undefined = mine?.name ?? delivered?.names ?? group?.names
  const listed = { aliases: mine?.aliases ?? delivered?.aliases ?? group?.aliases ?? [], adjectives: mine?.adjectives ?? delivered?.adjectives ?? [], metonyms: mine?.metonyms ?? delivered?.metonyms ?? [] }
  const of = mine?.of ?? delivered?.of ?? null
  const merged = register.merged[actor]
  const counted = Object.entries(register.merged).filter(([, { into }]) => into === actor).map(([id]) => id)
  const holders = register.holders.filter((one) => one.of === actor).map((one): Term => ({ key: `h${one.holder}`, who: [one.name, ...one.aliases ?? [], ...one.role === null ? [] : [one.role]].join(', '), from: one.from, to: one.to, precision: 'day', note: one.source, strike: () => void send({ type: 'strike-holder', holder: one.holder } as { readonly type: string }) }))
  const term = (key: string, who: string, { from, to: until, precision }: Pick<Membership, 'from' | 'to' | 'precision'>, note: string | null): Term => ({ key, who, from, to: until, precision, note, strike: null })
  const recorded = register.memberships.filter((one) => one.actor === actor || one.group === actor).map((one): Term => ({ key: `m${one.membership}`, who: say(nameOf(one.actor === actor ? one.group : one.actor, names)), from: one.from, to: one.to, precision: 'day', note: one.source, strike: () => void send({ type: 'strike-membership', membership: one.membership } as { readonly type: string }) }))
  const memberships = [...groups.flatMap((one) => one.members.filter((member) => member.actor === actor).map((member) => term(`${one.id} ${member.from ?? ''}`, say(one.names), { ...member, from: member.from ?? one.founded }, one.source))), ...recorded]
  const members = group === null ? [] : group.members.map((member) => term(`${member.actor} ${member.from ?? ''}`, say(nameOf(member.actor, names)), { ...member, from: member.from ?? group.founded }, null))
  return (
    <div className="page actor-page stack">
      <p className="row"><Link className="back" href={to(stream, 'record', 'actors')}>{t('actors.all')}</Link><span className="grow" />
        {mine === null || !may ? null : <Button small look="quiet" onPress={() => setOpen('correct')}>{t('actors.correct')}</Button>}
        {mine === null || !may ? null : merged === undefined ? <Button small look="quiet" onPress={() => setOpen('merge')}>{t('actors.merge')}</Button> : <Button small look="quiet" onPress={() => void send({ type: 'split-actor', actor } as { readonly type: string })}>{t('actors.split')}</Button>}
      </p>
      <h1><bdi>{known === undefined ? actor : say(known)}</bdi></h1>
      <p className="row chips"><Tag>{t(`actors.kind.${mine?.kind ?? delivered?.kind ?? 'group'}`)}</Tag>{of === null ? null : <Tag>{t('actors.of')}: <bdi>{say(nameOf(of, names))}</bdi></Tag>}{mine === null ? null : <Tag tone="accent">{t('actors.mine')}</Tag>}</p>
      {merged === undefined ? null : <p className="card">{t('actors.merged', { who: say(nameOf(merged.into, names)) })} <bdi className="fine">{merged.source}</bdi></p>}
      {counted.length === 0 ? null : <p className="fine">{t('actors.counted')} {counted.map((id) => <Link key={id} href={to(stream, 'record', 'actors', id)}><bdi>{say(register.actors.find((one) => one.actor === id)?.name ?? { en: id })}</bdi></Link>)}</p>}
      <dl className="slots actor-slots">
        {languages.map((language) => (known?.[language] === undefined ? null : <div key={language}><dt>{t(`language.${language}`)}</dt><dd lang={language}><bdi>{known[language]}</bdi></dd></div>))}
        {(['aliases', 'adjectives', 'metonyms'] as const).map((list) => (listed[list].length === 0 ? null : <div key={list}><dt>{t(`actors.${list}`)}</dt><dd><span>{listed[list].map((one, at) => <span key={one}>{at === 0 ? '' : ' · '}<bdi>{one}</bdi></span>)}</span>{list === 'metonyms' ? <span className="fine">{t('actors.metonyms.words')}</span> : null}</dd></div>))}
        {mine === null ? null : <div><dt>{t('actors.source')}</dt><dd><bdi>{mine.source}</bdi></dd></div>}
      </dl>
      <Terms title={t('actors.holders')} none={t('actors.holders.none')} terms={holders} may={may} add={t('actors.holder.title')} onAdd={() => setOpen('holder')} />
      <Terms title={t('actors.memberships')} none={t('actors.memberships.none')} terms={memberships} may={may} add={t('actors.membership.title')} onAdd={() => setOpen('membership')} />
      {members.length === 0 ? null : <Terms title={t('actors.members')} none="" terms={members} may={false} add="" onAdd={() => undefined} />}
      <section className="stack tight" aria-label={t('actors.mentioned')}>
        <h2>{t('actors.mentioned')}</h2>
        {mentioned === null ? <p className="quiet">{t('actors.mentioned.none')}</p> : (
          <>
            <p className="fine printed-names">{t('actors.printed')} {mentioned.printed.map((one, at) => <span key={one}>{at === 0 ? '' : ' · '}<bdi>{one}</bdi></span>)}</p>
            <ul className="stack tight">{mentioned.passages.map(({ mark, kind, counts, passage }) => (
              <li key={mark} className="card stack tight"><p className="row"><Tag>{t(`record.kind.${kind}`)}</Tag>{counts ? null : <span className="fine">{t('record.review.open')}</span>}<bdi className="fine">{passage.title}</bdi></p><Link className="said" href={to(stream, 'record', passage.document, mark)}><span dir="auto">{shortened(passage.sentence.words, 320)}</span></Link></li>
            ))}</ul>
          </>
        )}
      </section>
      {open === null ? null : open === 'correct' ? <ActorForm actor={mine} onClose={() => setOpen(null)} /> : <ActorTerm actor={actor} kind={open} onClose={() => setOpen(null)} />}
    </div>
  )
}

function Terms({ title, none, terms, may, add, onAdd }: { readonly title: string; readonly none: string; readonly terms: readonly Term[]; readonly may: boolean; readonly add: string; readonly onAdd: () => void }): ReactNode {
  const { t, day } = useVoice()
  const edge = (one: string | null, precision: Term['precision']): string => (one === null ? '…' : precision === 'year' && one.endsWith('-01-01') ? one.slice(0, 4) : precision === 'month' && one.endsWith('-01') ? one.slice(0, 7) : day(one))
  return (
    <section className="stack tight" aria-label={title}>
      <div className="row apart"><h2>{title}</h2>{may ? <Button small look="quiet" onPress={onAdd}>{add}</Button> : null}</div>
      {terms.length === 0 ? <p className="quiet">{none}</p> : (
        <ul className="terms">{terms.map((one) => (
          <li key={one.key} className="row"><span className="grow"><b><bdi>{one.who}</bdi></b> <span className="fine">{one.from === null && one.to === null ? t('actors.undated') : t('record.window', { from: edge(one.from, one.precision), to: edge(one.to, one.precision) })}</span>{one.note === null ? null : <> <bdi className="fine">{one.note}</bdi></>}</span>{!may || one.strike === null ? null : <Button small look="quiet" label={t('actors.strike.what', { what: one.who })} onPress={one.strike}>{t('actors.strike')}</Button>}</li>
        ))}</ul>
      )}
    </section>
  )
}
