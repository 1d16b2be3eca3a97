import type { World } from '../apps-script'
import { randomName } from '../apps-script/random'
import type { Form } from '../model'

/**
 * An empty form in that account's Drive. It is born unpublished, as at Google since July 2026, unless this Google
 * cannot publish forms: then it takes answers from the start.
 */
export function newForm(world: World, owner: string, title: string): Form {
  const isOpen = world.lacking.includes('Form.setPublished')
  return {
    id: `1${randomName(world.random, 43)}`,
    publishedId: `1FAIpQLS${randomName(world.random, 48)}`,
    owner,
    title,
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published: isOpen,
    accepting: isOpen,
    emails: 'DO_NOT_COLLECT',
    editable: false,
    onePerUser: false,
    editors: [],
    items: [],
    responses: [],
  }
}
