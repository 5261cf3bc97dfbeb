/** Whether a character may begin a name; beyond ASCII every letter may, and nothing there is punctuation that matters. */
export function isNameStart(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    character === '_' ||
    character === '$' ||
    (character > '\u007F' && character.trim() !== '')
  )
}

export function isNamePart(character: string): boolean {
  return isNameStart(character) || isDigit(character)
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
