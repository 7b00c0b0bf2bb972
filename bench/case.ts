/** One line of the bench: what was measured, and the figure to reach where there is one ("under 300 ms", "over 2,000 a second"). */
export type Row = { readonly what: string; readonly figure: number; readonly unit: string; readonly target?: string }

/** One measurement. It prints nothing unless it leaves itself out, and then says why in one line. */
export type Case = { readonly name: string; readonly run: () => Promise<readonly Row[]> }
