import { mostAtTable, type SeatingShape } from '#procedure/desk-state.ts'

/** A place on the plan: its middle, in units in which a place in a row is 100 wide and 60 high. */
export type Spot = { readonly x: number; readonly y: number }
export type Plan = { readonly width: number; readonly height: number; readonly spots: readonly Spot[]; /** Where whoever presides sits. */ readonly chair: Spot; /** The table itself, as a path; none in rows. */ readonly table: string | null }

const [wide, high] = [108, 64]
const most = 12

/** Where so many places stand: rows before the podium, a horseshoe open to it, or a round table. The first is on the left of whoever presides in rows, and follows the chair round a table. */
export function planOf(shape: SeatingShape, count: number): Plan {
  const as = count > mostAtTable ? 'rows' : shape
  switch (as) {
    case 'rows': {
      const across = Math.max(1, Math.min(most, Math.ceil(Math.sqrt(count * 1.8))))
      const rows = Math.ceil(count / across)
      const width = across * wide + 24
      return { width, height: 110 + rows * high + 12, chair: { x: width / 2, y: 44 }, table: null, spots: [...Array(count).keys()].map((n) => ({ x: 12 + wide / 2 + (n % across) * wide, y: 110 + high / 2 + Math.floor(n / across) * high })) }
    }
    case 'round': {
      const radius = Math.max(130, ((count + 1) * 82) / (2 * Math.PI))
      const [width, height] = [2 * radius + 150, 2 * radius + 110]
      const at = (part: number): Spot => ({ x: width / 2 - radius * Math.sin(2 * Math.PI * part), y: height / 2 - radius * Math.cos(2 * Math.PI * part) })
      const inner = radius - 44
      return { width, height, chair: at(0), spots: [...Array(count).keys()].map((n) => at((n + 1) / (count + 1))), table: `M${width / 2 - inner} ${height / 2}a${inner} ${inner} 0 1 0 ${2 * inner} 0a${inner} ${inner} 0 1 0 ${-2 * inner} 0` }
    }
    case 'horseshoe': {
      // Two arms and the bend between them; whoever presides faces it from the bend.
      const arm = Math.ceil(count / 2)
      const length = Math.max(2, arm) * high
      const [width, height] = [520, length + 190]
      const bend = Math.min(4, Math.max(0, count - 2))
      const left = Math.ceil((count - bend) / 2)
      const spots = [...Array(count).keys()].map((n): Spot => {
        if (n < left) return { x: 70, y: height - 50 - n * high }
        if (n < left + bend) return { x: width / 2 + (n - left - (bend - 1) / 2) * 96 + (n - left >= bend / 2 ? 40 : -40), y: 96 }
        return { x: width - 70, y: 160 + (n - left - bend) * high }
      })
      return { width, height, chair: { x: width / 2, y: 40 }, spots, table: `M128 ${height - 18}V130H${width - 128}V${height - 18}` }
    }
  }
}
