import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type AnyNode, parse } from 'acorn'

/** Methods that need a permission of their own on whatever object they are called. */
const DIALOGS = ['showModalDialog', 'showModelessDialog', 'showSidebar']

/** Names that exist only at Google: what the published types declare as global. */
function serviceNames(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'))
  const declarations = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
  const names = declarations.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^declare var (\w+)/gm)].map(([, found]) => found),
  )
  return new Set(names.filter((name) => name !== undefined))
}

/**
 * What a script uses of Google: `SpreadsheetApp.getActive`, `.showSidebar`; a service that is not followed by a member
 * at once (given a name of its own, taken apart) stands alone, for its members cannot be seen.
 */
export function usedMembers(code: string): ReadonlySet<string> {
  const services = serviceNames()
  const used = new Set<string>()
  walk(parse(code, { ecmaVersion: 2019, sourceType: 'script' }), (node, parent) => {
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      if (DIALOGS.includes(node.property.name)) used.add(`.${node.property.name}`)
      if (node.object.type === 'Identifier' && services.has(node.object.name))
        used.add(`${node.object.name}.${node.property.name}`)
    } else if (node.type === 'Identifier' && services.has(node.name) && !isOnlyAName(node, parent)) {
      used.add(node.name)
    }
  })
  return used
}

/** `thing.Maps`, `{ Maps: 1 }` name a property; the object of `Maps.newStaticMap` is counted with its member. */
function isOnlyAName(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return !parent.computed
  return parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

function walk(
  node: AnyNode,
  visit: (node: AnyNode, parent: AnyNode | undefined) => void,
  parent?: AnyNode,
): void {
  visit(node, parent)
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, node)
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
