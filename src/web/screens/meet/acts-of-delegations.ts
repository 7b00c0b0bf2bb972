/** Acts of a delegation in the order in which they are looked for. */
export const lookedFor = ['ask-for-floor', 'second', 'speak-on-motion', 'request-recorded-vote', 'raise-point', 'appeal', 'raise-quorum', 'nominate', 'name-candidate', 'ask-for-ballot', 'withdraw-candidate', 'submit-draft', 'withdraw-motion', 'withdraw-draft', 'note-intention', 'register-note', 'answer-silence', 'object'] as const

/** What stands at its own place on the delegate's page; motions have a list of their own. */
export const placedElsewhere: readonly string[] = ['move', 'check-in', 'answer-call', 'cast-vote', 'leave-list', 'end-speech', 'withdraw-question', 'report-back', 'deposit-statement', 'replace-statement', 'withdraw-statement']

/** What comes after those when it can be done, in the order of the engine. */
export const further = [
  'yield', 'declare-yield', 'answer-point', 'second-appeal', 'speak-on-appeal', 'object-to-motion', 'raise-preliminary', 'ask-for-vote', 'add-name', 'offer-place', 'answer-offer', 'submit-amendment', 'withdraw-amendment', 'accept-amendment',
  'sign-draft', 'reintroduce-draft', 'cast-ballot', 'answer-roll', 'object-to-credentials', 'object-to-admission', 'ask-for-meeting', 'second-meeting', 'correct-record',
] as const

/** Everything a delegation may ever try before a body: what it cannot do now has its reason (a test holds the list to the table of who may try what). */
export const actsOfDelegations: readonly string[] = [...lookedFor, ...placedElsewhere, ...further]
