import { join } from 'node:path'
import { buildAddon, pushedFiles, writeAddon } from '../build/add-on'
import type { Project } from './answers'
import { chooseTarget } from './choose-target'
import { makeScript } from './make-script'
import { nextSteps } from './next-steps'
import { PROJECT_FILE, savedProject, saveProject } from './project-file'
import { pushBundle } from './push-bundle'
import type { Scene } from './scene'
import { settleAccount } from './settle-account'
import { built, confirmed, created, MAKING_SCRIPT, PUSHING } from './texts'

/**
 * Brings the add-on to a Sheet, new or old. The bundle is built before anything is made at Google, and the script's id
 * is kept before the push, so that a run that stops in between is taken up by the next one.
 * @throws Halt with what to do, where clasp does not confirm a step or the person stops
 */
export async function install(scene: Scene): Promise<void> {
  const { root, clasp, person } = scene
  const saved = await savedProject(root)
  await settleAccount(scene)
  const target = await chooseTarget(person, saved)

  const addon = await buildAddon(root)
  await writeAddon(addon, join(root, 'dist'))
  person.say(built(addon))

  let project: Project
  if (target.kind === 'script') project = target.project
  else {
    person.say(MAKING_SCRIPT)
    project = await makeScript(target, clasp)
    person.say(created(project, PROJECT_FILE))
  }
  await saveProject(root, project)

  person.say(PUSHING)
  person.say(confirmed(await pushBundle(root, clasp, pushedFiles(addon)), addon))
  person.say(nextSteps(project, target.kind === 'script'))
}
