// What SQLite says of how it will answer a question (https://www.sqlite.org/eqp.html), held against how much there is.
import type Sqlite from 'better-sqlite3'

/** Of more rows than this a table has one or more for each article of the archive. */
const LARGE = 500
/** More than are shown together anywhere. */
const MANY = 200

/** With statistics SQLite plans by the values too. */
export type Asked = { question: string; values: unknown[] }

export type Judge = { faultsOf(asked: Asked): string[]; close(): void }

/**
 * A step is a fault when it may touch very many rows and nothing ends it early: neither a limit in the order of an index,
 * nor an index that leads to a few of them. Whatever is sorted has been read before the first of it is answered.
 */
export function makeJudge(connection: Sqlite.Database): Judge {
  const rowsOf = sizes(connection)
  const groups = new Map<string, number>()

  /** The most rows that have one value of all these columns. */
  function largestGroup(table: string, columns: string[]): number {
    const key = `${table} ${columns}`
    const names = columns.map((column) => `"${column}"`).join(', ')
    const known = columns.map((column) => `"${column}" is not null`).join(' and ')
    const count = `select max(n) from (select count(*) as n from "${table}" where ${known} group by ${names})`
    const most = groups.get(key) ?? Number(connection.prepare(count).pluck().get())
    groups.set(key, most)
    return most
  }

  /** How many rows of a table that grows a step may touch; 0 where it is of another. */
  function reach(step: string, tables: Map<string, string>): number {
    const [, verb = '', name = '', how = ''] = /^(SCAN|SEARCH) (\S+)(?: USING (.*))?$/.exec(step) ?? []
    const table = tables.get(name) ?? name
    const rows = rowsOf.get(table) ?? 0
    if (verb === '' || rows <= LARGE) return 0
    if (verb === 'SCAN' || how.startsWith('AUTOMATIC')) return rows
    if (how.startsWith('INTEGER PRIMARY KEY (rowid=')) return 1
    const columns = [...how.matchAll(/(\w+)=\?/g)].map(([, column = '']) => column)
    return columns.length === 0 || how.includes('<expr>') ? rows : largestGroup(table, columns)
  }

  return {
    faultsOf({ question, values }) {
      const plan = connection.prepare(`explain query plan ${question}`).all(...values) as { detail: string }[]
      const steps = plan.map(({ detail }) => detail.replace(/ LEFT-JOIN$/, ''))
      const long = steps.filter((step) => reach(step, tablesOf(question)) > MANY)
      const sorts = steps.filter((step) => step.includes('TEMP B-TREE'))
      const endsEarly = sorts.length === 0 && /\blimit\b/i.test(question) && long.every(hasIndex)
      return endsEarly || long.length === 0 ? [] : [...long, ...sorts]
    },
    close: () => connection.close(),
  }
}

const hasIndex = (step: string) => step.includes(' USING ') && !step.includes('AUTOMATIC')

function sizes(connection: Sqlite.Database): Map<string, number> {
  const tables = connection
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and sql not like 'CREATE VIRTUAL%'",
    )
    .pluck()
    .all()
  return new Map(
    tables.map((name) => [name, Number(connection.prepare(`select count(*) from "${name}"`).pluck().get())]),
  )
}

/** By the names that a question gives them. */
function tablesOf(question: string): Map<string, string> {
  const named = question.matchAll(/\b(?:from|join)\s+"?(\w+)"?\s+(?:as\s+)?"?(\w+)"?/gi)
  return new Map([...named].map(([, table = '', name = '']) => [name, table]))
}
