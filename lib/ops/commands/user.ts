// Adds a user of the desk: the first one of a new publication, or anyone later.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ROLES, type Role } from '../../../db/schema/roles.ts'
import { Invalid } from '../../errors.ts'
import type { Command, Io } from '../command.ts'

export const command: Command = {
  name: 'user',
  summary: 'Adds somebody who may sign in to the desk.',
  usage: `masthead user add EMAIL --name NAME --role ${ROLES.join('|')}`,
  async run(args, io) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' } },
    })
    const [act, email] = positionals
    if (act !== 'add' || !email) throw new Invalid(`Say whom to add: ${command.usage}`)
    return add({ email, name: values.name ?? '', role: roleOf(values.role) }, io)
  },
}

// What is heavy is loaded when it is needed, so that `masthead help` stays quick.

async function add(user: { email: string; name: string; role: Role }, io: Io): Promise<number> {
  const { readEnv } = await import('../../env.ts')
  const { openStore } = await import('../data-folder.ts')
  const { createUser } = await import('../../users/create.ts')
  const { makeDesk, systemActor } = await import('../../desk.ts')
  const { isSetUp } = await import('../../users/is-set-up.ts')
  const { takeOverUsual } = await import('../../synonyms/take-over.ts')
  const { askSecret } = await import('../ask-secret.ts')
  const env = readEnv({ ...process.env, ...io.env })
  const asked = io.interactive
    ? await askSecret(`Password for ${user.email} (leave empty to have one made): `)
    : ''
  const password = asked || randomBytes(15).toString('base64url')
  const db = await openStore(env.dataDir)
  try {
    const desk = makeDesk(db, Date.now(), systemActor('command line'))
    // Before the person: whoever is told of a failure can give the command again.
    if (!(await isSetUp(db))) await takeOverUsual(desk)
    await createUser(desk, { ...user, password })
  } finally {
    await db.close()
  }
  io.out(`${user.name} may sign in as ${user.role}.`)
  if (!asked) io.out(`Password, shown this once: ${password}`)
  return 0
}

function roleOf(word: string | undefined): Role {
  const role = ROLES.find((known) => known === word)
  if (!role) throw new Invalid([{ field: '--role', message: `one of ${ROLES.join(', ')}` }])
  return role
}
