/** Plates of rooms people meet in: door, waiting room, lecture hall, podium, two chairs, window, library. */
import type { Family } from '../../kit/plate-kind.ts'
import { clinicDoor } from './clinic-door.ts'
import { ladderBooks } from './ladder-books.ts'
import { lectureHall } from './lecture-hall.ts'
import { podiumPlate } from './podium.ts'
import { twoChairs } from './two-chairs.ts'
import { waitingRoom } from './waiting-room.ts'
import { windowGardenPlate } from './window-garden.ts'

export const ROOMS: Family = {
  'clinic-door': clinicDoor,
  'waiting-room': waitingRoom,
  'lecture-hall': lectureHall,
  podium: podiumPlate,
  'two-chairs': twoChairs,
  'window-garden': windowGardenPlate,
  'ladder-books': ladderBooks,
}
