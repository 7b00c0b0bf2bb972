/** Nouns that stand for several who may be asked to a meeting, in the plural or as a body. */
export const comers = new Set(`states countries nations governments parties sides factions groups members neighbours neighbors powers leaders ministers presidents premiers prime-ministers representatives delegations delegates officials envoys elders mayors governors
  workers unions companies firms insurers banks agencies organisations organizations donors producers exporters importers consumers creditors rebels insurgents movements militias tribes communities chiefs clergy experts employers owners operators farmers
  fishermen scientists shipowners refiners growers suppliers mediators guarantors signatories observers belligerents adversaries rivals partners allies lenders lawmakers parliamentarians women youth opposition government army authorities union coalition alliance
  commission federation council party bank league organisation organization mediator secretary-general junta republic republics provinces regions cities islands territories armies commanders forces institutions bodies associations cooperatives industry city mayor civil-society society heads`.split(/\s+/))

/** Words that end a list of those who come. */
export const listEnd = /^(?:to|in|on|at|before|within|that|which|who|whom|would|should|must|could|said|says|will|was|were|is|are|be|if|under|during|after|next|this|early|late|over|about|aimed|when|while|because|since|until|by|has|have|had|had|sit|meet|take|attend|so|without|where|into|than|as|but|said)$/
