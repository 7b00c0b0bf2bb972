import type { ReactNode } from 'react'
import { nextPresident, presidentOf, presidingSeat } from '#procedure/presidency.ts'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Figure, Figures } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

const acts = ['set-presidency', 'name-presiding', 'cede-chair', 'take-back-chair'] as const

/** Whose turn it is to preside, who presides now and who comes next; null where the presidency does not go round, or nobody has said with whom it began. */
export function usePresidency(view: BodyView): { readonly presides: string; readonly turn: string; readonly next: string | null; readonly ceded: boolean } | null {
  const now = useNow(60_000)
  const scene = { state: view.state, book: view.book, body: view.body, now }
  const [presides, turn, next] = [presidingSeat(scene), presidentOf(scene), nextPresident(scene)]
  if (presides === null || turn === null) return null
  return { presides: view.seatName(presides), turn: view.seatName(turn), next: next === null ? null : view.seatName(next), ceded: presides !== turn }
}

/** The presidency where it goes round: who presides, whose month or meeting it is, who is next; ceding the chair and taking it back. */
export function Presiding({ view, acting }: { readonly view: BodyView; readonly acting: Acting | null }): ReactNode {
  const { t } = useVoice()
  const presidency = usePresidency(view)
  const { rotation, cede, excluded } = view.book.presidency
  if (rotation === null && excluded === undefined) return null
  const able = acting === null ? [] : acts.filter((type) => acting.can(type))
  return (
    <Card eyebrow={t('presidency.title')}>
      {presidency === null ? <p className="quiet">{t('presidency.unset')}</p> : (
        <Figures>
          <Figure name={t('presidency.presides')} {...(presidency.ceded ? { note: t('presidency.ceded', { who: presidency.turn }) } : {})}><bdi>{presidency.presides}</bdi></Figure>
          {rotation === null ? null : <Figure name={t(`presidency.turn.${rotation.every}`)}><bdi>{presidency.turn}</bdi></Figure>}
          {rotation === null || presidency.next === null ? null : <Figure name={t(`presidency.next.${rotation.every}`)}><bdi>{presidency.next}</bdi></Figure>}
        </Figures>
      )}
      <Citations rules={[...rotation?.rules ?? [], ...excluded?.rules ?? [], ...(presidency?.ceded === true ? cede ?? [] : [])]} book={view.book} />
      {able.length === 0 || acting === null ? null : <div className="also">{able.map((type) => <Button key={type} onPress={() => acting.act(type)}>{t(`command.${type}`)}</Button>)}</div>}
    </Card>
  )
}
