// The four people of the demo's newsroom, one for each role. Their password is no secret; they exist in the demo only.
import type { Role } from '../../db/schema/people.ts'

export type DemoUser = { email: string; name: string; role: Role }

export const DEMO_USERS: readonly DemoUser[] = [
  { email: 'chief@synovia.example', name: 'Wilhelmina Pruitt', role: 'admin' },
  { email: 'managing@synovia.example', name: 'Anselm Kettering', role: 'managing-editor' },
  { email: 'editor@synovia.example', name: 'Ottilie Fairweather', role: 'editor' },
  { email: 'contributor@synovia.example', name: 'Barnaby Quill', role: 'contributor' },
]

export const DEMO_PASSWORD = 'imaginary joints'
