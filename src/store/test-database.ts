import pg from 'pg'

const usual = 'postgres://parley:parley@127.0.0.1:5432/parley_test'

/**
 * The address of an empty schema of its own on the PostgreSQL of the tests (`PARLEY_TEST_POSTGRES`, or the usual one if it is
 * reachable), or null. For tests alone.
 */
export async function testDatabase(schema: string): Promise<string | null> {
  const url = process.env['PARLEY_TEST_POSTGRES'] ?? usual
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  try {
    await client.connect()
  } catch {
    process.stderr.write(`No PostgreSQL at hand: the ${schema} tests against it were skipped.\n`)
    return null
  }
  await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`)
  await client.query(`create schema ${pg.escapeIdentifier(schema)}`)
  await client.end()
  const own = new URL(url)
  own.searchParams.set('options', `-c search_path=${schema}`)
  return own.href
}
