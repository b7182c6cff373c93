// Ctrl S saves what is written, wherever the keyboard is.
import { useEffect } from 'react'
import type { ArticleModel } from './use-article.ts'

export function useSaveKey({ save }: Pick<ArticleModel, 'save'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [save])
}
