import { connect, type Socket } from 'node:net'

/** One kept connection that asks one thing after another. Small, so that what is measured is the server and not its client. */
export type Line = { readonly ask: (method: string, path: string, cookie: string, body?: string) => Promise<{ readonly status: number; readonly body: string }>; readonly close: () => void }

export function openLine(port: number): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let read = ''
    let answer: ((of: { readonly status: number; readonly body: string }) => void) | null = null
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => {
      read += part
      const end = read.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(read.slice(0, end))?.[1] ?? 0)
      if (read.length < end + 4 + length) return
      const status = Number(read.slice(9, 12))
      const body = read.slice(end + 4, end + 4 + length)
      read = read.slice(end + 4 + length)
      const give = answer
      answer = null
      give?.({ status, body })
    })
    socket.once('error', reject)
    socket.once('connect', () => resolve({
      ask: (method, path, cookie, body = '') => new Promise((give) => {
        answer = give
        const type = body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
        socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n${type}\r\n${body}`)
      }),
      close: () => socket.destroy(),
    }))
  })
}

/** A live stream that hands every piece it reads, with the moment it came, to a listener; of the public, or of whoever the cookie signs in. */
export function listen(port: number, path: string, heard: (text: string, at: number) => void, cookie = ''): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.setEncoding('latin1')
    socket.once('error', reject)
    socket.once('connect', () => socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${cookie === '' ? '' : `cookie: ${cookie}\r\n`}\r\n`))
    let joined = false
    socket.on('data', (text: string) => {
      if (!joined && text.includes('heartbeat')) {
        joined = true
        resolve(() => socket.destroy())
      }
      heard(text, performance.now())
    })
  })
}
