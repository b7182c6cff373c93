// Builds what `npm start` serves: the pages, then the scripts that go into the same folder.
import { compressBuild } from './compress.ts'
import { isBuilt, markBuilt } from './is-built.ts'
import { buildPages } from './pages.ts'
import { buildScripts } from './scripts.ts'

/** Answers false when the build there is was made from the same sources, so that nothing had to be done. */
export async function buildAll(root: string): Promise<boolean> {
  if (isBuilt(root)) return false
  await buildPages(root)
  await buildScripts(root)
  compressBuild(root)
  markBuilt(root)
  return true
}
