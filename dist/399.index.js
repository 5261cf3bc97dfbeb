export const id = 399;
export const ids = [399];
export const modules = {

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBlocks: () => (/* binding */ readBlocks)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(6855);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(8595);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/formats/hidden-html.js
/** Elements whose content browsers do not lay out as text of the page. */
const NEVER_SHOWN = new Set('audio canvas datalist dialog head iframe math noembed noframes noscript object script select style svg template title video'.split(' '));
const HIDDEN = /(?:^|[\s/"])hidden(?=[\s=/]|$)/i;
const STYLE = /(?:^|[\s/"'])style\s*=/i;
const TAKES_AWAY = /display|visibility|opacity|font-size|clip|position|indent|(?:height|width)\s*:\s*0/i;
/**
 * Renderers differ in what raw HTML they keep. GitHub drops `hidden` and `style`, and takes away the tags of what it does not
 * know (their content stays); an editor or a site does not. What only some readers see does not count as shown. An element
 * that is never closed hides the rest.
 */
function hiddenHtml() {
    let hiding = null;
    return {
        isHidden: () => hiding !== null,
        feed(html) {
            for (const { name, closes, attributes } of tagsIn(html)) {
                if (hiding === null) {
                    if (!closes && hides(name, attributes))
                        hiding = { name, depth: 1 };
                }
                else if (name === hiding.name) {
                    hiding.depth += closes ? -1 : 1;
                    if (hiding.depth === 0)
                        hiding = null;
                }
            }
        },
    };
}
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
function hides(name, attributes) {
    if (EMPTY.test(name))
        return false;
    const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
    const style = attributes.search(STYLE);
    return (NEVER_SHOWN.has(name) || HIDDEN.test(names) || (style !== -1 && TAKES_AWAY.test(attributes.slice(style))));
}
/** The tags of a piece of HTML, in one pass; what stands in comments is none, and one without an end is the last. */
function* tagsIn(html) {
    for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
        if (html.startsWith('<!--', at)) {
            const end = html.indexOf('-->', at + 4);
            if (end === -1)
                return;
            at = end + 3;
            continue;
        }
        const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]{0,40})/i.exec(html.slice(at, at + 44)) ?? [];
        if (name === '') {
            at += 1;
            continue;
        }
        const from = at + 1 + slash.length + name.length;
        const end = endOfTag(html, from);
        if (end === -1)
            return;
        yield { name: name.toLowerCase(), closes: slash !== '', attributes: html.slice(from, end) };
        at = end + 1;
    }
}
/** Where the `>` of a tag stands, past quoted values; -1 where there is none. */
function endOfTag(html, from) {
    let quote = null;
    for (let at = from; at < html.length; at += 1) {
        const character = html.charAt(at);
        if (quote !== null)
            quote = character === quote ? null : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '>')
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/formats/markdown-tree.js




/** Parses GitHub Flavored Markdown into the blocks that a reader sees, in order, plus what is hidden from them. */
function readBlocks(text, path, lineOffset) {
    const root = (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
    const blocks = [];
    const html = hiddenHtml();
    const place = (node) => ({
        path,
        line: (node.position?.start.line ?? 1) + lineOffset,
        column: node.position?.start.column ?? 1,
    });
    const walk = (node, item) => {
        switch (node.type) {
            case 'heading': {
                const title = visibleText(node.children, html).trim();
                if (!html.isHidden() || title !== '')
                    blocks.push({ kind: 'heading', depth: node.depth, title: { text: title, place: place(node) } });
                break;
            }
            case 'paragraph': {
                const shown = visibleText(node.children, html);
                if (!html.isHidden() || shown !== '')
                    blocks.push({ kind: 'prose', passage: { text: shown, place: place(node) }, item });
                hiddenInline(node.children);
                break;
            }
            case 'table': {
                const isHidden = html.isHidden();
                const table = readTable(node, place, html);
                if (isHidden)
                    blocks.push({ kind: 'hidden', text: textOf(node), place: place(node) });
                else
                    blocks.push({ kind: 'table', table });
                break;
            }
            case 'code':
                blocks.push({ kind: 'hidden', text: node.value, place: place(node) });
                break;
            case 'html':
                html.feed(node.value);
                blocks.push({ kind: 'hidden', text: node.value, place: place(node) });
                break;
            case 'definition':
            case 'footnoteDefinition':
                break;
            case 'listItem':
                for (const child of node.children)
                    walk(child, { checked: node.checked ?? null });
                break;
            default:
                if ('children' in node)
                    for (const child of node.children)
                        walk(child, item);
        }
    };
    const hiddenInline = (nodes) => {
        for (const node of nodes) {
            if (node.type === 'html')
                blocks.push({ kind: 'hidden', text: node.value, place: place(node) });
            else if ('children' in node)
                hiddenInline(node.children);
        }
    };
    walk(root, null);
    return blocks;
}
/** A table that nobody sees, so that it can be told: the cells of its rows between bars. */
function textOf({ children }) {
    const rows = children.map((row) => row.children.map((cell) => visibleText(cell.children, hiddenHtml())));
    return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function readTable(table, place, html) {
    const cells = (row) => row.children.map((cell) => ({ text: visibleText(cell.children, html).trim(), place: place(cell) }));
    const [header, ...rows] = table.children;
    return { header: header === undefined ? [] : cells(header), rows: rows.map(cells), place: place(table) };
}
/** The text of inline content without what is not shown: raw HTML and what it hides, images, struck-out words, footnote marks. */
function visibleText(nodes, html) {
    return nodes
        .map((node) => {
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                return html.isHidden() ? '' : node.value;
            case 'break':
                return html.isHidden() ? '' : '\n';
            case 'html':
                html.feed(node.value);
                return '';
            case 'image':
            case 'imageReference':
            case 'delete':
            case 'footnoteReference':
                return '';
            default:
                return visibleText(node.children, html);
        }
    })
        .join('');
}


/***/ })

};
