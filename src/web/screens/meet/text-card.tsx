import './amend.css'
import type { Amendment } from '#procedure/amendments-state.ts'
import { broughtIn } from '#procedure/changes.ts'
import { division } from '#procedure/kinds.ts'
import { inTurn, isOnRequest, nextAmendment, nextPart } from '#procedure/order.ts'
import type { Draft } from '#procedure/state.ts'
import { amendmentTitle, partTitle } from '#procedure/titles.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { type Voice, useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { AmendedText, Proposed, paragraphName } from './amend-text.tsx'
import { amended, inOrder, textOf } from './amended.ts'
import { Rank } from './rank.tsx'

const AmendDialog = lazy(() => import('./amend-dialog.tsx'))
const DivideDialog = lazy(() => import('./divide-dialog.tsx'))

/** The texts before the body: each with its amendments where they would change it, the order in which they are put, its parts, and what stands in the way of its vote. */
export function Texts({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const [dialog, setDialog] = useState<{ readonly is: 'amend' | 'divide'; readonly draft: string } | null>(null)
  const drafts = view.body.drafts.filter(({ status }) => status === 'before')
  if (drafts.length === 0) return null
  const first = inTurn(view)
  const close = (): void => setDialog(null)
  const divided = dialog?.is === 'divide' ? drafts.find(({ id }) => id === dialog.draft) ?? view.body.amendments.find(({ id }) => id === dialog.draft) : undefined
  return (
    <Card eyebrow={t('text.title')} {...(first === null ? {} : { aside: <span className="fine">{t('text.number', { n: drafts.length })}</span> })}>
      <div className="stack">
        {drafts.map((draft, n) => <TextBefore key={draft.id} view={view} draft={draft} place={n + 1} of={drafts.length} acting={acting} open={draft.id === (first ?? drafts[0])?.id} onDialog={(is, on) => setDialog({ is, draft: on ?? draft.id })} />)}
      </div>
      {dialog?.is !== 'amend' || acting === null ? null : <Suspense fallback={<DialogComing />}><AmendDialog view={view} on={dialog.draft} onClose={close} onSend={(command) => { close(); acting.send(command) }} /></Suspense>}
      {divided === undefined || acting === null ? null : <Suspense fallback={<DialogComing />}><DivideDialog view={view} of={divided} onClose={close} onSend={(command) => { close(); acting.send(command) }} /></Suspense>}
    </Card>
  )
}

function TextBefore({ view, draft, place, of, acting, open, onDialog }: { readonly view: BodyView; readonly draft: Draft; readonly place: number; readonly of: number; readonly acting: Acting | null; readonly open: boolean; readonly onDialog: (is: 'amend' | 'divide', on?: string) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { book } = view
  const ordered = inOrder(view, draft.id)
  const waiting = ordered.filter(({ on, status }) => on === draft.id && status === 'waiting')
  const asks = acting !== null && acting.can('ask-for-vote', { on: draft.id })
  const divides = acting !== null && acting.can('move', { motion: division, draft: draft.id })
  const amends = acting !== null && acting.can('submit-amendment', { on: draft.id })
  const records = acting !== null && acting.can('record-expenditure', { draft: draft.id })
  return (
    <details className="text-card" open={open}>
      <summary><b>{draft.symbol}</b> <bdi className="said">{draft.title}</bdi>{of > 1 && book.proposals.order.length > 0 ? <> <Tag>{t('text.place', { n: place })}</Tag></> : null}{waiting.length === 0 ? null : <> <Tag tone="accent">{t('text.amended', { n: waiting.length })}</Tag></>}</summary>
      <div className="stack">
        <States view={view} draft={draft} />
        {draft.paragraphs === null ? <p className="quiet">{t('draft.journal')}</p> : <AmendedText view={view} text={textOf(draft)} amendments={waiting} />}
        {amends || divides || asks || records || acting?.can('circulate-draft', { draft: draft.id }) === true ? (
          <div className="row">
            {amends ? <Button onPress={() => onDialog('amend')}>{t('command.submit-amendment')}</Button> : null}
            {divides ? <Button onPress={() => onDialog('divide')}>{t('divide.move')}</Button> : null}
            {asks ? <Button onPress={() => acting.act('ask-for-vote', { on: draft.id })}>{t('command.ask-for-vote')}</Button> : null}
            {acting !== null && acting.can('circulate-draft', { draft: draft.id }) ? <Button onPress={() => acting.act('circulate-draft', { draft: draft.id })}>{t('command.circulate-draft')}</Button> : null}
            {records ? <Button onPress={() => acting.act('record-expenditure', { draft: draft.id }, true)}>{t('command.record-expenditure')}</Button> : null}
          </div>
        ) : null}
        {ordered.length === 0 ? null : (
          <>
            <h3>{t('text.amendments')} <Citations rules={(book.amendments?.rules ?? []).slice(0, 1)} book={book} /></h3>
            {acting === null ? null : <Rank key={waiting.map(({ id }) => id).join(' ')} view={view} draft={draft.id} acting={acting} />}
            <ol className="amendments">{ordered.map((one) => <AmendmentLine key={one.id} view={view} amendment={one} next={nextAmendment(view, draft.id)?.id === one.id} acting={acting} onDivide={() => onDialog('divide', one.id)} />)}</ol>
          </>
        )}
        {draft.parts.length === 0 ? null : (
          <>
            <h3>{t('text.parts')} <Citations rules={(book.division?.rules ?? []).slice(0, 1)} book={book} /></h3>
            <PartsOf view={view} of={draft} acting={acting} />
            {nextPart(draft) === null ? <p className="quiet">{t('text.whole')}</p> : null}
          </>
        )}
      </div>
    </details>
  )
}

/** The parts of a draft or of an amendment, in the order in which they are put. */
function PartsOf({ view, of, acting }: { readonly view: BodyView; readonly of: Draft | Amendment; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const next = nextPart(of)?.id
  return (
    <ol className="amendments">
      {(of.parts ?? []).map((part) => (
        <li key={part.id} className={next === part.id ? 'next' : ''}>
          <div className="row apart"><span className="said">{voice.say(partTitle(view, part.id))}</span><Tag tone={next === part.id ? 'accent' : 'plain'}>{next === part.id ? t('text.next') : t(`part.${part.status}`)}</Tag></div>
          {acting !== null && acting.can('open-vote', { on: part.id }) ? <div className="row"><Button small onPress={() => acting.act('open-vote', { on: part.id, ...(part.recorded ? { recorded: true } : {}) })}>{t('command.open-vote')}</Button></div> : null}
        </li>
      ))}
    </ol>
  )
}

/** What stands in the way of putting it, or was asked of it. */
function States({ view, draft }: { readonly view: BodyView; readonly draft: Draft }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { book } = view
  const lock = book.proposals.expenditure
  const waits = draft.asked === null && draft.vote === null && isOnRequest(view, draft.sponsors)
  const { circulation } = book.proposals
  if (!waits && draft.asked === null && draft.expenditure === null && draft.amended === 'no' && circulation === null) return null
  return (
    <div className="stack tight">
      {waits ? <p className="fine">{t('text.on-request')} <Citations rules={book.proposals.onRequest} book={book} /></p> : null}
      {circulation === null ? null : <p className="fine">{draft.circulated === undefined ? t('text.circulated.not') : t('text.circulated', { at: voice.dateTime(draft.circulated) })} <Citations rules={circulation.rules} book={book} /></p>}
      {draft.asked === null ? null : <p className="fine">{t('text.asked', { who: view.seatName(draft.asked) })}</p>}
      {draft.amended === 'no' ? null : <p className="fine">{t('text.as-amended')}</p>}
      {draft.expenditure === null || lock == null ? null : draft.expenditure.statement === null
        ? <p className="fine"><Tag tone="warn">{t('text.expenditure')}</Tag> {t('text.expenditure.awaited')} <Citations rules={lock.statement} book={book} /></p>
        : <div className="fine"><Tag>{t('text.expenditure')}</Tag> <bdi className="said">{draft.expenditure.statement}</bdi> <Citations rules={lock.statement} book={book} /></div>}
    </div>
  )
}

function AmendmentLine({ view, amendment, next, acting, onDivide }: { readonly view: BodyView; readonly amendment: Amendment; readonly next: boolean; readonly acting: Acting | null; readonly onDivide: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { id, on, draft, status, vote, impliedBy, sponsors, accepted } = amendment
  const named = { amendment: id }
  const can = (type: string, values: Readonly<Record<string, unknown>>): boolean => acting !== null && acting.can(type, values)
  const implied = impliedBy.filter((by) => view.body.amendments.some((one) => one.id === by))
  return (
    <li className={`${next ? 'next' : ''}${on === draft ? '' : ' sub'}`}>
      <div className="row apart"><b>{voice.say(amendmentTitle(view, id))}</b><Tag tone={next ? 'accent' : 'plain'}>{next ? t('text.next') : t(`amendment.${status}`)}</Tag></div>
      <p className="fine">{status === 'waiting' ? placeOf(voice, view, amendment) : t(`amend.do.${amendment.change.kind}`)}{sponsors.length < 2 ? null : ` · ${t('draft.sponsors', { who: voice.list(sponsors.map(view.seatName)) })}`}{vote === null ? null : ` · ${t(vote.recorded ? 'draft.vote.recorded' : 'draft.vote', { who: view.seatName(vote.by) })}`}</p>
      {on === draft ? null : <Proposed view={view} amendment={amendment} words />}
      {implied.length === 0 || status !== 'waiting' ? null : <p className="fine">{t('amendment.implied', { by: voice.list(implied.map((by) => voice.say(amendmentTitle(view, by)))) })} <Citations rules={view.book.amendments?.impliedRejection ?? []} book={view.book} /></p>}
      {accepted.length === 0 ? null : <p className="fine">{t('amendment.accepted', { who: voice.list(accepted.map(view.seatName)) })}</p>}
      {amendment.parts === undefined || status !== 'waiting' ? null : <PartsOf view={view} of={amendment} acting={acting} />}
      {acting === null ? null : (
        <div className="row motion-acts">
          {can('put-amendment', named) ? <Button small onPress={() => acting.act('put-amendment', named)}>{t('amendment.put')}</Button> : null}
          {can('open-vote', { on: id }) ? <Button small onPress={() => acting.act('open-vote', { on: id, ...(vote?.recorded === true ? { recorded: true } : {}) })}>{t('command.open-vote')}</Button> : null}
          {can('accept-amendment', named) ? <Button small onPress={() => acting.act('accept-amendment', named)}>{t('amendment.accept')}</Button> : null}
          {can('withdraw-amendment', named) ? <Button small onPress={() => acting.act('withdraw-amendment', named)}>{t('amendment.withdraw')}</Button> : null}
          {can('ask-for-vote', { on: id }) ? <Button small onPress={() => acting.act('ask-for-vote', { on: id })}>{t('command.ask-for-vote')}</Button> : null}
          {can('move', { motion: division, ...named }) ? <Button small onPress={onDivide}>{t('divide.move')}</Button> : null}
          {can('find-implied', named) ? <Button small look="quiet" onPress={() => acting.act('find-implied', named, true)}>{t('amendment.imply')}</Button> : null}
          {can('rule-out-amendment', named) ? <Button small look="quiet" onPress={() => acting.act('rule-out-amendment', named)}>{t('command.rule-out-amendment')}</Button> : null}
        </div>
      )}
    </li>
  )
}

/** "Replaces operative paragraph 2": what it does, and where. */
function placeOf(voice: Voice, view: BodyView, { on, change }: Amendment): string {
  const { t } = voice
  const draft = view.body.drafts.find(({ id }) => id === on)
  const other = view.body.amendments.find(({ id }) => id === on)
  const text = draft !== undefined ? textOf(draft) : { paragraphs: other === undefined ? [] : broughtIn(other.change), provisions: other?.provisions ?? [] }
  const names = amended(text, []).paragraphs.filter(({ id }) => (change.kind === 'add' ? change.after === id : change.provisions.includes(id))).map((one) => paragraphName(voice, one))
  if (change.kind === 'add') return names.length === 0 ? t('amend.adds.first') : t('amend.adds', { where: voice.list(names) })
  return t(`amend.${change.kind}s`, { where: names.length === 0 ? t('amend.gone') : voice.list(names) })
}
