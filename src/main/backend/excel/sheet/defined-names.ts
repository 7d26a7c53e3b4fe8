const longestName = 200

/**
 * Gives each cell name once: letters, digits and underscores of the id behind a prefix, and a number where two ids would
 * be written alike. The prefix with its underscore keeps a name from being read as an address such as `KOL1`.
 */
export function namesFor(prefix: string): (id: string) => string {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  return (id) => {
    const known = given.get(id)
    if (known !== undefined) return known
    const plain = `${prefix}_${sanitised(id)}`
    let name = plain
    for (let number = 2; taken.has(name); number += 1) name = `${plain}_${number}`
    taken.add(name)
    given.set(id, name)
    return name
  }
}

function sanitised(id: string): string {
  const letters = id.normalize('NFKD').replaceAll(/\p{Mark}/gu, '')
  return letters
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()
    .slice(0, longestName)
}
