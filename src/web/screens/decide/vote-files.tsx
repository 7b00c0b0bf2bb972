import type { StreamId } from '#base/ids.ts'
import type { ReactNode } from 'react'
import { useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'

/** One vote to take away: as a page that prints, a table, a value for other programs, a PDF, a Word file. */
export function VoteFiles({ stream, decision }: { readonly stream: StreamId; readonly decision: string }): ReactNode {
  const { t, language } = useVoice()
  const { api } = useSession()
  const at = `${api}/streams/${encodeURIComponent(stream)}/decisions/${decision}/vote`
  const files = [['page', `${at}?language=${language}`], ['csv', `${at}.csv?bom=1`], ['json', `${at}.json`], ['pdf', `${at}.pdf?language=${language}`], ['word', `${at}.docx?language=${language}`]] as const
  return <p className="decision-files fine"><span>{t('decide.files')}</span>{files.map(([kind, href]) => <a key={kind} href={href} {...(kind === 'page' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}>{t(`decide.file.${kind}`)}</a>)}</p>
}
