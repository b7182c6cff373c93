// Builds what `npm start` serves: the pages, then the assets and the program, which go into the same folder.
import { buildAssets } from './assets.ts'
import { compressBuild } from './compress.ts'
import { isBuilt, markBuilt } from './is-built.ts'
import { buildPages } from './pages.ts'
import { buildProgram } from './program.ts'

/** Answers false when the build there is was made from the same sources, so that nothing had to be done. */
export async function buildAll(root: string): Promise<boolean> {
  if (isBuilt(root)) return false
  await buildPages(root)
  await buildAssets(root)
  compressBuild(root)
  await buildProgram(root)
  markBuilt(root)
  return true
}
