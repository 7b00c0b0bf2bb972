import type { Mark } from '#views/dossier/marks.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { TextInput } from './inputs.tsx'
import type { Judge } from './judge.ts'

/** Who disagrees with a judgement, and the ways on: a second reviewer contests it, whoever did takes it back, the keeper ends it. */
export function Contests({ mark, judge }: { readonly mark: Mark; readonly judge: Judge }): ReactNode {
  const { t, day } = useVoice()
  const { me } = useSession()
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const { review } = mark
  if (review.is === 'open') return null
  const mine = review.contests.some(({ by }) => by === me?.person)
  return (
    <>
      {review.contests.length === 0 ? null : (
        <div className="card stack tight">
          <p>{t('record.contested.words', { n: review.contests.length })}</p>
          {review.contests.map(({ contest, by, at, note: why }) => (
            <p key={contest} className="row apart">
              <span><span className="fine">{day(new Date(at).toISOString().slice(0, 10))}</span>{why === null ? null : <> <bdi>{t('quoted', { words: why })}</bdi></>}</span>
              {by === me?.person || judge.keeps ? <Button small disabled={judge.busy} onPress={() => void judge.settle(review.review, contest)}>{t(by === me?.person ? 'record.contest.take-back' : 'record.contest.end')}</Button> : null}
            </p>
          ))}
        </div>
      )}
      {!judge.reviews || mine || review.by === me?.person ? null : asking ? (
        <form className="stack tight" onSubmit={(event) => { event.preventDefault(); void judge.contest(review.review, note).then((done) => { if (done) setAsking(false) }) }}>
          <TextInput label={t('record.contest.why')} value={note} most={2_000} onChange={setNote} />
          <div className="card-acts"><button type="submit" className="button" aria-disabled={judge.busy}><span>{t('record.contest')}</span></button><Button look="quiet" onPress={() => setAsking(false)}>{t('form.cancel')}</Button></div>
        </form>
      ) : <div><Button small look="quiet" onPress={() => setAsking(true)}>{t('record.contest')}</Button></div>}
    </>
  )
}
