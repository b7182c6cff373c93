// Puts a menu in place from a moment on.
import { type MenuInsert, putMenu } from '../../db/store/publication/menus.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: menu.save. */
export function saveMenu(desk: Desk, menu: MenuInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'menu.save',
    subject: 'menu',
    subjectId: menu.id,
    tags: ['menu'],
    write: (tx) => putMenu(tx, { savedAt: desk.now, ...menu }),
  })
}
