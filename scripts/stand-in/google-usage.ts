import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What the add-on's Google edge uses: `Range.getValues` and the places that do. */
export type Usage = ReadonlyMap<string, readonly string[]>

export interface GoogleSurface {
  readonly used: Usage
  /** By type: the names of all members that Google's published types declare. */
  readonly declared: ReadonlyMap<string, readonly string[]>
}

/** Reads the add-on under a tsconfig with the type checker, so that no cast and no alias hides a call. */
export function googleSurface(tsconfig: string): GoogleSurface {
  const program = programOf(tsconfig)
  const checker = program.getTypeChecker()
  const used = new Map<string, string[]>()
  const declared = new Map<string, string[]>()
  for (const file of program.getSourceFiles()) {
    if (isGoogles(file)) file.forEachChild((node) => collectDeclared(node, declared))
    else if (!file.isDeclarationFile) collectUsed(file, file, checker, used)
  }
  return { used, declared }
}

function programOf(tsconfig: string): ts.Program {
  const { config, error } = ts.readConfigFile(tsconfig, ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(tsconfig))
  return ts.createProgram(fileNames, { ...options, incremental: false, noEmit: true })
}

/**
 * The services every script has, and what they have got since the types were published; the advanced ones, which
 * must be switched on, are other files.
 */
const isGoogles = ({ fileName }: ts.SourceFile) =>
  fileName.includes(join('@types', 'google-apps-script', 'google-apps-script')) ||
  fileName.endsWith(join('types', 'google-apps-script-newer.d.ts'))

function collectUsed(
  node: ts.Node,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  used: Map<string, string[]>,
): void {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const member = memberOf(node, checker)
    if (member) used.set(member, [...(used.get(member) ?? []), placeOf(node, file)])
  }
  if (ts.isObjectBindingPattern(node)) refuseTakingApart(node, file, checker)
  node.forEachChild((child) => collectUsed(child, file, checker, used))
}

/** `Range.getValues` for an access whose declaration is Google's; an enumeration's value as `BorderStyle.SOLID`. */
function memberOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, checker: ts.TypeChecker) {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression
  const declaration = checker.getSymbolAtLocation(name)?.declarations?.[0]
  if (!declaration || !isGoogles(declaration.getSourceFile())) return undefined
  const { parent } = declaration
  if (!ts.isInterfaceDeclaration(parent) && !ts.isEnumDeclaration(parent)) return undefined
  return `${parent.name.text}.${(declaration as ts.NamedDeclaration).name?.getText()}`
}

/** `const { flush } = SpreadsheetApp` would lose the object that the method belongs to. */
function refuseTakingApart(
  node: ts.ObjectBindingPattern,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): void {
  const declaration = checker.getTypeAtLocation(node).symbol?.declarations?.[0]
  if (declaration && isGoogles(declaration.getSourceFile())) {
    throw new Error(`a Google service is taken apart in ${placeOf(node, file)}`)
  }
}

function placeOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  return `${file.fileName.replace(/^.*\/src\//, 'src/')}:${line + 1}`
}

function collectDeclared(node: ts.Node, declared: Map<string, string[]>): void {
  if (ts.isInterfaceDeclaration(node)) {
    const names = node.members.flatMap((member) => (member.name ? [member.name.getText()] : []))
    declared.set(node.name.text, [...new Set([...(declared.get(node.name.text) ?? []), ...names])])
  }
  node.forEachChild((child) => collectDeclared(child, declared))
}
