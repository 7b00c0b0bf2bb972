import { attribute } from './attribution/attribute.ts'
import type { Found } from './found.ts'
import type { Grouping, Reading } from './reading.ts'
import { datedByStory, type Fingerprint, fingerprint, group } from './stories.ts'

/** Everything the program finds in one document of several. */
export type Extraction = { readonly reading: Reading; readonly grouping: Grouping; readonly found: Found }

/** Readings with the days their stories lend them, and what each document says that somebody said; the other renderings of its dispatch lend the persons they introduce. */
export function extractAll(readings: readonly Reading[], prints: readonly Fingerprint[] = readings.map(fingerprint)): readonly Extraction[] {
  const groups = group(prints)
  const dated = datedByStory(readings, groups).map((published, index): Reading => ({ ...readings[index] as Reading, published }))
  return dated.map((reading, index) => {
    const grouping = groups[index] ?? { story: '', occasion: [] }
    const story = dated.filter((_, other) => other !== index && groups[other]?.story === grouping.story)
    return { reading, grouping, found: attribute(reading, { story }) }
  })
}
