import { fills, fresh } from '#base/form.ts'
import { most } from '#participants/fields.ts'
import { anybody } from '#participants/known.ts'
import { type ReactNode, useState } from 'react'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { Choice, TextField } from './fields.tsx'
import type { Preparing } from './preparing.ts'
import { slug } from './slug.ts'

const kinds = ['state', 'organisation', 'entity', 'office'] as const

/** A participant the register does not know: an invented name in an exercise, or somebody of the situation itself. */
export function NameActor({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [en, setEn] = useState('')
  const [ar, setAr] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number] | null>(null)
  const used = anybody(view.preparation)
  const id = slug(en, used)
  const command = kind === null || en.trim() === '' || !fills(fresh(used), id) ? null : { type: 'name-actor', actor: id, kind, names: { en: en.trim(), ...(ar.trim() === '' ? {} : { ar: ar.trim() }) } }
  return (
    <ActDialog view={view} type="name-actor" command={command} lacking={lackingOf([t('actor.en'), en.trim() !== ''], [t('actor.kind'), kind !== null])} onClose={onClose} note={t(view.founding.exercise ? 'actor.note.exercise' : 'actor.note')}>
      <TextField label={t('actor.en')} value={en} most={most.name} onChange={setEn} />
      <TextField label={t('actor.ar')} value={ar} most={most.name} onChange={setAr} />
      <Choice label={t('actor.kind')} value={kind} onChange={setKind} options={kinds.map((each) => ({ value: each, name: t(`actor.${each}`) }))} />
    </ActDialog>
  )
}

export function NameFact({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [words, setWords] = useState('')
  return (
    <ActDialog view={view} type="name-fact" command={words.trim() === '' ? null : { type: 'name-fact', words: words.trim() }} lacking={lackingOf([t('facts.words'), words.trim() !== ''])} onClose={onClose} note={t('facts.note')}>
      <TextField label={t('facts.words')} value={words} most={most.words} long onChange={setWords} />
    </ActDialog>
  )
}

/** Strikes an entry recorded in error. It stays in the journal; what is right is recorded anew. */
export function CorrectDialog({ view, entry, what, onClose }: { readonly view: Preparing; readonly entry: number; readonly what: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [reason, setReason] = useState('')
  return (
    <ActDialog view={view} type="correct-entry" command={reason.trim() === '' ? null : { type: 'correct-entry', entry, reason: reason.trim() }} lacking={lackingOf([t('correct.reason'), reason.trim() !== ''])} onClose={onClose} note={t('correct.note', { what, entry })}>
      <TextField label={t('correct.reason')} value={reason} most={most.reason} long onChange={setReason} />
    </ActDialog>
  )
}

export function PublishDialog({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [what, setWhat] = useState<'format' | 'answers' | null>(null)
  return (
    <ActDialog view={view} type="publish-format" command={what === null ? null : { type: 'publish-format', answers: what === 'answers' }} lacking={lackingOf([t('publish.what'), what !== null])} onClose={onClose} note={t('publish.note')}>
      <Choice label={t('publish.what')} value={what} onChange={setWhat} options={[{ value: 'format', name: t('publish.format') }, { value: 'answers', name: t('publish.answers') }]} />
    </ActDialog>
  )
}
