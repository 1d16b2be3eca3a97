import { LocaleType, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import conditionWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import listWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN'
import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'

/** What the person may not do here: the tabs' shape belongs to the file. */
const SHAPE_COMMANDS =
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-name|insert-(row|col)|remove-(row|col)|delete-range|insert-range|add-worksheet-merge)/

/** Univer without what this page does not need: no toolbar, no formulas, no sheets of the person's own. */
export function makeUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: { ...coreWords, ...conditionWords, ...listWords, ...noteWords } },
  })
  const core = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    contextMenu: false,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
  })
  const presets = [
    core,
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ]
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1])
    else univer.registerPlugin(plugin)
  }
  const api = FUniver.newAPI(univer)
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (SHAPE_COMMANDS.test(event.id)) event.cancel = true
  })
  return api
}
