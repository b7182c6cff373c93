// What the conversion of one article asks about the rest of the export.

export type Attachment = {
  id: number
  url: string
  title: string
  alt: string
  caption: string
  mimeType: string
  width: number | null
  height: number | null
}

export type Library = {
  attachment(id: number): Attachment | null
  /** Files that were uploaded to an article, in its order. */
  attachedTo(postId: number): Attachment[]
  /** HTML of a block that several articles share. */
  sharedBlock(id: number): string | null
}

export function isPicture({ mimeType }: Attachment): boolean {
  return mimeType.startsWith('image/')
}

const TYPES: Record<string, string> = {
  ...{ jpg: 'image/jpeg', jpeg: 'image/jpeg', jpe: 'image/jpeg', png: 'image/png', gif: 'image/gif' },
  ...{ webp: 'image/webp', avif: 'image/avif', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff' },
  ...{ heic: 'image/heic', svg: 'image/svg+xml', mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg' },
  ...{ wav: 'audio/wav', mp4: 'video/mp4', m4v: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm' },
  ...{ ogv: 'video/ogg', avi: 'video/x-msvideo', wmv: 'video/x-ms-wmv', pdf: 'application/pdf' },
}

/** The type that a file's name promises; what it is will be seen when the file is. */
export function typeByName(url: string): string {
  const ending = /\.([a-z0-9]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return TYPES[ending] ?? 'application/octet-stream'
}
