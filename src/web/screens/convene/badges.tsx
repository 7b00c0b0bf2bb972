import './badges.css'
import { type Language, type Words, languages, say } from '#base/words.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Qr } from '../../parts/qr.tsx'
import { Broken, Busy, Empty, Progress } from '../../parts/state.tsx'
import { renew } from '../../queries.ts'
import { useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { ask, isAlone } from '../../wire.ts'
import { saved } from './saved.ts'
import type { Person } from './delegations.tsx'
import type { Preparing } from './preparing.ts'
import { roleWords } from './role-words.ts'

type Badge = { readonly person: string; readonly name: string; readonly seat: string | null; readonly role: string; readonly code: string }

/** Badges to print and cut: delegation, name, role, the code and its QR. Codes are issued here for all at once; they are in this page alone and nowhere else. */
export default function Badges({ view }: { readonly view: Preparing }): ReactNode {
  const { t, named, language } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const [seat, setSeat] = useState('')
  const [anew, setAnew] = useState(false)
  const [second, setSecond] = useState<Language | ''>(language === 'en' ? 'ar' : 'en')
  const [badges, setBadges] = useState<readonly Badge[]>([])
  const [done, setDone] = useState<number | null>(null)
  const [saving, setSaving] = useState(false)
  const { data, refetch } = useQuery({ queryKey: [api, 'people', view.stream, view.position], queryFn: () => ask<{ people: readonly Person[] }>(`${api}/streams/${encodeURIComponent(view.stream)}/people`) })
  if (data === undefined) return <Busy />
  if ('problem' in data) return <Broken problem={data.problem} again={() => void refetch()} />
  const title = `${view.founding.title}${view.founding.exercise ? ` · ${t('shell.exercise')}` : ''}`
  const seatOf = ({ capacities }: Person): string | null => capacities.map((capacity) => /^(?:delegation|observer):(.+)$/.exec(capacity)?.[1]).find((each) => each !== undefined) ?? null
  const printed = new Set(badges.map(({ person }) => person))
  const wanted = data.value.people.filter((person) => person.name !== null && !printed.has(person.person) && (anew || !person.hasCode) && (seat === '' || seatOf(person) === seat))
  const issue = async (): Promise<void> => {
    const made: Badge[] = [...badges]
    for (const [at, person] of wanted.entries()) {
      setDone(at)
      const answer = await ask<{ code: string }>(`${api}/codes`, { person: person.person })
      if ('problem' in answer) {
        notice({ kind: 'problem', problem: answer.problem })
        break
      }
      const of = seatOf(person)
      const role = (of === null ? undefined : view.preparation.delegations[of]?.find((each) => each.person === person.person)?.role) ?? (of === null ? person.capacities[0] : undefined) ?? ''
      made.push({ person: person.person, name: person.name ?? '', seat: of, role, code: answer.value.code })
      setBadges([...made])
    }
    setDone(null)
    await renew({ queryKey: [api, 'people'] })
  }
  const linesOf = (names: readonly (readonly [Language, string])[]): readonly string[] => names.map(([, text]) => text).filter((text) => text !== '')
  const save = async (): Promise<void> => {
    setSaving(true)
    const problem = await saved(`${api}/streams/${encodeURIComponent(view.stream)}/badges.pdf`, 'badges.pdf', {
      language, title, address: location.origin,
      seats: Object.fromEntries(view.preparation.seats.map(({ id, names }) => [id, linesOf(two(names, ''))])),
      roles: Object.fromEntries(badges.map(({ role }) => [role, linesOf(two(roleWords[role], named(`officer.${role}`, role)))])),
      badges: badges.map(({ name, seat: of, role, code }) => ({ name, seat: of, role, code })),
    })
    setSaving(false)
    if (problem !== null) notice({ kind: 'problem', problem })
  }
  const two = (words: Words | undefined, fallback: string): readonly (readonly [Language, string])[] => (words === undefined ? [[language, fallback]] : [[language, say(words, language)] as const, ...(second === '' || second === language || words[second] === undefined ? [] : [[second, say(words, second)] as const])])
  return (
    <div className="stack badges">
      <div className="stack no-print">
        <h1>{t('badges.title')}</h1>
        <p className="quiet">{t('badges.words')}</p>
        <div className="row">
          <label className="badges-choice">{t('badges.of')} <select className="input" value={seat} onChange={(event) => setSeat(event.target.value)}><option value="">{t('badges.everybody')}</option>{view.preparation.seats.map(({ id, names }) => <option key={id} value={id}>{say(names, language)}</option>)}</select></label>
          <label className="badges-choice">{t('badges.second')} <select className="input" value={second} onChange={(event) => setSecond(languages.find((one) => one === event.target.value) ?? '')}><option value="">{t('field.none')}</option>{languages.map((each) => <option key={each} value={each}>{named(`language.${each}`, each)}</option>)}</select></label>
          <label className="choice"><input type="checkbox" checked={anew} onChange={(event) => setAnew(event.target.checked)} /><span>{t('badges.renew')}</span></label>
        </div>
        <div className="row">
          <ButtonLink href={to(view.stream, 'convene', 'delegations')}>{t('convene.delegations')}</ButtonLink>
          <Button {...(badges.length === 0 ? { look: 'first' as const } : {})} disabled={done !== null || wanted.length === 0} onPress={() => void issue()}>{t('badges.issue', { n: wanted.length })}</Button>
          {badges.length === 0 ? null : <><Button look="first" onPress={() => print()}>{t('decide.print')}</Button>{isAlone() ? null : <Button disabled={saving} onPress={() => void save()}>{t('badges.pdf')}</Button>}</>}
        </div>
        {done === null ? null : <Progress done={done} of={wanted.length + done} what={t('badges.title')} />}
        {badges.length === 0 ? <Empty title={wanted.length === 0 ? t('badges.all') : t('badges.none')} /> : <p className="warning">{t('badges.once', { n: badges.length })}</p>}
      </div>
      <ul className="badge-sheet">
        {badges.map(({ person, name, seat: of, role, code }) => (
          <li key={person} className="badge-card">
            <p className="badge-title" dir="auto">{title}</p>
            <div className="badge-seat">{two(view.preparation.seats.find(({ id }) => id === of)?.names, '').map(([lang, text]) => <p key={lang} lang={lang} dir="auto">{text}</p>)}</div>
            <p className="badge-name" dir="auto">{name}</p>
            <p className="badge-role">{two(roleWords[role], named(`officer.${role}`, role)).map(([lang, text]) => <span key={lang} lang={lang} dir="auto">{text}</span>)}</p>
            <div className="badge-code"><Qr text={`${location.origin}/sign-in#${code}`} label={t('code.of', { who: name })} /><output dir="ltr">{code}</output></div>
          </li>
        ))}
      </ul>
    </div>
  )
}
