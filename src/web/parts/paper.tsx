import './paper.css'
import type { ReactNode } from 'react'
import type { StreamId } from '#base/ids.ts'
import { useSession } from '../session.tsx'
import { useVoice } from '../words.tsx'

/** A paper of a conference as a line: its name, and the forms it can be had in. `path` stands below the conference; it is given in the language of the interface. */
export function PaperLine({ stream, name, path, query = {} }: { readonly stream: StreamId; readonly name: string; readonly path: string; readonly query?: { readonly [name: string]: string } }): ReactNode {
  const { t, language } = useVoice()
  const { api } = useSession()
  const at = (ending: string): string => `${api}/streams/${encodeURIComponent(stream)}/${path}${ending}?${new URLSearchParams({ language, ...query }).toString()}`
  return (
    <li className="paper">
      <span className="grow">{name}</span>
      <span className="paper-forms">
        <a href={at('')} target="_blank" rel="noopener" aria-label={t('paper.page.of', { name })}>{t('paper.page')}</a>
        <a href={at('.docx')} download aria-label={t('paper.word.of', { name })}>{t('paper.word')}</a>
        <a href={at('.pdf')} download aria-label={t('paper.pdf.of', { name })}>{t('paper.pdf')}</a>
      </span>
    </li>
  )
}
