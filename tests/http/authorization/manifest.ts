// Every address that asks who is there, read from the files of the app: what the matrix must have a row for.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const app = join(import.meta.dirname, '../../../app')

/** Rows for all methods of these routes; "GET /desk/articles/[id]/" is a page, "POST /api/desk/tags/" a route's verb. */
export function manifest(): string[] {
  const files = readdirSync(app, { recursive: true }).map(String).sort()
  return files.flatMap((file) => {
    const path = addressOf(file)
    if (/(^|\/)route\.ts$/.test(file)) {
      return methodsOf(readFileSync(join(app, file), 'utf8')).map((method) => `${method} ${path}`)
    }
    return /^\((desk|auth|draft)\)\/(.*\/)?page\.tsx$/.test(file) ? [`GET ${path}`] : []
  })
}

/** Groups of folders stand in no address. */
function addressOf(file: string): string {
  const folders = file.split('/').slice(0, -1)
  const path = folders.filter((folder) => !folder.startsWith('('))
  return `/${path.map((folder) => `${folder}/`).join('')}`
}

/** `export const POST = …`, `export function GET`, `export { x as GET, y as POST }`. */
export function methodsOf(source: string): string[] {
  const exported = [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(
    ([, name]) => name,
  )
  const named = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').map((one) =>
      one
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  )
  return METHODS.filter((method) => exported.includes(method) || named.includes(method))
}

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
