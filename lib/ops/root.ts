// Where the program is: its folder, and beneath it what production runs.
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The server as one file, which the build makes (build/program.ts). */
export const PROGRAM = '.next/program/server.mjs'
