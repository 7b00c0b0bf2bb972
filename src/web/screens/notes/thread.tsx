import { channel } from '#channels/decider.ts'
import { type Party, partyOf, seatIn, sideOf } from '#channels/party.ts'
import { type ChannelState, empty, type Note } from '#channels/state.ts'
import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Conference } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { holds } from '../../parts/narrow.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import { type Folded, useFolded, useSession, useWaiting, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { ChannelLine } from '../../wire.ts'
import { Bubble, Unsent } from './bubble.tsx'
import { Composer } from './composer.tsx'
import { type Correspondent, partyTo, passesDais, seatOfCorrespondent } from './correspondents.ts'
import { useName } from './thread-names.ts'
import { useRead } from './reading.ts'
import { useDraft, useWrite } from './writing.ts'

/** Notes found by a word are worth a search from so many on. */
const worthSearching = 8

const noteTextOf = (command: { readonly type: string }): string | null => ('text' in command && typeof command.text === 'string' ? command.text : null)

type Shown = { readonly note: Note; readonly state: ChannelState }

/** What stands between this party and one correspondent, from the channel between them and, where notes pass the dais, from the one with it. */
function shownIn(own: ChannelState, dais: ChannelState | null, to: Correspondent): readonly Shown[] {
  const seat = seatOfCorrespondent(to)
  const mine = own.notes.filter((note) => own.begun?.kind !== 'dais' || note.to === null).map((note) => ({ note, state: own }))
  // What was passed on stands in the channel of the two; what waits or came back, only with the dais.
  const waiting = dais === null ? [] : dais.notes.filter((note) => note.to === seat && note.to !== null && note.status !== 'passed').map((note) => ({ note, state: dais }))
  return [...mine, ...waiting].toSorted((a, b) => (a.note.written ?? a.note.at) - (b.note.written ?? b.note.at))
}

export function Thread({ conference, to, lines }: { readonly conference: Conference; readonly to: Correspondent; readonly lines: readonly ChannelLine[] }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const way = useWay()
  const { stream, capacity } = conference
  const mine: Party = partyOf(capacity) ?? 'secretariat'
  const name = useName(conference)
  const seat = seatOfCorrespondent(to)
  const passes = passesDais(conference, to)
  const [opened, setOpened] = useState<{ readonly own: StreamId | null; readonly dais: StreamId | null }>({ own: null, dais: null })
  const isDais = to === 'dais' || to.startsWith('dais:')
  const between = lines.find(({ kind, parties }) => (isDais ? kind === 'dais' && (seat === null || parties.includes(`seat:${seat}`)) : kind !== 'dais' && parties.includes(partyTo(to))))
  const withDais = to.startsWith('seat:') && seatIn(mine) !== null ? lines.find(({ kind }) => kind === 'dais') : undefined
  const [ownStream, daisStream] = [between?.stream ?? opened.own, isDais ? null : withDais?.stream ?? opened.dais]
  const own = useFolded(ownStream, channel)
  const dais = useFolded(daisStream, channel)
  const ownState = own.status === 'joined' ? own.state : null
  useRead(ownStream, ownState, capacity, isDais ? (note) => note.to === null : undefined)
  useRead(daisStream, dais.status === 'joined' ? dais.state : null, capacity, (note) => note.to !== null && note.to === seat)
  const [text, setText] = useDraft(stream, to)
  const write = useWrite(stream, capacity)
  const waiting = useWaiting().filter((one) => one.api === api && one.command.type === 'write-note' && (one.stream === ownStream || (passes && one.stream === daisStream)))
  const shown = useMemo(() => shownIn(ownState ?? empty, dais.status === 'joined' ? dais.state : null, to), [ownState, dais, to])
  const [find, setFind] = useState('')
  const found = shown.filter(({ note }) => holds(find, [note.text, note.reason]))
  const end = useRef<HTMLDivElement>(null)
  const count = shown.length
  // The newest note is in sight; where somebody searches, the page stays where it is.
  useEffect(() => { end.current?.scrollIntoView({ block: 'nearest' }) }, [count])
  const searchId = useId()
  const send = async (): Promise<boolean> => {
    const into = await write({ into: passes ? daisStream : ownStream, to: partyTo(to), text: text.trim(), via: passes ? seat : null })
    if (into !== null) setOpened((before) => (passes ? { ...before, dais: into } : { ...before, own: into }))
    return into !== null
  }
  const broken = [own, dais].find((one): one is Extract<Folded<ChannelState>, { status: 'failed' }> => one.status === 'failed')
  const joining = (ownStream !== null && own.status === 'joining') || (daisStream !== null && dais.status === 'joining')
  return (
    <section className="thread card" aria-label={name.of(to)}>
      <div className="row apart thread-head">
        <h2 className="said"><bdi>{name.of(to)}</bdi></h2>
        <div className="row">
          {ownStream === null ? null : <a className="button quiet small" href={`${api}/streams/${encodeURIComponent(ownStream)}/notes.txt?language=${name.language}`} download><span>{t('notes.take')}</span></a>}
          <span className="thread-back"><ButtonLink look="quiet" href={way(stream, 'notes')}>{t('notes.all')}</ButtonLink></span>
        </div>
      </div>
      {shown.length < worthSearching ? null : (
        <div className="row thread-find">
          <label className="unseen" htmlFor={searchId}>{t('notes.find')}</label>
          <input id={searchId} className="input" type="search" dir="auto" value={find} placeholder={t('notes.find')} onChange={(event) => setFind(event.target.value)} />
          {find.trim() === '' ? null : <span className="fine" aria-live="polite">{t('notes.found', { n: found.length })}</span>}
        </div>
      )}
      {broken !== undefined ? <Broken problem={broken.problem} /> : joining ? <Busy /> : (
        <>
          {shown.length === 0 && waiting.length === 0 ? <p className="quiet thread-none">{t('notes.first')}</p> : null}
          <ol className="notes" aria-live="polite" aria-relevant="additions">
            {found.map(({ note, state }) => <Bubble key={`${note.at} ${note.position} ${note.status}`} note={note} state={state} mine={isMine(state, note, mine)} who={name.ofParty(note.from)} />)}
            {waiting.map(({ key, command }) => <Unsent key={key} text={noteTextOf(command) ?? ''} who={name.ofParty(mine)} />)}
          </ol>
          <div ref={end} />
          <Composer label={t('notes.to', { who: name.of(to) })} reads={name.readers(to, passes)} text={text} onText={setText} onSend={send} />
        </>
      )}
      {find.trim() === '' ? null : <Button look="quiet" small onPress={() => setFind('')}>{t('notes.find.end')}</Button>}
    </section>
  )
}

const isMine = ({ begun }: ChannelState, { from }: Note, mine: Party): boolean => (begun === null ? from === mine : sideOf(begun.kind, from) === sideOf(begun.kind, mine))
