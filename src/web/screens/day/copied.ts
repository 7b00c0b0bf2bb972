/** Puts text on the clipboard; over plain http, where pages have none, by the older way. False where the device lets neither. */
export async function copied(text: string): Promise<boolean> {
  const board: Clipboard | undefined = navigator.clipboard
  if (board !== undefined) {
    try {
      await board.writeText(text)
      return true
    } catch {
      // Not allowed here: the older way may be.
    }
  }
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } finally {
    area.remove()
  }
}
