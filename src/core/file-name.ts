/** The name of a file without the folders and archives in which it came: `zipped/Chart.csv` is `Chart.csv`. */
export function baseName(path: string): string {
  return path.replace(/^.*\//, '')
}

/** The same without its ending: `zipped/Chart.csv` is `Chart`. */
export function stemOf(path: string): string {
  return baseName(path).replace(/\.[^.]*$/, '')
}
