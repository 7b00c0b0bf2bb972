import './record.css'
import type { ReactNode } from 'react'
import type { ScreenProps } from '../../screens.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { Actors } from './actors.tsx'
import { Documents } from './documents.tsx'
import { DocumentView } from './document-view.tsx'
import { Review } from './review.tsx'
import { Search } from './search.tsx'

/** The record of a dossier: its documents; one of them with what was found in it and the desk where it is judged. */
export default function Record({ stream, rest: [document, at, act] }: ScreenProps): ReactNode {
  const { t } = useVoice()
  useTopBar(t('record.crumb'))
  if (document === 'review') return <Review stream={stream} />
  if (document === 'actors') return <Actors stream={stream} actor={at ?? null} />
  if (document === 'search') return <Search key={at ?? ''} stream={stream} words={at ?? ''} />
  return document === undefined ? <Documents stream={stream} /> : <DocumentView key={document} stream={stream} document={document} at={at ?? null} correct={act === 'correct'} />
}
