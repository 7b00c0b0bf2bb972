import { pressNow } from '#procedure/press.ts'
import { programmeOf } from '#procedure/programme.ts'
import { type ReactNode, useMemo } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import type { Naming } from '../../parts/field.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { useNow, useSession } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { notice } from '../../shell/notices.ts'
import { ask } from '../../wire.ts'
import { useVoice } from '../../words.tsx'
import { useActing } from '../meet/acting.tsx'

/** A question stands in a list of choices by so many of its letters. */
const shortest = 80
const lookEvery = 60_000
/** Acts whose dialogs name questions and speakers as this card does. */
export const pressTypes: ReadonlySet<string> = new Set(['open-press', 'record-question', 'record-answer', 'end-press'])

/** A press conference: who speaks, what was asked, what was answered, each as it comes; answers can go into the dossier. */
export function PressCard({ view: plain }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t, time } = voice
  const press = plain.body.desk?.press ?? null
  const view = useMemo<BodyView>(() => {
    const naming: Naming = (name, value) => {
      if (name === 'language') return voice.named(`language.${String(value)}`, String(value))
      if (name === 'speaker') return press?.speakers.find(({ id }) => id === value)?.name
      if (name === 'question') { const asked = press?.questions.find(({ id }) => id === value); return asked === undefined ? undefined : t('press.asks', { outlet: asked.outlet, text: asked.text.slice(0, shortest) }) }
      return plain.naming(name, value)
    }
    return { ...plain, naming }
  }, [plain, press, voice, t])
  const acting = useActing(view)
  const name = useCommandName()
  useActs([...pressTypes].filter((type) => acting.can(type)).map((type) => ({ label: name(type), act: () => acting.act(type, {}, true) })))
  const going = pressNow(view.body)
  const now = useNow(lookEvery)
  const planned = programmeOf(view.body).sittings.filter(({ kind, status, end }) => kind === 'press-conference' && status === 'planned' && end > now)
  const { api } = useSession()
  const takeOver = async (answer: string): Promise<void> => {
    const told = await ask(`${api}/streams/${encodeURIComponent(view.stream)}/press-answers`, { body: view.body.id, press: press?.id, answer })
    if ('problem' in told) notice(told.problem.refusal === undefined ? { kind: 'problem', problem: told.problem } : { kind: 'refusal', refusal: told.problem.refusal })
  }
  const end = going === null ? null : commandOf(view, 'end-press', { press: going.id })
  const begin = acting.can('open-press') ? <Button onPress={() => acting.act('open-press', {}, true)}>{t('command.open-press')}</Button> : null
  return (
    <Card title={t('press.title')} aside={going === null ? null : <Tag tone="accent">{t('press.going')}</Tag>}>
      <div className="stack">
        {planned.length === 0 ? null : <p>{t('press.planned', { what: voice.list(planned.map(({ title, start }) => t('press.at', { title, at: voice.dateTime(start) }))) })}</p>}
        {press === null ? <p className="quiet">{t('press.none')}</p> : (
          <div className="stack tight">
            <p><b><bdi>{press.title}</bdi></b>{press.place === null ? null : <> · <bdi>{press.place}</bdi></>} · {time(press.since)}{press.ended === null ? null : <> · {t('press.ended', { at: time(press.ended) })}</>}</p>
            <p className="quiet">{t('press.speak', { who: voice.list(press.speakers.map(({ name, office }) => (office === null ? name : t('press.who', { name, office })))) })}</p>
          </div>
        )}
        {press === null || press.asked + press.answered === 0 ? null : (
          <ol className="press">
            {[...press.questions.map((one) => ({ one, at: one.at, answer: null })), ...press.answers.map((one) => ({ one, at: one.at, answer: one }))].toSorted((a, b) => a.at - b.at || Number(a.answer !== null) - Number(b.answer !== null)).map(({ one, answer }) => {
              const file = answer === null ? null : commandOf(view, 'file-answer', { press: press.id, answer: answer.id })
              return (
                <li key={one.id} className={answer === null ? 'asked' : 'answered'}>
                  <p className="fine">{'outlet' in one ? t('press.question', { outlet: one.outlet }) : t('press.answer', { who: press.speakers.find(({ id }) => id === one.speaker)?.name ?? '' })} · {time(one.at)} · {voice.named(`language.${one.language}`, one.language)}</p>
                  <p className="said" dir="auto">{one.text}</p>
                  {answer === null || answer.recording === null ? null : <p className="fine">{t('press.recording', { where: answer.recording })}</p>}
                  {answer?.filed === true ? <p className="fine">{t('press.filed')}</p> : file === null || answer === null ? null : <div className="row"><Button small onPress={() => void takeOver(answer.id)}>{t('command.file-answer')}</Button></div>}
                </li>
              )
            })}
          </ol>
        )}
        <div className="row">
          {begin}
          {going === null ? null : <Button keys="Alt+Q" named={t('command.record-question')} onPress={() => acting.act('record-question', { press: going.id, language: voice.language }, true)}>{t('command.record-question')}</Button>}
          {going === null ? null : <Button keys="Alt+W" named={t('command.record-answer')} onPress={() => acting.act('record-answer', { press: going.id, language: voice.language }, true)}>{t('command.record-answer')}</Button>}
          {end === null ? null : <Button look="quiet" onPress={() => acting.send(end)}>{t('command.end-press')}</Button>}
        </div>
      </div>
      {acting.dialog}
    </Card>
  )
}
