/** Lists of numbers from 0, one after the other in one array: they come in tens of thousands. */
export interface NumberLists {
  readonly items: Int32Array
  /** Where in `items` each list begins, and after the last one the end. */
  readonly starts: Int32Array
}

export function toNumberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length
  })
  const items = new Int32Array(starts[lists.length] as number)
  lists.forEach((list, at) => {
    items.set(list, starts[at])
  })
  return { items, starts }
}

export function lengthsOf({ starts }: NumberLists): Int32Array {
  return starts.subarray(1).map((end, list) => end - (starts[list] as number))
}

/** For each item, of so many, the lists that hold it, in ascending order. */
export function holdersOf({ items, starts }: NumberLists, kinds: number): NumberLists {
  const ends = new Int32Array(kinds + 1)
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1
  for (let item = 0; item < kinds; item++)
    ends[item + 1] = (ends[item + 1] as number) + (ends[item] as number)
  const holdersStarts = ends.slice()
  const holders = new Int32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number
      const end = ends[item] as number
      holders[end] = list
      ends[item] = end + 1
    }
  }
  return { items: holders, starts: holdersStarts }
}

/** For each list of things all that they hold, each once. */
export function unite(lists: NumberLists, held: NumberLists): NumberLists {
  const starts = new Int32Array(lists.starts.length)
  let most = 0
  for (const thing of lists.items) most += (held.starts[thing + 1] as number) - (held.starts[thing] as number)
  const items = new Int32Array(most)
  const lastList: number[] = []
  let end = 0
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = lists.starts[list] as number; at < (lists.starts[list + 1] as number); at++) {
      const thing = lists.items[at] as number
      for (let place = held.starts[thing] as number; place < (held.starts[thing + 1] as number); place++) {
        const item = held.items[place] as number
        if (lastList[item] === list) continue
        lastList[item] = list
        items[end++] = item
      }
    }
    starts[list + 1] = end
  }
  return { items: items.subarray(0, end), starts }
}
