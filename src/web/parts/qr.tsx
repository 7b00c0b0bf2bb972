import type { ReactNode } from 'react'
import { encode } from 'uqr'

/** An address as a QR code, black on white in either theme: a camera reads no other. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { size, data } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  return <img className="qr" alt={label} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
}
