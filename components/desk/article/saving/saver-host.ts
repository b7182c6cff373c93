// What a saver needs of the tab it saves for: the text on the screen, the ways to the server, and who hears of it.
import type { ArticleContent } from '../../../../lib/articles/content.ts'
import type { Current, Existing, SavedAnswer, SaveSent } from '../../api/articles.ts'
import type { Answer } from '../../api/ask.ts'
import type { Keeper } from './kept/keeper.ts'
import type { SaveState } from './states.ts'
import type { TextKind } from './texts.ts'

export type SaverHost = {
  userId: string
  kind: TextKind
  content(): ArticleContent
  /** Shows another text where it differs, without moving who writes. */
  take(content: ArticleContent): void
  /** The body as the editor would give it back: only then are two texts compared fairly. */
  normal(content: ArticleContent): ArticleContent
  create(save: SaveSent, leaving: boolean): Promise<Answer<SavedAnswer & { id: string }>>
  save(id: string, save: SaveSent & { rev: number }, leaving: boolean): Promise<Answer<SavedAnswer>>
  keeper: Keeper
  onState(state: SaveState): void
  onSaved(article: Existing): void
  onConflict(conflict: Current | null): void
  onCameIn(by: string[], before: ArticleContent, after: ArticleContent): void
}
