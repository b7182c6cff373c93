// Puts the server and the packages it needs into one file: to look for seven hundred took two thirds of a start (decision 065).
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { PROGRAM } from '../root.ts'

/** Not made smaller, so that a line of it that the log names can be read; each part begins with its file's name. */
export async function buildProgram(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['server.ts'],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    external: OF_THEIR_OWN,
    plugins: [ownPlaces(root)],
    banner: { js: BANNER },
    logLevel: 'silent',
  })
}

/** Next loads its own build; SQLite is a library of the machine's. */
const OF_THEIR_OWN = ['next', 'better-sqlite3']

/** CommonJS packages ask for Node's modules by `require`, which a module has not got. */
const BANNER = `import { createRequire } from 'node:module'
import { resolve as ownPath } from 'node:path'
import { pathToFileURL as asUrl } from 'node:url'
const require = createRequire(import.meta.url)`

/** What a file says of its own place stays true: migrations, threads and child processes are found where they are. */
function ownPlaces(root: string): Plugin {
  const from = join(root, dirname(PROGRAM))
  return {
    name: 'own places',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes('node_modules')) return undefined
        const to = (place: string) => `ownPath(import.meta.dirname, ${JSON.stringify(relative(from, place))})`
        const contents = readFileSync(path, 'utf8')
          .replaceAll('import.meta.dirname', () => to(dirname(path)))
          .replaceAll('import.meta.url', () => `asUrl(${to(path)}).href`)
        return { contents, loader: 'ts' }
      })
    },
  }
}
