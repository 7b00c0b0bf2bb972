import { outcomeSaid } from '#procedure/agreement.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { rulesName } from '../../parts/citation.tsx'
import { VoteBar } from '../../parts/vote.tsx'
import { useVoice } from '../../words.tsx'
import { Marked } from '../meet/marked.tsx'
import type { Result } from '../meet/result.ts'
import { VoteFigures } from '../meet/vote-board.tsx'
import { VotePicture } from '../meet/vote-picture.tsx'

/** The result as a word, its arithmetic as a sentence, its rule, every vote with its letter. */
export function ResultOnWall({ view, result }: { readonly view: BodyView; readonly result: Result }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { decision, sentence, counts, roll } = result
  if (counts === null) {
    return (
      <div className="room-centre">
        <p className="room-title said">{voice.say(decision.title)}</p>
        <p className="room-outcome plain">{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
        <p className="room-sum said">{voice.say(sentence)} <span className="room-rules">{rulesName(voice, decision.rules, view.book)}</span></p>
      </div>
    )
  }
  return (
    <>
      <p className="room-title said">{voice.say(decision.title)}</p>
      <Marked vote={decision.vote} at={decision.at} book={view.book} />
      <div className="room-result">
        <div>
          <p className={`room-outcome ${decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
          <p className="room-sum said">{voice.say(sentence)} <span className="room-rules">{rulesName(voice, decision.rules, view.book)}</span></p>
        </div>
        <VoteFigures counts={counts.filter(({ stance }) => stance === 'yes' || stance === 'no' || stance === 'abstain')} large />
      </div>
      {roll === null ? null : <VotePicture state={view.state} body={view.body} seats={roll.map(({ seat }) => seat)} stanceOf={(seat) => roll.find((each) => each.seat === seat)?.stance ?? null} seatName={view.seatName} large />}
      <VoteBar counts={counts} />
    </>
  )
}
