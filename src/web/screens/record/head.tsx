import '../../parts/field.css'
import { type Handling, handlings } from '#base/handling.ts'
import type { StreamId } from '#base/ids.ts'
import type { DocumentPage } from '#views/dossier/document.ts'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { DeliveredNote } from './delivered-note.tsx'
import { ChoiceInput, DayInput, TextInput } from './inputs.tsx'
import type { Judge } from './judge.ts'
import { languageName } from './language-name.ts'
import { basisWords } from './slot-lines.ts'

/** What the document is: its story, outlet, date with its basis, language, handling; then its title. */
export function DocumentHead({ stream, page, judge }: { readonly stream: StreamId; readonly page: DocumentPage; readonly judge: Judge }): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const to = useWay()
  const [open, setOpen] = useState<'handling' | 'describe' | null>(null)
  const { published, outlet, agency, language, handling, story, imported } = page
  return (
    <header className="document-head">
      <p className="row">
        <Link className="back" href={to(stream, 'record')}>{t('record.all-documents')}</Link>
        <span className="grow" />
        {judge.records ? <Button small look="quiet" onPress={() => setOpen('describe')}>{t('record.describe')}</Button> : null}
        {judge.keeps ? <Button small look="quiet" onPress={() => setOpen('handling')}>{t('record.handling.set')}</Button> : null}
      </p>
      <p className="row chips">
        {story.size > 1 ? <Tag tone="accent">{t('record.story', { n: story.size })}</Tag> : null}
        {imported.obtained.delivered != null ? null : outlet === null ? <Tag>{t('record.no-outlet')}</Tag> : <Tag><bdi>{outlet.text}</bdi>, {t(`record.told.${outlet.basis}`)}</Tag>}
        {agency === null ? null : <Tag>{t('record.agency', { agency })}</Tag>}
        {imported.obtained.delivered != null ? null : <Tag>{published.day === null ? t('record.undated') : `${day(published.day)}, ${basisWords(voice, published.basis)}`}</Tag>}
        {language === null ? null : <Tag>{languageName(voice, language)}</Tag>}
        <Tag tone={handling === 'confidential' || handling === 'source-protected' ? 'warn' : 'plain'}>{t('record.handling.is', { mark: t(`record.handling.${handling}`) })}</Tag>
        <Tag>{t(`record.obtained.${imported.obtained.how}`)}</Tag>
      </p>
      <h1 dir="auto">{page.title}</h1>
      {imported.obtained.delivered == null ? null : <DeliveredNote delivered={imported.obtained.delivered} day={published.day} />}
      {open === 'handling' ? <HandlingDialog page={page} judge={judge} onClose={() => setOpen(null)} /> : null}
      {open === 'describe' ? <DescribeDialog page={page} judge={judge} onClose={() => setOpen(null)} /> : null}
    </header>
  )
}

/** The handling marks with who reads what is marked so. */
export function HandlingChoice({ value, onChange }: { readonly value: Handling | null; readonly onChange: (value: Handling) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <fieldset className="field">
      <legend>{t('record.handling')}</legend>
      <div className="choices column">
        {handlings.map((each) => <HandlingOption key={each} mark={each} checked={value === each} onChange={onChange} />)}
      </div>
    </fieldset>
  )
}

function HandlingOption({ mark, checked, onChange }: { readonly mark: Handling; readonly checked: boolean; readonly onChange: (value: Handling) => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  return <div className="choice"><input id={id} type="radio" name="handling" checked={checked} aria-describedby={`${id}w`} onChange={() => onChange(mark)} /><span><label htmlFor={id}><b>{t(`record.handling.${mark}`)}</b></label><br /><span className="fine" id={`${id}w`}>{t(`record.handling.${mark}.words`)}</span></span></div>
}

function HandlingDialog({ page, judge, onClose }: { readonly page: DocumentPage; readonly judge: Judge; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [mark, setMark] = useState<Handling>(page.handling)
  return (
    <Dialog title={t('record.handling.set')} onClose={onClose}>
      <p className="quiet">{t('record.handling.note')}</p>
      <HandlingChoice value={mark} onChange={setMark} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={mark === page.handling || judge.busy} onPress={() => void judge.send({ type: 'set-handling', document: page.document, handling: mark } as { readonly type: string }).then((done) => (done ? onClose() : undefined))}>{t('record.handling.send')}</Button></div>
    </Dialog>
  )
}

function DescribeDialog({ page, judge, onClose }: { readonly page: DocumentPage; readonly judge: Judge; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [title, setTitle] = useState(page.title)
  const [outlet, setOutlet] = useState(page.outlet?.text ?? '')
  const [agency, setAgency] = useState(page.agency ?? '')
  const [language, setLanguage] = useState(page.language ?? '')
  const [published, setPublished] = useState(page.published.day)
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  const described = {
    title: orNull(title), outlet: orNull(outlet), agency: orNull(agency), language: orNull(language), medium: page.medium, published,
    publishedBasis: published === null ? 'unknown' : published === page.published.day ? page.published.basis : 'person',
  }
  return (
    <Dialog title={t('record.describe')} onClose={onClose}>
      <TextInput label={t('record.title')} value={title} most={400} onChange={setTitle} />
      <TextInput label={t('record.outlet')} value={outlet} most={400} onChange={setOutlet} />
      <TextInput label={t('record.agency.label')} value={agency} most={400} onChange={setAgency} />
      <DayInput label={t('record.published')} value={published} onChange={setPublished} />
      <ChoiceInput label={t('record.language')} value={language} of={['', ...new Set(['ar', 'zh', 'en', 'fr', 'ru', 'es', 'de', 'he', 'fa', 'tr', 'pt', ...(page.language === null ? [] : [page.language])])]} name={(one) => (one === '' ? t('record.language.unknown') : languageName(voice, one))} onChange={setLanguage} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={judge.busy} onPress={() => void judge.send({ type: 'describe-document', document: page.document, described } as { readonly type: string }).then((done) => (done ? onClose() : undefined))}>{t('record.describe.send')}</Button></div>
    </Dialog>
  )
}
