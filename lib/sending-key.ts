// The name that a sender gives to what is to happen once, however often it is sent.
import { z } from 'zod'

export const sendingKey = z
  .string()
  .regex(/^[\w-]{8,64}$/, 'A key is 8 to 64 letters, digits, "-" or "_".')
  .optional()
