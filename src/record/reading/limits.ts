/** Bytes that a document may have at most; a larger one is refused before it is read. */
export const largestFile = 20 * 1024 * 1024
