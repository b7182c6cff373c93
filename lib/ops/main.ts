// The command line: `masthead COMMAND ...`. bin/run.mjs starts it on a Node that fits, with dependencies in place.
import { terminalIo } from './command.ts'
import { dispatch } from './dispatch.ts'

process.exitCode = await dispatch(process.argv.slice(2), terminalIo())
