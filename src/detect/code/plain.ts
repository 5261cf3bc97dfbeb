/** A name as all frameworks' settings are compared: in small letters, without `_`. */
export function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
