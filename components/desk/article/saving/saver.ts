// Brings a text to the server by itself and keeps it on this computer until it is there, whatever happens in between.
import type { ArticleContent } from '../../../../lib/articles/content.ts'
import { planMerge, settleMerge } from '../../../../lib/articles/merge.ts'
import { isSame } from '../../../../lib/same.ts'
import type { Current, Existing, SavedAnswer } from '../../api/articles.ts'
import type { Failure } from '../../api/ask.ts'
import type { Copy, Ground, Pending } from './kept/copies.ts'
import { newKey } from './key.ts'
import type { SaverHost } from './saver-host.ts'
import { isPassing, retryWhen, waitFor } from './schedule.ts'

/** The text that stands on the server. */
type Standing = { rev: number; content: ArticleContent }

export type Saver = ReturnType<typeof createSaver>

export function createSaver(host: SaverHost, first: { article: Existing | null; content: ArticleContent }) {
  let { article } = first
  /** What the server has, as far as this tab knows. */
  let base = first.content
  let pending: (Pending & { made: number }) | null = null
  const count = { made: 0, saved: 0 }
  let since = 0
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  /** Somebody has to choose between two texts first: until then nothing is sent by itself. */
  let isClashing = false
  let running: Promise<Existing | null> | null = null

  const isUnsaved = () => count.made > count.saved || pending !== null
  const ground = (): Ground => ({
    ...{ userId: host.userId, kind: host.kind },
    articleId: article?.id ?? null,
    rev: article?.rev ?? 0,
    base,
    pending: pending && {
      key: pending.key,
      isAutomatic: pending.isAutomatic,
      rev: pending.rev,
      content: pending.content,
    },
  })
  const plan = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => run({ isAutomatic: true, isLeaving: false }), wait)
  }

  const changed = () => {
    if (!isUnsaved()) since = Date.now()
    count.made++
    isStopped = isClashing
    host.keeper.soon(ground)
    // What keeps the text from being saved stays in sight while one goes on writing.
    if (!running && attempt === 0 && !isClashing) host.onState({ kind: 'unsaved' })
    if (attempt === 0) plan(waitFor(Date.now(), since))
  }

  const next = (isAutomatic: boolean) => {
    const content = host.content()
    const isUntitled = isAutomatic && content.title.trim() === ''
    const titled = isUntitled ? { ...content, title: 'Untitled' } : content
    return { key: newKey(), isAutomatic, rev: article?.rev ?? 0, content: titled, made: count.made }
  }

  const send = async (isAutomatic: boolean, isLeaving: boolean): Promise<Existing | null> => {
    pending ??= next(isAutomatic)
    const sent = pending
    host.onState({ kind: 'working', what: 'Saving' })
    const kept = host.keeper.now(ground())
    if (!isLeaving) await kept
    const { key, content, rev } = sent
    const save = { key, isAutomatic: sent.isAutomatic, content }
    const answer = article
      ? await host.save(article.id, { ...save, rev }, isLeaving)
      : await host.create(save, isLeaving)
    return answer.ok ? arrived(sent, answer.value) : failed(answer)
  }

  const arrived = (sent: Pending & { made: number }, answer: SavedAnswer & { id?: string }) => {
    const saved: Existing = { savedBy: '', id: '', ...article, ...pick(answer) }
    article = saved
    pending = null
    attempt = 0
    count.saved = Math.max(count.saved, sent.made)
    since = Date.now()
    base = sent.content
    isClashing = false
    host.onConflict(null)
    host.onSaved(saved)
    const { merged } = answer
    // Where what was typed meanwhile meets what came in, the next save asks, from where this one began.
    if (merged && !takeIn({ ...merged, rev: saved.rev })) article = { ...saved, rev: sent.rev }
    settle(!sent.isAutomatic)
    return article
  }

  /** Another text of the server: put together with whatever was typed meanwhile. False where somebody has to choose. */
  const takeIn = (theirs: { rev: number; content: ArticleContent; by: string[] }): boolean => {
    const content = host.normal(theirs.content)
    const mine = host.content()
    const merging = planMerge(base, mine, content)
    if (merging.clashes.length > 0) return false
    const before = base
    const settled = settleMerge(merging, {})
    base = content
    if (article) article = { ...article, rev: theirs.rev }
    if (article) host.onSaved(article)
    host.take(settled)
    if (theirs.by.length > 0) host.onCameIn(theirs.by, before, content)
    return true
  }

  const settle = (isAsked: boolean) => {
    if (isUnsaved()) {
      host.onState({ kind: 'unsaved' })
      void host.keeper.now(ground())
      plan(waitFor(Date.now(), since))
    } else {
      host.onState({ kind: 'saved', at: Date.now(), isAsked })
      void host.keeper.drop()
    }
  }

  const failed = (failure: Failure): null => {
    if (isPassing(failure.status)) {
      host.onState({ kind: 'waiting', why: failure.status === 0 ? 'offline' : 'busy', failure })
      plan(retryWhen(attempt++, failure.after))
      return null
    }
    if (failure.status === 401) host.onState({ kind: 'signed-out', failure })
    else {
      pending = null
      isStopped = true
      void host.keeper.now(ground())
      host.onState({ kind: 'failed', what: 'saved', failure })
      if (failure.status === 409 && failure.current) {
        isClashing = true
        host.onConflict(failure.current as Current)
      }
    }
    return null
  }

  const run = async ({ isAutomatic, isLeaving }: { isAutomatic: boolean; isLeaving: boolean }) => {
    clearTimeout(timer)
    if (running) return running
    if (isAutomatic && (isStopped || !isUnsaved() || isNothing())) return article
    running = send(isAutomatic, isLeaving)
    try {
      return await running
    } finally {
      running = null
    }
  }

  /** Asked for: everything that was typed until now, or null when it could not be saved. */
  const save = async (): Promise<Existing | null> => {
    if (running) await running
    if (pending && !(await run({ isAutomatic: false, isLeaving: false }))) return null
    const isUntitled = host.content().title.trim() === ''
    if (article && !isUnsaved() && !isUntitled) return article
    return run({ isAutomatic: false, isLeaving: false })
  }

  /** What is now on the screen is the next text after what the server has. */
  const standOn = (theirs: Standing, content: ArticleContent) => {
    base = host.normal(theirs.content)
    if (article) article = { ...article, rev: theirs.rev }
    if (article) host.onSaved(article)
    host.take(content)
    count.made++
    isStopped = false
    isClashing = false
    host.onConflict(null)
  }

  /** Nobody wants an article that says nothing. */
  const isNothing = () => !article && !pending && JSON.stringify(host.content()) === JSON.stringify(base)

  return {
    changed,
    isUnsaved,
    ground,
    save,
    /** Now, because the tab is hidden or left, the network is back, or somebody signed in again. */
    flush(isLeaving = false) {
      // Kept first: no save may get through, and no timer outlives the tab.
      if (isLeaving && isUnsaved()) void host.keeper.now(ground())
      void run({ isAutomatic: true, isLeaving })
    },
    takeIn,
    articleId: () => article?.id ?? null,
    /**
     * Goes on with a text that a tab left behind of this article, and with the save that it did not hear from. What
     * stood here must be saved: it is put together with the copy where the copy began. False where this tab could not
     * keep it for itself.
     */
    adopt(copy: Copy) {
      article = article && { ...article, rev: copy.rev }
      base = copy.base
      host.take(copy.content)
      count.made++
      since = Date.now()
      pending = copy.pending && { ...copy.pending, made: count.made - 1 }
      const kept = host.keeper.now(ground())
      host.onState({ kind: 'unsaved' })
      plan(0)
      return kept
    },
    /**
     * Goes on with the text that was chosen, upon what stands on the server. One's own is saved before it gives way, so
     * that both are in the history. Null when that could not be done; then one's own is still on the screen.
     */
    async choose(theirs: Standing, chosen: ArticleContent): Promise<Existing | null> {
      const mine = host.content()
      standOn(theirs, mine)
      const saved = await save()
      if (!saved || isSame(chosen, mine)) return saved
      standOn({ rev: saved.rev, content: mine }, chosen)
      return save()
    },
    /** The editor is there: from now on texts are compared as it would give them back. */
    ready() {
      base = host.normal(base)
    },
    base: () => base,
    stop: () => clearTimeout(timer),
  }
}

function pick({ rev, slug, id }: SavedAnswer & { id?: string }) {
  return { rev, slug, ...(id ? { id } : {}) }
}
