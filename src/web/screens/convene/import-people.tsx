import { policyOf } from '#actors/policy.ts'
import { own } from '#base/own.ts'
import { plenary } from '#procedure/scene.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { bodyNameIn } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/state.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { ask } from '../../wire.ts'
import { Dialog } from '../../parts/dialog.tsx'
import type { Person } from './delegations.tsx'
import { Choice } from './fields.tsx'
import { type Fault, peopleIn, sample, textOf } from './people-file.ts'
import { offered, type Preparing } from './preparing.ts'
import { regionsToName } from './regions.ts'

/** Delegations and people from a spreadsheet's file: a preview first that names every bad row; nothing is written before the press. */
export default function ImportPeople({ view, people, onClose }: { readonly view: Preparing; readonly people: readonly Person[]; readonly onClose: () => void }): ReactNode {
  const voice = useVoice()
  const { t, named, say, list } = voice
  const { api } = useSession()
  const roles = offered(view, 'seat-delegation', 'role')
  const [text, setText] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const [seatRole, setSeatRole] = useState<string | null>(roles.includes('member') ? 'member' : roles[0] ?? null)
  const [done, setDone] = useState<number | null>(null)
  const left = useRef(false)
  useEffect(() => () => { left.current = true }, [])
  const there = people.flatMap(({ name, capacities }) => (name === null ? [] : capacities.flatMap((capacity) => { const seat = /^(?:delegation|observer):(.+)$/.exec(capacity)?.[1]; return seat === undefined ? [] : [{ seat, name }] })))
  // The preview stands still while its rows are being written.
  const [preview, setPreview] = useState<ReturnType<typeof peopleIn> | null>(null)
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const read = textOf(new Uint8Array(await file.arrayBuffer()))
    setUnreadable(read === null)
    setText(read)
    setPreview(read === null ? null : peopleIn(read, view.preparation.seats, there, {
      policy: policyOf(view.preparation.names),
      sits: Object.values(view.state.bodies).map((body) => ({ id: body.id, names: body.id === plenary ? view.book.body : body.name, members: body.members })),
      standings: Object.entries(view.book.participation).map(([id, { name }]) => ({ id, names: name, open: roles.includes(id) })),
      regions: Object.fromEntries(Object.entries(own(view.state.bodies, plenary)?.floor.speaking?.groups ?? {}).flatMap(([name, group]) => (group.region ? [[name, group.seats] as const] : []))),
    }))
  }
  const bodyCalled = (id: string): string => { const body = own(view.state.bodies, id); return body === undefined ? id : bodyNameIn(voice, view.book, body) }
  const standingCalled = (id: string): string => { const row = own(view.book.participation, id); return row === undefined ? id : say(row.name) }
  const fresh = preview === null ? [] : [...new Map(preview.rows.filter((row) => row.fresh).map(({ seat }) => [seat.id, seat])).values()]
  // What the file says of no standing gets the one chosen here.
  const unsaid = preview?.rows.some((row) => row.fresh && row.standing === null) ?? false
  const everyPerson = preview?.rows.every(({ name }) => name !== null) ?? true
  const sentence = ({ column, wrong, given, right }: Fault): string => t(`import.wrong.${wrong}`, { given, right: list(wrong === 'unknown-role' ? right.map((each) => named(`delegate.${each}`, each)) : column === 'standing' ? right.map(standingCalled) : right) })
  const write = async (): Promise<void> => {
    if (preview === null) return
    const seated = new Set(view.preparation.seats.map(({ id }) => id))
    for (const [at, row] of preview.rows.entries()) {
      if (left.current) return
      setDone(at)
      if (row.fresh && !seated.has(row.seat.id)) {
        if (!await view.send({ type: 'seat-delegation', seat: row.seat.id, names: row.seat.names, role: row.standing ?? seatRole, actor: null })) return setDone(null)
        seated.add(row.seat.id)
      }
      if (row.name === null) continue
      const answer = await ask<{ person: string }>(`${api}/people`, { stream: view.stream, name: row.name, seat: row.seat.id, role: row.role, capacity: 'delegation', ...(row.bodies === null ? {} : { bodies: row.bodies }) })
      if ('problem' in answer) {
        setDone(null)
        return notice(answer.problem.refusal === undefined ? { kind: 'problem', problem: answer.problem } : { kind: 'refusal', refusal: answer.problem.refusal })
      }
    }
    for (const command of regionsToName(view.state, view.book, preview.rows.flatMap(({ seat, fresh: seatless, standing, region }) => (region === null ? [] : [{ seat: seat.id, standing: seatless ? standing ?? seatRole : null, region }])))) {
      if (left.current) return
      if (!await view.send(command)) return setDone(null)
    }
    await renew({ queryKey: [api, 'people'] })
    notice({ kind: 'word', text: t(everyPerson ? 'import.done' : 'import.done.rows', { n: preview.rows.length }) })
    onClose()
  }
  return (
    <Dialog title={t('import.title')} onClose={() => { left.current = true; void renew({ queryKey: [api, 'people'] }); onClose() }} wide>
      <p className="quiet">{t('import.words')} <a download="people.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(sample)}`}>{t('import.sample')}</a></p>
      <label className="field"><span>{t('import.file')}</span><input type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" onChange={(event) => void choose(event.target.files?.[0])} /></label>
      {unreadable ? <p role="alert" className="warning">{t('import.unreadable')}</p> : null}
      {preview === null || text === null ? null : (
        <>
          <output>{t('import.found', { rows: preview.rows.length, faults: preview.faults.length, fresh: fresh.length })}</output>
          {preview.faults.length === 0 ? null : (
            <section aria-label={t('import.faults')}>
              <h2 className="eyebrow">{t('import.faults')}</h2>
              <ul className="plain-list" aria-label={t('import.faults')}>{preview.faults.map((fault) => <li key={`${fault.line} ${fault.column ?? ''} ${fault.wrong}`}><b>{fault.column === null ? t('import.line', { line: fault.line }) : t('import.place', { line: fault.line, column: t(`import.column.${fault.column}`) })}</b> {sentence(fault)}</li>)}</ul>
            </section>
          )}
          {preview.rows.length === 0 ? null : <ul className="plain-list" aria-label={t('import.taken')}>{preview.rows.map((row) => <li key={row.line}>{row.name === null ? <bdi>{say(row.seat.names)}</bdi> : <bdi>{row.name}</bdi>} <span className="fine">{row.name === null ? t('import.seat') : <>{t(`delegate.${row.role}`)} · <bdi>{say(row.seat.names)}</bdi></>}{row.fresh ? ` · ${t('import.fresh')}` : ''}{row.fresh && row.standing !== null ? <> · <bdi>{standingCalled(row.standing)}</bdi></> : null}{row.region === null ? null : <> · <bdi>{row.region}</bdi></>}{row.bodies === null ? '' : ` · ${t('accredit.only', { bodies: list(row.bodies.map(bodyCalled)) })}`}</span></li>)}</ul>}
          {!unsaid ? null : <Choice label={t('clause.role')} value={seatRole} onChange={setSeatRole} options={roles.map((each) => ({ value: each, name: standingCalled(each) }))} />}
        </>
      )}
      {done === null || preview === null ? null : <><Progress done={done} of={preview.rows.length} what={t('import.title')} /><p className="fine">{t('import.leave')}</p></>}
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={done !== null || preview === null || preview.rows.length === 0 || (unsaid && seatRole === null)} onPress={() => void write()}>{t(everyPerson ? 'import.do' : 'import.do.rows', { n: preview?.rows.length ?? 0 })}</Button></div>
    </Dialog>
  )
}
