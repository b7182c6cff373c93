// Builds what public pages bring along besides their HTML: two small scripts, the stylesheets, and the faces. Each is
// named by its content, so that browsers may keep it for good.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, context, type Metafile } from 'esbuild'
import type { Assets } from '../../page-store/shared.ts'

/** Writes `.next/assets/NAME.HASH.EXT` and the manifest that server.ts reads. */
export async function buildAssets(root: string): Promise<void> {
  const { metafile } = await build({ ...optionsFor(root), entryNames: '[name].[hash]' })
  writeManifest(root, metafile)
}

/** The same without hashes, and again whenever a source changes; ends with the process. */
export async function watchAssets(root: string): Promise<void> {
  const watched = await context({ ...optionsFor(root), entryNames: '[name]' })
  const { metafile } = await watched.rebuild()
  writeManifest(root, metafile)
  await watched.watch()
}

const ENTRIES = {
  boot: 'components/site/reader/boot.ts',
  reader: 'components/site/reader/reader.ts',
  styles: 'components/site/site.css',
  lists: 'components/lists/lists.css',
  fonts: 'components/site/base/fonts.css',
  desk: 'components/desk/desk.css',
  /** Which links a browser may fetch before they are followed (decision 029). */
  speculation: 'components/site/reader/speculation.json',
}
/** What every page sets: asked for in its head, before the stylesheet is read. */
const FACES = ['newsreader-text.woff2', 'public-sans-text.woff2'].map(
  (name) => `components/site/base/faces/${name}`,
)

function optionsFor(root: string) {
  const outdir = join(root, FOLDER)
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  return {
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    publicPath: '/assets',
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: BROWSERS,
    loader: { '.woff2': 'file', '.json': 'copy' },
  } satisfies BuildOptions
}

const FOLDER = '.next/assets'
/** The oldest that know `light-dark()`, with which all our colours are named. */
const BROWSERS = ['chrome123', 'firefox120', 'safari17.5']

function writeManifest(root: string, { outputs }: Metafile): void {
  const addressOf = (source: string) => {
    const file = Object.keys(outputs).find(
      (path) => source in (outputs[path]?.inputs ?? {}) && isMadeOf(source, outputs[path]),
    )
    if (!file) throw new Error(`The build made nothing of ${source}.`)
    return file.replace(FOLDER, '/assets')
  }
  const manifest: Assets = {
    boot: addressOf(ENTRIES.boot),
    reader: addressOf(ENTRIES.reader),
    styles: addressOf(ENTRIES.styles),
    lists: addressOf(ENTRIES.lists),
    fonts: addressOf(ENTRIES.fonts),
    desk: addressOf(ENTRIES.desk),
    speculation: addressOf(ENTRIES.speculation),
    faces: FACES.map(addressOf),
  }
  writeFileSync(join(root, FOLDER, 'manifest.json'), JSON.stringify(manifest))
}

/** An entry's own output, or the copy of a file that stylesheets name. */
const isMadeOf = (source: string, output: Metafile['outputs'][string] | undefined) =>
  output?.entryPoint === undefined || output.entryPoint === source
