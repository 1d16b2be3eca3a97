const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot carry
  /_(?=x[0-9A-Fa-f]{4})|[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text as an .xlsx file can carry it: what XML cannot hold, or would change, is written `_xHHHH_` (ECMA-376
 * part 1, 22.9.2.19), and so is the underscore of text that already looks like that. Readers undo it.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (unit) => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  })
}

/** The text that `safeText` was given; ExcelJS does the same for all but the results of formulas. */
export function originalText(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
