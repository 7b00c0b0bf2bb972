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
      const radius = Math.max(190, ((count + 1) * 124) / (2 * Math.PI))
      const [width, height] = [2 * radius + 150, 2 * radius + 110]
      const at = (part: number): Spot => ({ x: width / 2 - radius * Math.sin(2 * Math.PI * part), y: height / 2 - radius * Math.cos(2 * Math.PI * part) })
      const inner = radius - 66
      return { width, height, chair: at(0), spots: [...Array(count).keys()].map((n) => at((n + 1) / (count + 1))), table: `M${width / 2 - inner} ${height / 2}a${inner} ${inner} 0 1 0 ${2 * inner} 0a${inner} ${inner} 0 1 0 ${-2 * inner} 0` }
    }
    case 'horseshoe': {
      // Two arms, and the bend between them on both sides of whoever presides.
      const bend = count < 5 ? 0 : count < 10 ? 2 : 4
      const left = Math.ceil((count - bend) / 2)
      const [width, height] = [700, 130 + left * high]
      const spots = [...Array(count).keys()].map((n): Spot => {
        if (n < left) return { x: 62, y: 130 + (left - 1 - n) * high + high / 2 - 6 }
        const from = n - left
        if (from >= bend) return { x: width - 62, y: 130 + (from - bend) * high + high / 2 - 6 }
        const out = from < bend / 2 ? bend / 2 - from : from - bend / 2 + 1
        return { x: width / 2 + (from < bend / 2 ? -1 : 1) * (20 + out * 114), y: 50 }
      })
      return { width, height, chair: { x: width / 2, y: 50 }, spots, table: `M128 ${height - 14}V96H${width - 128}V${height - 14}` }
    }
  }
}
