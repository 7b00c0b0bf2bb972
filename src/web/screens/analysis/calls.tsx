import '../../parts/table.css'
import type { StreamId } from '#base/ids.ts'
import type { Call, InitiativesPage, RenderingOf } from '#views/dossier/initiatives.ts'
import type { ReactNode } from 'react'
import { Card, Tag } from '../../parts/card.tsx'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { type Voice, useVoice } from '../../words.tsx'
import { MakeFormat } from './make-format.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

type Slots = Call['slots'][number]

/** Every call for a meeting with its renderings side by side: who said what of it, in whose words. */
export function Calls({ stream, page }: { readonly stream: StreamId; readonly page: InitiativesPage }): ReactNode {
  const { t } = useVoice()
  const called = useCalled()
  const { keeps, line } = useNarrow(page.calls.length)
  if (page.calls.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('calls.none')}>{t(page.waiting.initiatives > 0 ? 'calls.waiting' : 'calls.none.words', { n: page.waiting.initiatives })}</Empty>
  const calls = page.calls.filter(({ subject, slots, renderings }) => keeps(subject, ...slots.flatMap(({ values }) => values.flatMap(({ actor, name }) => [name, called(actor, name)])), ...renderings.flatMap(({ outlet, title }) => [outlet, title])))
  return <div className="stack">{line(calls.length)}{calls.map((call) => <CallCard key={call.id} stream={stream} call={call} />)}</div>
}

function CallCard({ stream, call }: { readonly stream: StreamId; readonly call: Call }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  return (
    <Card title={call.subject ?? t('calls.unnamed')} aside={<MakeFormat call={call} />}>
      <div className="table-frame">
        <table className="table slots-table">
          <caption className="unseen">{call.subject ?? t('calls.unnamed')}</caption>
          <thead><tr><th scope="col">{t('calls.slot')}</th>{call.renderings.map((one) => <th key={one.entry} scope="col"><RenderingHead one={one} /></th>)}</tr></thead>
          <tbody>
            {call.slots.map((slot) => (
              <tr key={slot.slot}>
                <th scope="row">{t(`slot.${slot.slot}`)}</th>
                {call.renderings.map((one) => <td key={one.entry}><Values stream={stream} slot={slot} rendering={one} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function RenderingHead({ one }: { readonly one: RenderingOf }): ReactNode {
  const { t, day } = useVoice()
  return <><bdi className="rendering-name">{one.outlet ?? one.title}</bdi><br /><span className="fine">{one.published.day === null ? t('calls.undated') : day(one.published.day)}</span></>
}

/** What one rendering has in a slot; nothing where it has nothing, because silence is not a value. */
function Values({ stream, slot, rendering }: { readonly stream: StreamId; readonly slot: Slots; readonly rendering: RenderingOf }): ReactNode {
  const voice = useVoice()
  const called = useCalled()
  const values = slot.values.flatMap((value) => value.said.filter(({ entry }) => entry === rendering.entry).map((said) => ({ value, said })))
  if (values.length === 0) return <span className="fine">{voice.t('calls.not-there')}</span>
  return (
    <ul className="slot-values">
      {values.map(({ value, said }) => (
        <li key={`${value.actor ?? value.name} ${said.passage.span[0]}`}>
          <Opens stream={stream} passages={[said.passage, ...said.further]}><bdi>{called(value.actor, value.name)}</bdi></Opens>
          {notes(voice, slot.slot, said.more).map((note) => <Tag key={note}>{note}</Tag>)}
        </li>
      ))}
    </ul>
  )
}

const strengths = ['mandatory', 'all of', 'difficult without', 'important', 'should', 'would', 'probably'] as const
const hosts = ['offered', 'proposed', 'accepted', 'fixed'] as const

/** What a slot says beside the name: a role as printed, an answer, a host's step, a call for presence, a group. */
function notes({ t, day }: Voice, slot: Slots['slot'], more: { readonly [field: string]: string | null }): readonly string[] {
  const strength = strengths.find((one) => one === more.call)
  const step = hosts.find((one) => one === more.state)
  return [
    ...(more.printedIn === 'headline' ? [t('record.in-headline')] : []),
    ...(more.role == null ? [] : [t('quoted', { words: more.role })]),
    ...(slot === 'convener' ? [more.answer == null ? t('calls.no-answer') : t('quoted', { words: more.answer })] : []),
    ...(step === undefined ? [] : [t(`host.${step}`)]),
    ...(strength === undefined ? [] : [t(`call.${strength}`)]),
    ...(more.as === 'countries-of' ? [t('calls.countries')] : []),
    ...(more.from == null || more.to == null ? [] : [t('calls.between', { from: day(more.from), to: day(more.to) })]),
  ]
}
