/**
 * Rows as CSV (RFC 4180), every cell in quotation marks. A cell that a spreadsheet would take for a formula begins with an apostrophe. `mark` puts a byte order mark before
 * the first, which some spreadsheets want before they read Arabic or Chinese.
 */
export function csv(rows: readonly (readonly (string | number)[])[], mark = false): string {
  return `${mark ? '\uFEFF' : ''}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  const text = String(value)
  return `"${(/^[\s]*[=+\-@\t\r]/u.test(text) && typeof value === 'string' ? `'${text}` : text).replaceAll('"', '""')}"`
}
