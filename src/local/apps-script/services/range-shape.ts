import type { Block, Borders, BoxValue, Edge, Look, ValidationRule } from '../../model'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import { whole } from '../service'
import { contains, overlap } from '../sheet/block'
import { lookChanger } from '../sheet/change-look'
import { hexColor } from '../sheet/color'
import { readBlock, writeBlock } from '../sheet/grid'
import { DataValidationService } from './data-validation'
import type { GoogleRange } from './google'
import { RangeLooks } from './range-looks'

type Flag = boolean | null
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null

/** Borders, merged boxes, notes and rules of a range. */
export abstract class RangeShape extends RangeLooks {
  getNotes(): string[][] {
    return readBlock<string>(this.reachable.notes as string[][], this.block, '')
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? ''
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    this.refuseMismatch(notes)
    return this.note((row, column) => notes[row]?.[column])
  }

  setNote(note: string | null): GoogleRange {
    return this.note(() => note)
  }

  clearNote(): GoogleRange {
    return this.note(() => null)
  }

  getDataValidations(): Rule[][] {
    const rules = readBlock<ValidationRule | undefined>(this.reachable.rules, this.block, undefined)
    return rules.map((row) => row.map((rule) => (rule ? whole<Rule>(new DataValidationService(rule)) : null)))
  }

  getDataValidation(): Rule {
    return this.getDataValidations()[0]?.[0] ?? null
  }

  setDataValidations(rules: Rule[][]): GoogleRange {
    this.refuseMismatch(rules)
    return this.rule((row, column) => rules[row]?.[column] ?? null)
  }

  setDataValidation(rule: Rule): GoogleRange {
    return this.rule(() => rule)
  }

  clearDataValidations(): GoogleRange {
    return this.rule(() => null)
  }

  setBorder(
    top: Flag,
    left: Flag,
    bottom: Flag,
    right: Flag,
    vertical: Flag,
    horizontal: Flag,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GoogleRange {
    const edge: Edge = {
      style: (enumName('BorderStyle', style) ?? 'SOLID') as Edge['style'],
      color: hexColor(color ?? null) ?? '#000000',
    }
    const { rows, columns } = this.block
    return this.write((tab) => {
      const change = lookChanger()
      writeBlock<Look | undefined>(tab.looks, this.block, undefined, (look, row, column) => {
        const flags: [keyof Borders, Flag][] = [
          ['top', row === 0 ? top : horizontal],
          ['left', column === 0 ? left : vertical],
          ['bottom', row === rows - 1 ? bottom : horizontal],
          ['right', column === columns - 1 ? right : vertical],
        ]
        return change(look, { borders: withEdges(look?.borders, flags, edge) })
      })
    })
  }

  merge(): GoogleRange {
    return this.mergeAll([this.block])
  }

  mergeAcross(): GoogleRange {
    return this.mergeAll(Array.from({ length: this.block.rows }, (_, row) => rowOf(this.block, row)))
  }

  breakApart(): GoogleRange {
    return this.write((tab) => {
      refuseCutting(tab.merges, this.block)
      tab.merges = tab.merges.filter((merge) => !contains(this.block, merge))
    })
  }

  getMergedRanges(): GoogleRange[] {
    return this.reachable.merges
      .filter((merge) => overlap(merge, this.block))
      .map((merge) => this.objects.range(this.tabId, merge))
  }

  isPartOfMerge(): boolean {
    return this.reachable.merges.some((merge) => overlap(merge, this.block))
  }

  private mergeAll(blocks: Block[]): GoogleRange {
    return this.write((tab) => {
      refuseCutting(tab.merges, this.block)
      tab.merges = tab.merges.filter((merge) => !contains(this.block, merge))
      for (const block of blocks.filter(({ rows, columns }) => rows * columns > 1)) {
        tab.merges.push(block)
        writeBlock<BoxValue>(tab.values, block, '', (value, row, column) => (row + column === 0 ? value : ''))
      }
    })
  }

  private note(noteAt: (row: number, column: number) => string | null | undefined): GoogleRange {
    return this.write((tab) => {
      writeBlock<string | undefined>(
        tab.notes,
        this.block,
        undefined,
        (_, row, column) => noteAt(row, column) || undefined,
      )
    })
  }

  private rule(ruleAt: (row: number, column: number) => Rule): GoogleRange {
    return this.write((tab) => {
      writeBlock<ValidationRule | undefined>(tab.rules, this.block, undefined, (_, row, column) => {
        const rule: unknown = ruleAt(row, column)
        return rule instanceof DataValidationService ? rule.rule : undefined
      })
    })
  }
}

/** A merged block that the range cuts through can neither be merged nor taken apart. */
function refuseCutting(merges: Block[], block: Block): void {
  if (merges.some((merge) => overlap(merge, block) && !contains(block, merge)))
    throw googleError('partOfMerge')
}

function rowOf(block: Block, row: number): Block {
  return { ...block, row: block.row + row, rows: 1 }
}

/** A flag of `true` sets the edge, `false` takes it away, `null` leaves it. */
function withEdges(borders: Borders | undefined, flags: [keyof Borders, Flag][], edge: Edge): Borders | null {
  const next: { -readonly [Name in keyof Borders]: Edge } = { ...borders }
  for (const [name, flag] of flags) {
    if (flag === true) next[name] = edge
    if (flag === false) delete next[name]
  }
  return Object.keys(next).length > 0 ? next : null
}
