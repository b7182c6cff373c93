// The assets of a program that was not built.
import type { Assets } from '../../../lib/page-store/shared.ts'

export const noAssets: Assets = {
  boot: '',
  reader: '',
  styles: '',
  lists: '',
  fonts: '',
  desk: '',
  speculation: '',
  faces: [],
}
