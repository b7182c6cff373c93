// The addresses of pictures: "/media/HASH/full-640.webp", named by content.

export type MediumAddress = { hash: string; file: string }

const MEDIUM =
  /^(?:\/preview\/[^/]+)?\/media\/([0-9a-f]{32})\/([a-z]+-\d{2,4}(?:\.\d{1,3}x\d{1,3})?\.(?:avif|webp|jpg))$/

/** Null for what no picture of ours can be called. A guest's address begins with "/preview/KEY". */
export function readMediumAddress(path: string): MediumAddress | null {
  const [, hash, file] = MEDIUM.exec(path) ?? []
  return hash && file ? { hash, file } : null
}

export const mimeTypeOf = (file: string) => TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'image/jpeg'

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
