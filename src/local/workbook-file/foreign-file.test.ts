import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Loss } from './losses'
import { readWorkbook } from './read-workbook'

/** A workbook with one sheet, as a program other than ours might write it; `parts` come beside or instead. */
async function file(sheet: string, parts: Record<string, string> = {}): Promise<Buffer> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const all: Record<string, string> = {
    '_rels/.rels': `${head}<Relationships ${rels}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Chi bộ" sheetId="4" r:id="rId9"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${rels}><Relationship Id="rId9" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><sz val="10"/><color theme="4" tint="-0.5"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="0" fontId="1" fillId="2"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${main} xmlns:r="${office}">${sheet}</worksheet>`,
    ...parts,
  }
  const zip = new JSZip()
  for (const [name, content] of Object.entries(all)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer' })
}

const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`

async function tabOf(sheet: string, parts?: Record<string, string>) {
  const { tabs } = await readWorkbook(await file(sheet, parts))
  const [tab] = tabs
  if (!tab) throw new Error('no tab')
  return tab
}

const sheetRelations = (relations: string) => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
})
const DRAWING = `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="/xl/drawings/drawing1.xml"/>`
const NOTES = `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments/comment1.xml"/>`

describe('a file of another program', () => {
  it('gives inline text, numbers, dates of the country and booleans', async () => {
    const tab = await tabOf(
      rows(
        '<row r="2"><c r="B2" t="inlineStr"><is><t>Hoà &amp; Bình</t></is></c><c r="C2"><v>3</v></c><c r="D2" s="1"><v>46485</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c></row>',
      ),
    )
    expect(tab.values).toEqual([[], ['', 'Hoà & Bình', 3, { serial: 46_485 }, true, '#N/A']])
    expect(tab.looks[1]?.[3]?.numberFormat).toBe('dd/MM/yyyy')
  })

  it('keeps its own font where a box has no style, and its colours by number', async () => {
    const tab = await tabOf(rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>'))
    expect(tab.looks[0]).toEqual([
      { fontFamily: 'Times New Roman', fontSize: 13 },
      { background: '#ffff00', fontColor: '#28415f' },
    ])
  })

  it('keeps what no calendar holds, in a box for dates', async () => {
    const tab = await tabOf(
      rows(
        '<row r="1"><c r="A1" s="1"><v>912345678</v></c><c r="B1" s="1" t="str"><f>X1</f><v>chưa rõ</v></c></row>',
      ),
    )
    expect(tab.values).toEqual([[912_345_678, { formula: '=X1', value: 'chưa rõ' }]])
  })

  it('reads dates that are written as text of ISO 8601', async () => {
    const tab = await tabOf(
      rows(
        '<row r="1"><c r="A1" s="1" t="d"><v>2027-04-08T12:00:00</v></c><c r="B1" t="d"><v>2027-04-08</v></c></row>',
      ),
    )
    expect(tab.values).toEqual([[{ serial: 46_485.5 }, { serial: 46_485 }]])
  })

  it('gives each box of a shared formula its own', async () => {
    const tab = await tabOf(
      rows(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    )
    expect(tab.values).toEqual([[{ formula: '=B1*$C$1', value: 2 }], [{ formula: '=B2*$C$1', value: 4 }]])
  })

  it('keeps notes wherever they stand, with or without dress', async () => {
    const comments =
      '<comments><commentList><comment ref="B1" authorId="0"><text><t>Thường</t></text></comment><comment ref="A3"><text><r><rPr/><t>Đậm: </t></r><r><t>&lt;x&gt;</t></r></text></comment></commentList></comments>'
    const tab = await tabOf(rows('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      ...sheetRelations(NOTES),
      'xl/comments/comment1.xml': comments,
    })
    expect(tab.notes[0]?.[1]).toBe('Thường')
    expect(tab.notes[2]?.[0]).toBe('Đậm: <x>')
  })

  it('holds a rule on a whole column to the grid', async () => {
    const tab = await tabOf(
      `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C1048576 E1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>`,
    )
    expect(tab.maxRows).toBe(1000)
    expect(tab.rules[999]?.[2]).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['Có', 'Không'], true],
      allowInvalid: false,
    })
    expect(tab.rules[0]?.[4]).toBe(tab.rules[1]?.[2])
    expect(tab.rules[0]?.[2]).toBeUndefined()
  })

  it('keeps only the heights that somebody chose', async () => {
    const tab = await tabOf(
      rows(
        '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="45"><c r="A2"><v>1</v></c></row>',
      ),
    )
    expect(tab.rowHeights).toEqual([40])
  })

  it('has a grid of at least the used range', async () => {
    const tab = await tabOf(rows('<row r="1203"><c r="AB1203"><v>1</v></c></row>'))
    expect([tab.maxRows, tab.maxColumns]).toEqual([1203, 28])
  })
})

describe('what the copy will not have', () => {
  const blank = rows('<row r="1"><c r="A1"><v>1</v></c></row>')
  const workbook = (names: string) =>
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets><definedNames>${names}</definedNames></workbook>`

  it.each<[Loss[], string, Record<string, string>]>([
    [[], blank, { 'xl/drawings/drawing1.xml': '<xdr:wsDr/>', ...sheetRelations(DRAWING) }],
    [
      ['charts'],
      `${blank}<drawing r:id="rId1"/>`,
      {
        'xl/charts/chart1.xml': '<c/>',
        'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:twoCellAnchor/></xdr:wsDr>',
        ...sheetRelations(DRAWING),
      },
    ],
    [
      ['shapes'],
      blank,
      { 'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>' },
    ],
    [['images'], blank, { 'xl/media/image1.png': 'x' }],
    [['pivots'], blank, { 'xl/pivotTables/pivotTable1.xml': '<p/>' }],
    [['macros'], blank, { 'xl/vbaProject.bin': 'x' }],
    [['threads'], blank, { 'xl/threadedComments/threadedComment1.xml': '<t/>' }],
    [
      ['tables'],
      `${blank}<tableParts count="1"><tablePart r:id="rId3"/></tableParts>`,
      { 'xl/tables/table1.xml': '<table/>' },
    ],
    [['conditions'], `${blank}<conditionalFormatting sqref="A1"/>`, {}],
    [['filters'], `${blank}<autoFilter ref="A1:B2"/>`, {}],
    [
      ['rules'],
      `${blank}<dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>`,
      {},
    ],
    [['names'], blank, { 'xl/workbook.xml': workbook('<definedName name="chi_bo">A!$A$1</definedName>') }],
    [
      ['pages'],
      blank,
      {
        'xl/workbook.xml': workbook(
          '<definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName>',
        ),
      },
    ],
    [
      ['hyperlinks'],
      blank,
      sheetRelations(
        '<Relationship Id="r" Type="http://x/relationships/hyperlink" Target="https://example.vn" TargetMode="External"/>',
      ),
    ],
    [
      [],
      blank,
      sheetRelations(
        '<Relationship Id="r" Type="http://x/relationships/hyperlink" Target="mailto:an@example.vn" TargetMode="External"/>',
      ),
    ],
  ])('is told: %j', async (losses, sheet, parts) => {
    expect((await readWorkbook(await file(sheet, parts))).losses).toEqual(losses)
  })
})
