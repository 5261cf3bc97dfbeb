/** An element of a document, with its attributes, the elements below it and its own text, entities resolved. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?: [A-Za-z][\w-]*="[^"<]*")*)(\/?)>|([^<]+)/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Reads a document of elements, attributes and text, and refuses whatever is not well-formed XML 1.0 in it. */
export function parseXml(source: string): XmlElement {
  const illegal = ILLEGAL.exec(source)
  if (illegal !== null) throw new Error(`illegal character at ${illegal.index}`)
  if (!source.startsWith(DECLARATION)) throw new Error('no declaration')
  const document: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [document]
  TOKEN.lastIndex = DECLARATION.length
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (match === null) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 40)}`)
    const [, closing = '', name = '', attributes = '', empty = '', text] = match
    const parent = open.at(-1)
    if (parent === undefined) throw new Error(`something behind the root at ${at}`)
    if (text !== undefined) parent.text += resolved(text)
    else if (closing === '/') {
      if (parent.name !== name || attributes !== '' || empty !== '') throw new Error(`</${name}> at ${at}`)
      open.pop()
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  const [root, ...others] = document.children
  if (open.length !== 1 || root === undefined || others.length > 0 || document.text.trim() !== '')
    throw new Error('not one closed root')
  return root
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, resolved(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice')
  return Object.fromEntries(pairs)
}

function resolved(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const character = entity.endsWith(';') ? ENTITIES[entity.slice(0, -1)] : undefined
    if (character === undefined) throw new Error(`&${entity}`)
    return character
  })
}
