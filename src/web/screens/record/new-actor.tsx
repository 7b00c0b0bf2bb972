import { actorOf, groupOf } from '#actors/register.ts'
import { namedIn } from '#views/dossier/actors.ts'
import type { DocumentPage } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ActorForm } from './actor-form.tsx'
import { useHouseRegister, useRegisterSend } from './register.ts'

/** So many names are offered on one card. */
const mostOffered = 3

/** For whoever keeps the register: those on a card whom it does not know, each one click from being an actor of it. */
export function NewActor({ mark, page }: { readonly mark: Mark; readonly page: Pick<DocumentPage, 'title' | 'outlet' | 'published' | 'language'> }): ReactNode {
  const { t } = useVoice()
  const { may } = useRegisterSend()
  const { actors } = useHouseRegister()
  const [name, setName] = useState<string | null>(null)
  if (!may) return null
  const known = (id: string): boolean => actorOf(id) !== null || groupOf(id) !== null || actors.some(({ actor }) => actor === id)
  const unknown = [...new Set(namedIn(mark.value).filter(({ actor }) => actor === null || !known(actor)).map((one) => one.name))].slice(0, mostOffered)
  const source = [page.title, page.outlet?.text ?? null, page.published.day].filter((part) => part !== null).join(', ').slice(0, 1_000)
  return unknown.length === 0 ? null : (
    <div className="row new-actors">
      {unknown.map((one) => <Button key={one} small look="quiet" onPress={() => setName(one)}>{t('actors.add', { name: one.length > 34 ? `${one.slice(0, 32)} …` : one })}</Button>)}
      {name === null ? null : <ActorForm actor={null} begins={{ name, language: page.language, source }} onClose={() => setName(null)} />}
    </div>
  )
}
