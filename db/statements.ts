// Keeps prepared statements by their SQL: drizzle prepares one for every query, and they would wait for the collector.
import type Sqlite from 'better-sqlite3'

/** More than the program has queries; beyond it the oldest is prepared anew. */
const MOST = 500

/** Changes the connection's `prepare`. Nothing here iterates over a statement, so none is asked for while it runs. */
export function keepStatements(connection: Sqlite.Database): void {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Sqlite.Statement>()
  const keep = (sql: string): Sqlite.Statement => {
    const statement = kept.get(sql) ?? prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    // Whoever had it before may have asked for rows as arrays or for single values.
    return statement.reader ? statement.raw(false).pluck(false) : statement
  }
  connection.prepare = keep as typeof connection.prepare
}
