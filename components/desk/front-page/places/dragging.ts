// Stories of the front page on their way under the pointer.
import type { DragEvent } from 'react'
import type { Shown } from '../../../../lib/front-page/load.ts'

const DRAGGED = 'application/x-masthead-pin'

/** Under the pointer goes its title: the box itself is empty. */
export function drag({ dataTransfer, currentTarget }: DragEvent, { id, title }: Shown): void {
  dataTransfer.effectAllowed = 'move'
  dataTransfer.setData(DRAGGED, id)
  const words = document.createElement('div')
  words.className = 'place__dragged'
  words.textContent = title
  currentTarget.append(words)
  dataTransfer.setDragImage(words, 0, 0)
  requestAnimationFrame(() => words.remove())
}

/** For an element on which a story can be dropped; `onOver` hears of one above it. */
export function dropOn(onDrop: (id: string) => void, onOver?: () => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return
      event.preventDefault()
      onOver?.()
    },
    onDrop: (event: DragEvent) => {
      const id = event.dataTransfer.getData(DRAGGED)
      if (!id) return
      event.preventDefault()
      onDrop(id)
    },
  }
}
