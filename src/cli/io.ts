/**
 * What a command on the terminal reads and says. Standard output carries what was asked for, JSON or
 * a page to read, standard error everything else that is said; a test hands in
 * lines and collects both. A command answers with its exit code: 0 done, 1 something in the input was wrong, 2 wrong use.
 */
export type Io = {
  /** Standard input, line by line, without line ends. */
  readonly lines: AsyncIterable<string>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Settings from outside (PARLEY_DATA, PORT, HOST …); nothing reads `process.env` past `main.ts`. */
  readonly env: { readonly [name: string]: string | undefined }
}

export type Command = (args: readonly string[], io: Io) => Promise<number>
