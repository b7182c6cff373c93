import { preload } from 'react-dom'

/** Asks for the faces that every page sets before its stylesheet has named them. */
export function Faces({ files }: { files: string[] }) {
  for (const file of files) preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
