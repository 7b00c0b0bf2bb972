import { motionKind } from '#procedure/kinds.ts'
import { own } from '#base/own.ts'
import type { Draft, PendingMotion } from '#procedure/state.ts'
import { rankOf } from '#rulebooks/precedence.ts'
import type { Motion } from '#rulebooks/rulebook.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import { type BodyView, commandOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Told } from '../../parts/term.tsx'
import { majorityInWords } from '#voting/majorities.ts'
import { type Voice, useVoice } from '../../words.tsx'
import { type Acting, allows } from './acting.tsx'
import { pointName, pointRules, pointStands } from './point.tsx'

const DraftText = lazy(() => import('./draft-text.tsx'))

/** Motions in the order of their precedence, the point of order, and the drafts: what waits for the body, each with its rule. */
export function Pending({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { body, book } = view
  const rank = ({ kind }: PendingMotion): number => rankOf(book, kind)
  const motions = body.motions.toSorted((a, b) => rank(a) - rank(b))
  const drafts = body.drafts.filter((draft) => draft.status === 'before' || (draft.status === 'submitted' && isShown(view, draft)) || draft.status === 'silence' || draft.status === 'tied')
  const { point } = body
  const nothing = motions.length === 0 && drafts.length === 0 && point === null
  return (
    <Card eyebrow={t('pending.title')}>
      <div className="stack">
        {nothing ? <p className="quiet">{t('pending.nothing')}</p> : null}
        {point === null ? null : (
          <div className="motion">
            <b>{pointName(voice, view, point)}</b>{point.by === '' ? null : ` · ${view.seatName(point.by)}`}
            <div className="fine">{point.status === 'raised' ? pointStands(voice, view, point) : t(point.status === 'ruled' && book.pointOfOrder.appeal === null ? 'point.final' : `point.${point.status}`)}{point.sustained === null ? '' : ` · ${t(point.sustained ? 'point.sustained' : 'point.overruled')}`} · <Citations rules={pointRules(view, point).slice(0, 1)} book={book} /></div>
            {acting === null || point.status !== 'raised' || !acting.can('rule') ? null : <div className="row motion-acts"><Button small onPress={() => acting.act('rule', { point: point.id })}>{t('command.rule')}</Button></div>}
          </div>
        )}
        {motions.map((motion) => <MotionLine key={motion.id} view={view} motion={motion} acting={acting} />)}
        {drafts.map((draft) => <DraftLine key={draft.id} view={view} draft={draft} acting={acting} />)}
      </div>
    </Card>
  )
}

/** Until the chair takes it up a draft is shown to the bureau, to its sponsors, and to whoever may put a name under it. */
function isShown(view: BodyView, { id, sponsors }: Draft): boolean {
  if (view.capacity === 'chair' || view.capacity === 'vice-chair' || view.capacity === 'secretariat') return true
  if (view.seat === null) return false
  return sponsors.includes(view.seat) || formsOf(view, 'sign-draft').some((form) => allows(form, { draft: id })) || formsOf(view, 'add-name').some((form) => allows(form, { on: id }))
}

function MotionLine({ view, motion, acting }: { readonly view: BodyView; readonly motion: PendingMotion; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const kind = motionKind(view.book, motion.kind)
  if (kind === undefined) return null
  const put = commandOf(view, 'put-motion', { motion: motion.id })
  return (
    <div className="motion">
      <b>{voice.say(kind.name)}</b>{motion.minutes === null ? null : ` · ${t('motion.minutes', { n: motion.minutes })}`} · {view.seatName(motion.by)}
      <div className="fine"><Told book={view.book}>{[debateOf(voice, kind), ...(kind.needsSecond ? [t(motion.seconded ? 'motion.seconded' : 'motion.second')] : []), decidesOf(voice, view, kind)].join(' · ')}</Told> · <Citations rules={kind.rules.slice(0, 1)} book={view.book} /></div>
      {acting === null ? null : (
        <div className="row motion-acts">
          {put === null ? null : <Button small onPress={() => acting.send(put)}>{t('command.put-motion')}</Button>}
          {acting.can('open-vote', { on: motion.id }) ? <Button small keys="Alt+V" named={t('command.open-vote')} onPress={() => acting.act('open-vote', { on: motion.id, recorded: false })}>{t('command.open-vote')}</Button> : null}
          {acting.can('judge-objection', { motion: motion.id }) ? <Button small onPress={() => acting.act('judge-objection', { motion: motion.id })}>{t('command.judge-objection')}</Button> : null}
          {acting.can('decide-motion', { motion: motion.id }) ? <Button small onPress={() => acting.act('decide-motion', { motion: motion.id })}>{t('command.decide-motion')}</Button> : null}
        </div>
      )}
    </div>
  )
}

const debateOf = ({ t }: Voice, { debate }: Motion): string => {
  switch (debate.kind) {
    case 'none': return t('motion.undebated')
    case 'open': return t('motion.debated')
    case 'limited': return debate.for === 0 ? t('motion.against', { n: debate.against }) : t('motion.both', { n: debate.for, m: debate.against })
  }
}

const decidesOf = (voice: Voice, { book }: BodyView, { decides }: Motion): string => {
  switch (decides.by) {
    case 'chair': return voice.t(decides.unless === undefined ? 'motion.by.chair' : decides.unless === 'objection' ? 'motion.by.chair-unless' : 'motion.by.chair-founded')
    case 'automatic': return voice.t('motion.by.automatic')
    case 'no-objection': return voice.t('motion.by.no-objection')
    case 'vote': {
      const majority = own(book.matters, decides.matter)?.majority
      if (majority === undefined) return voice.t('motion.by.vote')
      const words = voice.say(majorityInWords(majority))
      return voice.t('motion.by.majority', { majority: `${words.charAt(0).toLocaleLowerCase()}${words.slice(1)}` })
    }
  }
}

function DraftLine({ view, draft, acting }: { readonly view: BodyView; readonly draft: Draft; readonly acting: Acting | null }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [open, setOpen] = useState(false)
  const first = draft.sponsors[0]
  const under = view.body.action?.draft === draft.id
  return (
    <div className="draft-line">
      <div className="row apart">
        <button type="button" className="draft-open" onClick={() => setOpen(true)}><b>{draft.symbol}</b> <bdi>{draft.title}</bdi></button>
        <Tag tone={under ? 'accent' : 'plain'}>{under ? t('draft.action') : t(draft.sentBack === true ? 'draft.sent-back' : `draft.${draft.status}`)}</Tag>
      </div>
      <div className="fine">
        {first === undefined ? null : t('draft.by', { who: view.seatName(first), n: draft.sponsors.length - 1 })}
        {draft.vote === null ? null : ` · ${t(draft.vote.recorded ? 'draft.vote.recorded' : 'draft.vote', { who: view.seatName(draft.vote.by) })}`}
      </div>
      {acting === null ? null : (
        <div className="row motion-acts">
          {acting.can('circulate-draft', { draft: draft.id }) ? <Button small onPress={() => acting.act('circulate-draft', { draft: draft.id })}>{t('command.circulate-draft')}</Button> : null}
          {acting.can('take-up-draft', { draft: draft.id }) ? <Button small onPress={() => acting.act('take-up-draft', { draft: draft.id })}>{t('command.take-up-draft')}</Button> : null}
          {acting.can('put-draft', { draft: draft.id }) ? <Button small onPress={() => acting.act('put-draft', { draft: draft.id })}>{t('command.put-draft')}</Button> : null}
          {acting.can('open-vote', { on: draft.id }) ? <Button small keys="Alt+V" named={t('command.open-vote')} onPress={() => acting.act('open-vote', { on: draft.id, ...(draft.vote?.recorded === true ? { recorded: true } : {}) })}>{t('command.open-vote')}</Button> : null}
        </div>
      )}
      {open ? <Suspense fallback={<DialogComing />}><DraftText view={view} draft={draft} onClose={() => setOpen(false)} /></Suspense> : null}
    </div>
  )
}
