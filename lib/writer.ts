// Whose work a page of the desk holds, as its requests say it: sessions change under open pages, texts keep their writer.

/** The name of the header. */
export const WRITER = 'X-Masthead-Writer'

/** What is said when another person is signed in than the one who wrote; null when all is well. */
export function writerFault(written: string | null, actor: { id: string; name: string }): string | null {
  if (!written || written === actor.id) return null
  return `You are signed in as ${actor.name} now, and this text was written by somebody else. It is not saved under your name: sign in as its writer to save it.`
}
