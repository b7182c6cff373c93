// Every verb of the desk's HTTP API goes through `handle`, which checks origin, session and input; every form that posts to it keeps what was typed.
import { targetOf } from '../imports.ts'
import type { SourceFile } from '../tree.ts'

export function routesWithoutHandle(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^app\/api\/desk\/(.*\/)?route\.ts$/.test(path))
    .flatMap((file) => {
      const imported = file.imports.some((one) => targetOf(file.path, one) === 'lib/next/handle.ts')
      const verbs = [
        ...file.text.matchAll(
          /^export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE)\b(.*)/gm,
        ),
      ]
      const bare = verbs
        .filter(([, , rest = '']) => !/^\s*=\s*handle\w*\(/.test(rest))
        .map(([, verb]) => verb)
      if (!imported) return [`${file.path} does not import handle from lib/next/handle.ts`]
      return bare.map((verb) => `${file.path}: ${verb} does not go through handle`)
    })
}

/** The pages before the desk have a way of their own (auth/sent-in-place); signing out and giving up settings lose nothing. */
const POSTS_ITSELF = /^components\/desk\/(auth\/|shell\/|settings\/restore\.client|forms\/plain-form\.client)/

export function formsThatLoseText(files: SourceFile[]): string[] {
  return files
    .filter(
      ({ path, text }) =>
        /^components\/desk\/.*\.tsx$/.test(path) && /<form\b(?:=>|[^>])*\bmethod="post"/.test(text),
    )
    .map(({ path }) => path)
    .filter((path) => !POSTS_ITSELF.test(path))
}
