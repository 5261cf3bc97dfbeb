export const id = 900;
export const ids = [900];
export const modules = {

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBlocks: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8595);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2297);



/** Parses GitHub Flavored Markdown into the blocks that a reader sees, in order, plus what is hidden from them. */
function readBlocks(text, path, lineOffset) {
    const root = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .T)()], mdastExtensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)()] });
    const blocks = [];
    const place = (node) => ({
        path,
        line: (node.position?.start.line ?? 1) + lineOffset,
        column: node.position?.start.column ?? 1,
    });
    const walk = (node, item) => {
        switch (node.type) {
            case 'heading':
                blocks.push({
                    kind: 'heading',
                    depth: node.depth,
                    title: { text: visibleText(node.children).trim(), place: place(node) },
                });
                break;
            case 'paragraph':
                blocks.push({
                    kind: 'prose',
                    passage: { text: visibleText(node.children), place: place(node) },
                    item,
                });
                hiddenInline(node.children);
                break;
            case 'table':
                blocks.push({ kind: 'table', table: readTable(node, place) });
                break;
            case 'code':
            case 'html':
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
function readTable(table, place) {
    const cells = (row) => row.children.map((cell) => ({ text: visibleText(cell.children).trim(), place: place(cell) }));
    const [header, ...rows] = table.children;
    return { header: header === undefined ? [] : cells(header), rows: rows.map(cells), place: place(table) };
}
/** The text of inline content without what is not shown: raw HTML, images, struck-out words, footnote marks. */
function visibleText(nodes) {
    return nodes
        .map((node) => {
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                return node.value;
            case 'break':
                return '\n';
            case 'html':
            case 'image':
            case 'imageReference':
            case 'delete':
            case 'footnoteReference':
                return '';
            default:
                return visibleText(node.children);
        }
    })
        .join('');
}


/***/ })

};
