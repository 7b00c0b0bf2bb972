import type { StreamId } from '#base/ids.ts'
import type { Language } from '#base/words.ts'
import { longestStatement } from '#procedure/statements-state.ts'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useSession } from '../../session.tsx'
import { type Problem, askWithFiles } from '../../wire.ts'
import { type Voice, useVoice } from '../../words.tsx'

const taken = '.pdf,.docx,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain'
/** As the server takes them, in megabytes. */
const largest = 5

type Reading = { readonly is: 'idle' } | { readonly is: 'reading' | 'read'; readonly name: string } | { readonly is: 'bad'; readonly problem: Pick<Problem, 'code' | 'title'> }
type Words = { readonly text: string; readonly language: Language | null }

/** Takes the words out of a file into the field beside it: plain text on this device, everything else on the server, which keeps nothing of it. */
export function StatementFile({ stream, onWords, onBusy }: { readonly stream: StreamId; readonly onWords: (words: Words) => void; readonly onBusy: (busy: boolean) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { api } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<Reading>({ is: 'idle' })
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined || reading.is === 'reading') return
    const { name } = file
    setReading({ is: 'reading', name })
    onBusy(true)
    const answer = await wordsOf(file, `${api}/streams/${stream}/statement-texts`)
    onBusy(false)
    if ('problem' in answer) return setReading({ is: 'bad', problem: answer.problem })
    onWords(answer)
    setReading({ is: 'read', name })
  }
  return (
    <>
      <div>
        <Button small disabled={reading.is === 'reading'} onPress={() => picker.current?.click()}>{t('statement.file')}</Button>
        <input
          ref={picker} className="unseen" tabIndex={-1} aria-label={t('statement.file')} type="file" accept={taken}
          onChange={(event) => {
            void take(event.target.files?.[0])
            // The same file, mended, may be chosen again.
            event.target.value = ''
          }}
        />
      </div>
      <output className="statement-file fine">
        {reading.is === 'reading' ? t('statement.file.reading', { name: isolated(reading.name) }) : reading.is === 'read' ? <><Icon name="check" size={14} /> {t('statement.file.read', { name: isolated(reading.name) })}</> : null}
      </output>
      {reading.is === 'bad' ? <p className="fine numbers-short" role="alert">{whyBad(voice, reading.problem)}</p> : null}
    </>
  )
}

const isolated = (name: string): string => `\u2068${name}\u2069`

function whyBad({ t, named }: Voice, { code, title }: Pick<Problem, 'code' | 'title'>): string {
  switch (code) {
    case 'too-large': return t('statement.file.large', { n: longestStatement, size: largest })
    case 'binary-file': case 'unsupported-file': return t('statement.file.kind')
    case 'unreadable-file': return t('statement.file.unreadable')
    case 'empty-file': return t('statement.file.empty')
    case 'offline': return t('statement.file.offline')
    default: return named(`problem.${code}`, title)
  }
}

async function wordsOf(file: File, address: string): Promise<Words | { readonly problem: Pick<Problem, 'code' | 'title'> }> {
  if (file.size > largest * 1024 * 1024) return { problem: { code: 'too-large', title: '' } }
  const plain = await plainOf(file)
  if (plain !== null) return plain.length > longestStatement ? { problem: { code: 'too-large', title: '' } } : { text: plain, language: null }
  const form = new FormData()
  form.append('file', file, file.name)
  const answer = await askWithFiles<Words>(address, form)
  return 'problem' in answer ? answer : answer.value
}

/** Text in UTF-8 needs nobody else, so it is taken without a connection too; null for everything else. */
async function plainOf(file: File): Promise<string | null> {
  if (!/\.(?:txt|text|md)$/iu.test(file.name) && file.type !== 'text/plain') return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()).trim()
    return text === '' || text.includes('\0') ? null : text
  } catch {
    return null
  }
}
