import type { StreamId } from '#base/ids.ts'
import { answerWays } from '#record/entry.ts'
import type { AnswerLine } from '#views/dossier/answers.ts'
import type { Beside } from '#views/dossier/beside.ts'
import type { LinksPage, RenderedAs } from '#views/dossier/links.ts'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput } from './inputs.tsx'
import type { Judge } from './judge.ts'
import { languageName } from './language-name.ts'
import { usePage } from './pages.ts'

const line = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most)} …`)

/** What stands beside a confirmed entry: the renderings of a statement, which of them is authentic, what it translates; what it answers and who answered it. */
export function EntryLinks({ stream, entry, judge }: { readonly stream: StreamId; readonly entry: number; readonly judge: Judge }): ReactNode {
  const { t } = useVoice()
  const paged = usePage<LinksPage>(stream, `entries/${entry}`)
  const [answering, setAnswering] = useState(false)
  if (paged.status !== 'there') return null
  const { entry: own, renderings, alike, answeredBy, answering: answers, proposed, others } = paged.page
  const send = (command: { readonly type: string; readonly [field: string]: unknown }): void => { if (!judge.busy) void judge.send(command) }
  const statement = own.kind === 'statement'
  return (
    <div className="stack tight entry-links">
      {!statement || (renderings.length + alike.length === 0 && own.authentic === null && !judge.reviews) ? null : (
        <div className="stack tight">
          <h3 className="eyebrow">{t('links.renderings')}</h3>
          <ul className="stack tight">
            <Rendering stream={stream} one={own} renderings={[own, ...renderings]} judge={judge} send={send} here />
            {renderings.map((one) => <Rendering key={one.entry} stream={stream} one={one} renderings={[own, ...renderings]} judge={judge} send={send} />)}
          </ul>
          {alike.length === 0 || !judge.reviews ? null : (
            <details><summary>{t('links.alike', { n: alike.length })}</summary><ul className="stack tight">{alike.map((one) => <li key={one.entry} className="row"><Where stream={stream} one={one} /><Button small look="quiet" disabled={judge.busy} onPress={() => send({ type: 'link-renderings', entries: [entry, one.entry] })}>{t('links.link')}</Button></li>)}</ul></details>
          )}
        </div>
      )}
      {answeredBy.length + answers.length + proposed.length === 0 && (!statement || !judge.reviews) ? null : (
        <div className="stack tight">
          <h3 className="eyebrow">{t('links.answers')}</h3>
          <ul className="stack tight">
            {answeredBy.map((one) => <AnswerOf key={`by ${one.from.entry}`} stream={stream} answer={one} other={one.from} says={one.way === 'none' ? '' : t(`answers.by.${one.way}`)} judge={judge} />)}
            {answers.map((one) => <AnswerOf key={`to ${one.to.entry}`} stream={stream} answer={one} other={one.to} says={one.way === 'none' ? '' : t(`answers.to.${one.way}`)} judge={judge} />)}
            {!judge.reviews ? null : proposed.map((one) => <AnswerOf key={`proposed ${one.from.entry} ${one.to.entry}`} stream={stream} answer={one} other={one.from.entry === entry ? one.to : one.from} says={one.way === 'none' ? '' : t(one.from.entry === entry ? `answers.to.${one.way}` : `answers.by.${one.way}`)} judge={judge} proposed />)}
          </ul>
          {!statement || !judge.reviews || others.length === 0 ? null : <p><Button small look="quiet" disabled={judge.busy} onPress={() => setAnswering(true)}>{t('links.answer')}</Button></p>}
        </div>
      )}
      {answering ? <AnswerDialog entry={entry} others={others} judge={judge} onClose={() => setAnswering(false)} /> : null}
    </div>
  )
}

function Where({ stream, one, here = false }: { readonly stream: StreamId; readonly one: Beside; readonly here?: boolean }): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const to = useWay()
  const { passage, outlet, published, words } = one
  return (
    <span className="grow stack tight">
      {here ? <b>{t('links.this')}</b> : <Link className="said" href={to(stream, 'record', passage.document, `${passage.span[0]}-${passage.span[1]}`)}><bdi>{line(words, 90)}</bdi></Link>}
      <span className="fine"><bdi>{outlet ?? t('record.no-outlet')}</bdi>{published.day === null ? '' : ` · ${day(published.day)}`}{one.language === null ? '' : ` · ${languageName(voice, one.language)}`}</span>
    </span>
  )
}

function Rendering({ stream, one, renderings, judge, send, here = false }: { readonly stream: StreamId; readonly one: RenderedAs; readonly renderings: readonly RenderedAs[]; readonly judge: Judge; readonly send: (command: { readonly type: string; readonly [field: string]: unknown }) => void; readonly here?: boolean }): ReactNode {
  const { t } = useVoice()
  const others = renderings.filter(({ entry }) => entry !== one.entry)
  const named = (entry: string): string => { const found = others.find((other) => String(other.entry) === entry); return found === undefined ? t('links.translates.none') : `${found.outlet ?? t('record.no-outlet')}: ${line(found.words, 50)}` }
  const translated = renderings.find(({ entry }) => entry === one.translates)
  return (
    <li className="stack tight rendering">
      <span className="row"><Where stream={stream} one={one} here={here} />{one.authentic === null ? null : <Tag tone="accent">{t(`coverage.authentic.${one.authentic}`)}</Tag>}</span>
      {!judge.reviews ? (translated === undefined ? null : <span className="fine">{t('coverage.translates', { outlet: translated.outlet ?? t('record.no-outlet') })}</span>) : (
        <>
          <span className="row">
            <Button small look="quiet" disabled={judge.busy} onPress={() => send({ type: 'set-authentic', entry: one.entry, authentic: one.authentic !== 'marked' })}>{t(one.authentic === 'marked' ? 'links.authentic.not' : 'links.authentic')}</Button>
            {here || renderings.length < 2 ? null : <Button small look="quiet" disabled={judge.busy} onPress={() => send({ type: 'unlink-rendering', entry: one.entry })}>{t('links.unlink')}</Button>}
          </span>
          {others.length === 0 ? null : <ChoiceInput label={t('links.translates')} value={one.translates === null ? '' : String(one.translates)} of={['', ...others.map(({ entry }) => String(entry))]} name={named} onChange={(of) => send({ type: 'set-translates', entry: one.entry, of: of === '' ? null : Number(of) })} />}
        </>
      )}
    </li>
  )
}

function AnswerOf({ stream, answer, other, says, judge, proposed = false }: { readonly stream: StreamId; readonly answer: AnswerLine; readonly other: Beside; readonly says: string; readonly judge: Judge; readonly proposed?: boolean }): ReactNode {
  const { t } = useVoice()
  const pair = { entry: answer.from.entry, to: answer.to.entry }
  return (
    <li className="stack tight">
      <span className="row"><Tag tone={proposed ? 'plain' : 'accent'}>{says}</Tag>{proposed ? <span className="fine">{t('links.proposed')}</span> : null}<bdi>{other.speaker?.name ?? t('record.unnamed')}</bdi></span>
      <Where stream={stream} one={other} />
      {!judge.reviews ? null : proposed
        ? <span className="row"><Button small disabled={judge.busy} onPress={() => void judge.send({ type: 'link-answer', ...pair, way: answer.way } as { readonly type: string })}>{t('record.confirm')}</Button><Button small look="quiet" disabled={judge.busy} onPress={() => void judge.send({ type: 'link-answer', ...pair, way: 'none' } as { readonly type: string })}>{t('answers.no')}</Button></span>
        : <span className="row"><Button small look="quiet" disabled={judge.busy} onPress={() => void judge.send({ type: 'unlink-answer', ...pair } as { readonly type: string })}>{t('links.unlink')}</Button></span>}
    </li>
  )
}

function AnswerDialog({ entry, others, judge, onClose }: { readonly entry: number; readonly others: readonly Beside[]; readonly judge: Judge; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [way, setWay] = useState<(typeof ways)[number]>('answers')
  const [to, setTo] = useState(String(others[0]?.entry ?? ''))
  const named = (of: string): string => { const found = others.find((other) => String(other.entry) === of); return found === undefined ? '' : `${t(`record.kind.${found.kind}`)} · ${found.speaker?.name ?? t('record.unnamed')}: ${line(found.words, 70)}` }
  return (
    <Dialog title={t('links.answer')} onClose={onClose}>
      <ChoiceInput label={t('answers.does')} value={way} of={ways} name={(one) => t(`answers.way.${one}`)} onChange={setWay} />
      <ChoiceInput label={t('answers.what')} value={to} of={others.map((other) => String(other.entry))} name={named} onChange={setTo} />
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={judge.busy || to === ''} onPress={() => void judge.send({ type: 'link-answer', entry, to: Number(to), way } as { readonly type: string }).then((done) => (done ? onClose() : undefined))}>{t('links.link')}</Button></div>
    </Dialog>
  )
}

const ways = answerWays.filter((way) => way !== 'none')
