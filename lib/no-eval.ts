// Keeps zod from compiling its checks where the desk's policy forbids it: in a browser even the attempt is reported as a breach.
import { z } from 'zod'

if ('document' in globalThis) z.config({ jitless: true })
