import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { formsOf } from '../../conference.ts'
import { useVoice } from '../../words.tsx'
import { ActDialog, lackingOf } from './act-dialog.tsx'
import { ActorPicker } from './actor-picker.tsx'
import type { OpenIt } from './dialogs.ts'
import { Checks, Choice } from './fields.tsx'
import { PassageLink, opening } from './passage.tsx'
import { passagesOf } from './passages.ts'
import { offered, type Preparing } from './preparing.ts'

/** The parties to the conflict, and whether the initiative names them as participants; either by its sentence. */
export function Parties({ view, open }: { readonly view: Preparing; readonly open: OpenIt }): ReactNode {
  const { t } = useVoice()
  const parties = view.preparation.parties.filter(({ struck }) => struck === null)
  const can = formsOf(view, 'name-conflict-party').length > 0
  return (
    <Card eyebrow={t('parties.title')} aside={can ? <Button small look="quiet" onPress={() => open({ is: 'party' })}>{t('parties.add')}</Button> : undefined}>
      {parties.length === 0 ? <p className="quiet">{t('parties.none')}</p> : (
        <ul className="plain-list">
          {parties.map((party) => (
            <li key={party.position + party.actor}>
              <div className="row"><b><bdi>{view.nameOf(party.actor)}</bdi></b><Tag tone={party.named ? 'accent' : 'warn'}>{t(party.named ? 'parties.named' : 'parties.not-named')}</Tag>{view.edits ? <Button small look="quiet" label={t('act.of', { act: t('correct.entry'), what: view.nameOf(party.actor) })} onPress={() => open({ is: 'correct', entry: party.position, what: view.nameOf(party.actor) })}>{t('correct.entry')}</Button> : null}</div>
              {party.passages.map((passage) => <PassageLink key={`${passage.document} ${passage.start}`} passage={passage}>{t('quoted', { words: opening(passage.quotation) })}</PassageLink>)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

export function PartyDialog({ view, onClose }: { readonly view: Preparing; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const passages = passagesOf(view.preparation)
  const [actor, setActor] = useState<string | null>(null)
  const [named, setNamed] = useState<'yes' | 'no' | null>(null)
  const [basis, setBasis] = useState<readonly string[]>([])
  const real = !view.founding.exercise
  const command = actor === null || named === null ? null : { type: 'name-conflict-party', actor, named: named === 'yes', passages: passages.filter(({ key }) => basis.includes(key)).map(({ passage }) => passage) }
  return (
    <ActDialog view={view} type="name-conflict-party" command={command} lacking={lackingOf([t('parties.who'), actor !== null], [t('parties.whether'), named !== null], [t('parties.basis'), !real || basis.length > 0])} onClose={onClose} note={t('parties.note')}>
      <ActorPicker label={t('parties.who')} options={offered(view, 'name-conflict-party', 'actor').map((id) => ({ id, name: view.nameOf(id) }))} value={actor} onChange={setActor} />
      <Choice label={t('parties.whether')} value={named} onChange={setNamed} options={[{ value: 'yes', name: t('parties.named') }, { value: 'no', name: t('parties.not-named') }]} />
      {passages.length === 0 ? <p className="fine">{t('passages.none')}</p> : <Checks label={t('parties.basis')} value={basis} onChange={setBasis} options={passages.map(({ key, passage }) => ({ value: key, name: <span className="said" dir="auto">{opening(passage.quotation, 140)}</span> }))} />}
    </ActDialog>
  )
}
