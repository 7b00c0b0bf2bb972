import type { StreamId } from '#base/ids.ts'
import type { AnswerLine } from '#views/dossier/answers.ts'
import type { Beside } from '#views/dossier/beside.ts'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import { shortened } from '../record/desk.tsx'
import type { Judge } from '../record/judge.ts'
import { Opens } from './opens.tsx'

/** Which statement denies, repeats, welcomes or answers what: as confirmed; and what the program proposes, which a person decides. */
export function Answers({ stream, answers, proposed, judge }: { readonly stream: StreamId; readonly answers: readonly AnswerLine[]; readonly proposed: readonly AnswerLine[]; readonly judge: Judge }): ReactNode {
  const { t } = useVoice()
  const say = (line: AnswerLine, way: AnswerLine['way']): void => void judge.send({ type: 'link-answer', entry: line.from.entry, to: line.to.entry, way } as { readonly type: string })
  if (answers.length + proposed.length === 0) return null
  const columns = [
    { id: 'from', head: t('answers.statement'), names: true, cell: ({ from }: AnswerLine) => <Words stream={stream} one={from} /> },
    { id: 'way', head: t('answers.does'), narrow: true, cell: ({ way, cue }: AnswerLine) => (way === 'none' ? null : cue === null ? t(`answers.way.${way}`) : <Opens stream={stream} passages={[cue]}>{t(`answers.way.${way}`)}</Opens>) },
    { id: 'to', head: t('answers.what'), cell: ({ to }: AnswerLine) => <Words stream={stream} one={to} /> },
  ]
  const id = ({ from, to }: AnswerLine): string => `${from.entry} ${to.entry}`
  return (
    <>
      {answers.length === 0 ? null : (
        <Card title={t('answers.title')}>
          <Table caption={t('answers.title')} rows={answers} id={id} columns={columns} />
        </Card>
      )}
      {proposed.length === 0 ? null : (
        <div className="no-print">
          <Card title={t('answers.proposed')}>
            <p className="fine">{t('answers.proposed.note')}</p>
            <Table caption={t('answers.proposed')} rows={proposed} id={id} columns={[...columns, ...(judge.reviews ? [{
              id: 'act', head: t('answers.act'), silent: true, narrow: true, cell: (line: AnswerLine) => (
                <span className="row"><Button small disabled={judge.busy} onPress={() => say(line, line.way)}>{t('record.confirm')}</Button><Button small look="quiet" disabled={judge.busy} onPress={() => say(line, 'none')}>{t('answers.no')}</Button></span>
              ),
            }] : [])]} />
          </Card>
        </div>
      )}
    </>
  )
}

function Words({ stream, one }: { readonly stream: StreamId; readonly one: Beside }): ReactNode {
  const { t } = useVoice()
  return (
    <span className="two-lines">
      <span>{one.speaker === null ? t('record.unnamed') : <bdi>{one.speaker.name}</bdi>}{one.kind === 'statement' ? null : <span className="fine"> · {t(`record.kind.${one.kind}`)}</span>}</span>
      <Opens stream={stream} passages={[one.passage]}><bdi dir="auto">{shortened(one.words, 160)}</bdi></Opens>
    </span>
  )
}
