/** Asks for the faces that every page sets before its stylesheet has named them. */
export function Faces({ files }: { files: string[] }) {
  return files.map((file) => (
    <link rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" key={file} />
  ))
}
