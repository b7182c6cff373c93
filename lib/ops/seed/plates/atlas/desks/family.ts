/** Plates of the desk: ledger, screen, letter, notebook, examination, calendar, telephone. */
import type { Family } from '../../kit/plate-kind.ts'
import { calendarWall } from './calendar-wall.ts'
import { examPaper } from './exam-paper.ts'
import { keyboardScreen } from './keyboard-screen.ts'
import { ledgerCodes } from './ledger-codes.ts'
import { letterDesk } from './letter-desk.ts'
import { openNotebook } from './open-notebook.ts'
import { telephoneCord } from './telephone-cord.ts'

export const DESKS: Family = {
  'ledger-codes': ledgerCodes,
  'keyboard-screen': keyboardScreen,
  'letter-desk': letterDesk,
  'open-notebook': openNotebook,
  'exam-paper': examPaper,
  'calendar-wall': calendarWall,
  'telephone-cord': telephoneCord,
}
