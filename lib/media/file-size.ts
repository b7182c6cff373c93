// How large a file is, in words that people compare.

const KB = 1024
const MB = 1024 * KB

/** "380 KB", "1.2 MB", "12 MB". */
export function fileSize(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / KB)} KB`
  const size = bytes / MB
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} MB`
}
