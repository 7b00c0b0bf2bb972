declare module 'html-encoding-sniffer' {
  /** The encoding by byte order mark or meta tag, by its name in the Encoding Standard; `defaultEncoding` where neither is there. */
  const sniff: <Default extends string | null>(bytes: Uint8Array, options: { readonly defaultEncoding: Default }) => string | Default
  export default sniff
}
